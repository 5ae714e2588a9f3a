package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.InMessage;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.layout.MessageLayout;
import javax.lang.model.element.TypeElement;

/**
 * A reply with arrays, which a handler writes where the reply goes.
 *
 * @param words the array of {@code int} that the reply goes to
 * @param first the index of the first word of the reply
 */
record ReplyForm(TypeElement type, MessageLayout layout, ArrayVariable words, Variable first) {
  /** Where an array component goes. */
  InMessage place(MessageLayout.Part.Items items) {
    return new InMessage(words, first, items, Entry.BoundsPolicy.UNCHECKED);
  }
}
