/**
 * Data-parallel kernels on the CPU.
 *
 * <p>What may live here: kernel contenders and their benchmark. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.kernels;
