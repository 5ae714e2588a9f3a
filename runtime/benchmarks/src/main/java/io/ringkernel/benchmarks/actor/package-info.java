/**
 * Actor runtimes: round trip, tell, ask, spawn.
 *
 * <p>What may live here: actor contenders and their benchmark. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.actor;
