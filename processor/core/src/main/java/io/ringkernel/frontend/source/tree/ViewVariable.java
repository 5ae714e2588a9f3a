package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.List;

/**
 * A view: an array and the numbers that say which of its elements lie where. Equal only to itself.
 */
public final class ViewVariable {
  private final ViewLayout layout;
  private final ArrayVariable array;
  private final List<Variable> numbers;

  /**
   * A view of an array.
   *
   * @param numbers as {@link ViewLayout#numbers} names them; nobody assigns them
   */
  public ViewVariable(ViewLayout layout, ArrayVariable array, List<Variable> numbers) {
    this.layout = layout;
    this.array = array;
    this.numbers = List.copyOf(numbers);
  }

  /** A view that the caller passes. */
  public static ViewVariable parameter(String name, ViewLayout layout) {
    return new ViewVariable(layout, ArrayVariable.parameter(name, layout.element()),
        layout.numbers().stream()
            .map(n -> new Variable(ViewLayout.parameter(name, n), Type.I32)).toList());
  }

  /** What the view is made of. */
  public ViewLayout layout() {
    return layout;
  }

  /** The array. */
  public ArrayVariable array() {
    return array;
  }

  /** The numbers, in order. */
  public List<Variable> numbers() {
    return numbers;
  }

  /** A number by its name. */
  public Variable number(String name) {
    return numbers.get(layout.numbers().indexOf(name));
  }
}
