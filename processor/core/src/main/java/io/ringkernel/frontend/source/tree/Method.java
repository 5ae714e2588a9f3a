package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;

/**
 * A method, constructor, handler or kernel to be made a function.
 *
 * @param function the unique name of the function
 * @param actor the state of the actor class whose instance method this is
 */
public record Method(String function, Optional<Type.Struct> actor, List<Parameter> parameters,
    Type result, List<Step> body, Optional<Entry> entry, Span span) {
  /** A parameter. */
  public sealed interface Parameter {
    /** A value. */
    record OfValue(Variable variable) implements Parameter {}

    /** An array. */
    record OfArray(ArrayVariable array) implements Parameter {}
  }

  /** Copies the lists. */
  public Method {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }
}
