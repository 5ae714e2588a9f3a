package io.ringkernel.ir;

import java.util.List;

/**
 * One element of an array, or a field within it.
 *
 * @param index an {@code int}
 * @param path field indices from the element inwards; empty for the whole element
 * @param bounds whether the index still needs a test
 */
public record Place(Array array, Atom index, List<Integer> path, Bounds bounds) {
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

  /** A whole element whose index needs a test. */
  public static Place of(Array array, Atom index) {
    return new Place(array, index, List.of(), Bounds.CHECKED);
  }

  /** The same place with the index taken as in bounds. */
  public Place proven() {
    return new Place(array, index, path, Bounds.PROVEN);
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
