/**
 * The harness: plans the runs, starts forks when the machine is quiet, reports.
 *
 * <p>What may live here: everything that is the same for all families. What may not: contenders.
 */
package io.ringkernel.benchmarks.run;
