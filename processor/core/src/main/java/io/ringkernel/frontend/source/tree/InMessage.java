package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.layout.MessageLayout;

/**
 * Where an array component of a message lies.
 *
 * @param words the array of {@code int} that has the message
 * @param first the index of the first word of the message
 * @param bounds what an index out of bounds does
 */
public record InMessage(ArrayVariable words, Variable first, MessageLayout.Part.Items items,
    Entry.BoundsPolicy bounds) {}
