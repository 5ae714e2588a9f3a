/**
 * What JUnit needs to know of the tools of the machine, for this module and for those that take its
 * test jar. May not: tests.
 */
package io.ringkernel.verify.testing;
