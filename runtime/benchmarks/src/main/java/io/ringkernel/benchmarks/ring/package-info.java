/**
 * Rings and queues: push and pop, throughput between threads, round trips.
 *
 * <p>What may live here: ring contenders and their benchmarks. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.ring;
