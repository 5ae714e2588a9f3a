package io.ringkernel.ir.interp;

import io.ringkernel.ir.Type;
import java.util.Arrays;

/** An array of records, given to and changed by the interpreter. */
public final class StructArray {
  private final Type.Struct type;
  private final StructValue[] elements;

  /** An array of zeros. */
  public StructArray(Type.Struct type, int length) {
    this.type = type;
    elements = new StructValue[length];
    Arrays.fill(elements, StructValue.zero(type));
  }

  /** The type of an element. */
  public Type.Struct type() {
    return type;
  }

  /** The number of elements. */
  public int length() {
    return elements.length;
  }

  /** An element. */
  public StructValue get(int index) {
    return elements[index];
  }

  /** Replaces an element. */
  public void set(int index, StructValue value) {
    elements[index] = value;
  }
}
