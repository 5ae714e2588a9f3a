package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.parse.ParsedUnit;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What the body of one method can refer to.
 *
 * @param result the type that {@code return} converts to; empty in a constructor
 * @param isEntry whether shared arrays may be declared
 * @param stencil the cell, in a stencil kernel
 * @param reply where a handler puts the arrays of its reply
 * @param slot the message that is handled, of a method that has a handler's context
 * @param isSpread whether work items of a block share its turns: the body of {@code forEach}
 */
record MethodScope(Program program, ClassScope classes, LocalNames names, Receiver receiver,
    Optional<TypeMirror> result, boolean isEntry, Optional<Stencil> stencil,
    Optional<ReplyForm> reply, Optional<HandlerSlot> slot, boolean isSpread) {
  /** The scope of a method without a handler's context. */
  MethodScope(Program program, ClassScope classes, LocalNames names, Receiver receiver,
      Optional<TypeMirror> result, boolean isEntry, Optional<Stencil> stencil) {
    this(program, classes, names, receiver, result, isEntry, stencil, Optional.empty(),
        Optional.empty(), false);
  }

  /** The same scope in the body of {@code forEach}, where there is no message to reply to. */
  MethodScope spread(TypeMirror nothing) {
    return new MethodScope(program, classes, names, receiver, Optional.of(nothing), false, stencil,
        Optional.empty(), Optional.empty(), true);
  }

  ParsedUnit unit() {
    return classes.unit();
  }
}
