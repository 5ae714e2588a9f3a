/**
 * Work on a device beside the work of others: streams, marks in them, recorded launches, and memory
 * of the host that a device reaches without a copy.
 *
 * <p>What may live here: what users hold. What may not: how a back end does it ({@code spi}).
 */
package io.ringkernel.runtime.stream;
