package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Type;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What {@code this} is inside a method. */
sealed interface Receiver {
  /** A static method: there is none. */
  record None() implements Receiver {}

  /** A record value. */
  record OfRecord(TypeElement type, Variable self) implements Receiver {}

  /** An enum constant, by its ordinal. */
  record OfEnum(TypeElement type, Variable self) implements Receiver {}

  /** The running actor. */
  record OfActor(TypeElement type, Type.Struct state) implements Receiver {}

  /** A record under construction: each component that {@code this.name = } assigns. */
  record Constructing(TypeElement type, Map<String, Variable> components) implements Receiver {}

  /** The type of the value that {@code this} is. */
  default Optional<TypeMirror> valueType() {
    return this instanceof OfRecord(TypeElement type, Variable _) ? Optional.of(type.asType())
        : Optional.empty();
  }

  /** Whether an unqualified member of a class belongs to {@code this}. */
  default boolean isInstanceOf(TypeElement owner) {
    return switch (this) {
      case None() -> false;
      case OfRecord(TypeElement type, Variable _) -> type.equals(owner);
      case OfEnum(TypeElement type, Variable _) -> type.equals(owner);
      case OfActor(TypeElement type, Type.Struct _) -> type.equals(owner);
      case Constructing(TypeElement type, Map<String, Variable> _) -> type.equals(owner);
    };
  }
}
