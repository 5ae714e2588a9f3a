package io.ringkernel.frontend.source.tree;

/**
 * Where the message lies that a handler handles, and where its outcome goes.
 *
 * @param inbox the array of {@code int} that has the message
 * @param outbox the array of {@code int} for the outcome
 * @param first the index of the slot's first word in both
 */
public record MessageSlot(ArrayVariable inbox, ArrayVariable outbox, Variable first) {}
