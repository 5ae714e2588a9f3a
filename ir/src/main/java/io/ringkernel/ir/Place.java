package io.ringkernel.ir;

import java.util.List;
import java.util.Optional;

/**
 * One element of an array, or a field within it.
 *
 * @param index an {@code int}
 * @param path field indices from the element inwards; empty for the whole element
 * @param bounds whether the index still needs a test
 * @param cell where the element lies in the grid of a stencil: its distances along the axes from
 *     the cell that is computed, before what the boundary makes of them; empty for any other place
 */
public record Place(Array array, Atom index, List<Integer> path, Bounds bounds,
    Optional<List<Integer>> cell) {
  /** What is known of the index. */
  public enum Bounds {
    /** Out of bounds must behave as the entry's safety policy says. */
    CHECKED,
    /** The compiler has proved, tested or been promised that the index is in bounds. */
    PROVEN
  }

  /** Copies the path. */
  public Place {
    path = List.copyOf(path);
  }

  /** A place in no grid. */
  public Place(Array array, Atom index, List<Integer> path, Bounds bounds) {
    this(array, index, path, bounds, Optional.empty());
  }

  /** A whole element whose index needs a test. */
  public static Place of(Array array, Atom index) {
    return new Place(array, index, List.of(), Bounds.CHECKED);
  }

  /** The same place with the index taken as in bounds. */
  public Place proven() {
    return new Place(array, index, path, Bounds.PROVEN, cell);
  }

  /** The same place as that of a cell of a stencil's grid, at distances along the axes. */
  public Place ofCell(List<Integer> distances) {
    return new Place(array, index, path, bounds, Optional.of(List.copyOf(distances)));
  }

  /** The type of the value that lies here. */
  public Type.Element type() {
    Type.Element type = array.element();
    for (int field : path) {
      type = ((Type.Struct) type).fields().get(field).type();
    }
    return type;
  }
}
