package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Type;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What a simple name means inside a method. */
sealed interface Symbol {
  /**
   * A variable.
   *
   * @param constant the value of a constant variable (JLS 4.12.4)
   */
  record OfVariable(Variable variable, TypeMirror type, Optional<Atom.Const> constant)
      implements Symbol {}

  /** Another name of an array, or its first one. */
  record OfArray(ArrayVariable array, TypeMirror type) implements Symbol {}

  /** A view. */
  record OfView(ViewVariable view, TypeMirror type) implements Symbol {}

  /** A parameter of a functional interface. */
  record OfFunction(Callable callable, TypeMirror type) implements Symbol {}

  /** The running actor, whose state is of that form. */
  record OfActor(Type.Struct state) implements Symbol {}

  /** The context. */
  record OfContext(TypeMirror type) implements Symbol {}

  /** A variable whose declaration was refused. */
  record Unusable() implements Symbol {}
}
