/**
 * Codecs: one message to bytes and back.
 *
 * <p>What may live here: codec contenders and their benchmark. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.codec;
