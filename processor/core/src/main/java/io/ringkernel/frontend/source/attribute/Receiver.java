package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/** What {@code this} is inside a method. */
sealed interface Receiver {
  /** A static method: there is none. */
  record None() implements Receiver {}

  /** A record value; what holds it is asked for where it is used, as a lambda captures it then. */
  record OfRecord(TypeElement type, Supplier<Variable> place) implements Receiver {
    OfRecord(TypeElement type, Variable self) {
      this(type, () -> self);
    }

    Variable self() {
      return place.get();
    }
  }

  /** An enum constant, by its ordinal, which is held as a record is. */
  record OfEnum(TypeElement type, Supplier<Variable> place) implements Receiver {
    OfEnum(TypeElement type, Variable self) {
      this(type, () -> self);
    }

    Variable self() {
      return place.get();
    }
  }

  /** The running actor; its state is asked for where it is used, as a lambda captures it then. */
  record OfActor(TypeElement type, Supplier<Type.Struct> place) implements Receiver {
    OfActor(TypeElement type, Type.Struct state) {
      this(type, () -> state);
    }

    Type.Struct state() {
      return place.get();
    }
  }

  /** A record under construction: each component that {@code this.name = } assigns. */
  record Constructing(TypeElement type, Map<String, Variable> components) implements Receiver {}

  /** What {@code this} is in a lambda (JLS 15.27.2): a value is captured like a variable. */
  default Receiver inLambda(Captures captures) {
    return switch (this) {
      case OfRecord outer -> new OfRecord(outer.type(),
          () -> captured(outer.self(), outer.type(), captures));
      case OfEnum outer -> new OfEnum(outer.type(),
          () -> captured(outer.self(), outer.type(), captures));
      case OfActor outer -> new OfActor(outer.type(), () -> captures.actor(outer.state()));
      case None _, Constructing _ -> new None();
    };
  }

  private static Variable captured(Variable self, TypeElement type, Captures captures) {
    Symbol outside = new Symbol.OfVariable(self, type.asType(), Optional.empty());
    return ((Symbol.OfVariable) captures.inside(outside)).variable();
  }

  /** Whether an unqualified member of a class belongs to {@code this}. */
  default boolean isInstanceOf(TypeElement owner) {
    return switch (this) {
      case None() -> false;
      case OfRecord(TypeElement type, var _) -> type.equals(owner);
      case OfEnum(TypeElement type, var _) -> type.equals(owner);
      case OfActor(TypeElement type, var _) -> type.equals(owner);
      case Constructing(TypeElement type, Map<String, Variable> _) -> type.equals(owner);
    };
  }
}
