package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An array of fixed length within an actor's state. It begins at a whole word and fills whole
 * words, so that no other field shares a word with an element.
 */
public final class ArrayField {
  private ArrayField() {}

  /** The type of such a field; its elements are fields named by their index. */
  public static Type.Struct of(Type.Prim element, int length) {
    List<Type.Field> elements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      elements.add(new Type.Field(Integer.toString(i), element));
    }
    return new Type.Struct(element + "[" + length + "]", elements);
  }

  /** The number of elements; empty for any other type. No Java name has a bracket. */
  public static OptionalInt length(Type type) {
    return type instanceof Type.Struct struct && struct.name().endsWith("]")
        ? OptionalInt.of(struct.fields().size()) : OptionalInt.empty();
  }

  /** The type of an element. */
  public static Type.Prim element(Type.Struct array) {
    return (Type.Prim) array.fields().getFirst().type();
  }

  /** Whether a record has such a field. */
  public static boolean isIn(Type.Struct struct) {
    return struct.fields().stream().anyMatch(f -> length(f.type()).isPresent());
  }
}
