/**
 * Hybrid logical clocks.
 *
 * <p>What may live here: clock contenders and their benchmark. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.hlc;
