/**
 * Reads and writes messages as 32-bit words, in the representation itself: written once, so that
 * every target moves the same bytes, also one without access to single bytes.
 *
 * <p>What may live here: operations appended to a builder. What may not: offsets, which are those
 * of {@code ir.layout}, and anything about actors or source languages.
 */
package io.ringkernel.ir.wire;
