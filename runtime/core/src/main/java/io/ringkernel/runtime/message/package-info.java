/**
 * Bytes of messages: what generated codecs share, and frames that carry a message over a boundary
 * where the other side may be another build.
 *
 * <p>What may live here: checked reading and writing of bytes, and the exceptions that say what is
 * wrong with them. What may not: rings, actors, threads.
 */
package io.ringkernel.runtime.message;
