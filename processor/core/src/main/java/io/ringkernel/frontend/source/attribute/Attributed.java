package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** What an expression is. */
sealed interface Attributed {
  /** Its Java type. */
  TypeMirror type();

  /** Something with a value, or a call without a result. */
  record OfTerm(TypeMirror type, Term term) implements Attributed {}

  /** The name of an array. */
  record OfArray(TypeMirror type, ArrayVariable array) implements Attributed {}

  /** A new array, which has no name. */
  record OfNewArray(TypeMirror type, Step.DeclareArray declaration) implements Attributed {}

  /** The name of a view. */
  record OfView(TypeMirror type, ViewVariable view) implements Attributed {}

  /**
   * A new view, which has no name.
   *
   * @param numbers what its factory is given besides the array
   */
  record OfNewView(TypeMirror type, ViewLayout layout, ArrayVariable array, List<Term> numbers,
      Span where) implements Attributed {
    /** Copies the list. */
    public OfNewView {
      numbers = List.copyOf(numbers);
    }
  }

  /** A lambda or a method reference. */
  record OfFunction(TypeMirror type, Callable callable) implements Attributed {}

  /**
   * The cell of a tile, which a stencil kernel is passed.
   *
   * @param numbers what its factory is given: the place in the arrays, their stride, the cell's
   *     coordinates, the sizes of the grid
   * @param layer how many cells are damped
   */
  record OfCell(TypeMirror type, List<Term> numbers, int layer) implements Attributed {
    /** Copies the list. */
    public OfCell {
      numbers = List.copyOf(numbers);
    }
  }

  /** The context of the kernel, of which there is only one. */
  record OfContext(TypeMirror type) implements Attributed {}
}
