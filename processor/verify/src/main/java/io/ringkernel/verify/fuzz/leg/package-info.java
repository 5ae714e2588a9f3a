/**
 * The ways to run a program, each of which must come to what the JVM comes to.
 *
 * <p>May live here: the compilation of many programs at once, one class for each way to run them,
 * and what counts as equal. May not: how a program is made or made smaller.
 */
package io.ringkernel.verify.fuzz.leg;
