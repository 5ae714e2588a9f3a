/**
 * Rings of messages in off-heap memory and the bytes of their slots, for back ends.
 *
 * <p>What may live here: slots and rings. What may not: actors, threads, codecs.
 */
package io.ringkernel.runtime.ring;
