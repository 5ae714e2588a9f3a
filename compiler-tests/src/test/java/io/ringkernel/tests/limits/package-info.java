/**
 * Code at the limits of Java.
 *
 * <p>What may live here: programs that are deep, long or wide, and bounds on the work that they
 * take. What may not: tests of what programs compute.
 */
package io.ringkernel.tests.limits;
