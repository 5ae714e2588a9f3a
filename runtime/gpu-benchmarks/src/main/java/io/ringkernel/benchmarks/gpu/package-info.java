/**
 * Measures the CUDA back end beside its rivals, in stages that can be repeated and resumed.
 *
 * <p>What may live here: stages, rivals and the report. What may not: anything that the runtime
 * needs.
 */
package io.ringkernel.benchmarks.gpu;
