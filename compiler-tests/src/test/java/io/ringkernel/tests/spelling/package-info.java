/**
 * Every spelling of the intrinsic table, compiled and executed alone and compared with the JVM.
 *
 * <p>May live here: tests that read the intrinsic table and write one-line kernels from it. May
 * not: printers, passes and kernels of more than one operation.
 */
package io.ringkernel.tests.spelling;
