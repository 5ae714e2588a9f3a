/**
 * Figures of the WebGPU back end: actors beside one launch for each message, launches beside the
 * bare C interface.
 *
 * <p>What may live here: measurements that need a WebGPU device. What may not: other back ends.
 */
package io.ringkernel.benchmarks.webgpu;
