package io.ringkernel.ir;

import java.util.OptionalInt;

/**
 * A name for an array. The binding never changes; the elements do.
 *
 * @param id unique among all values, locals and arrays of the function
 * @param element type of an element
 * @param hint the Java name
 * @param length the fixed number of elements of a private or shared array; empty for a global one
 */
public record Array(int id, Type.Element element, String hint, Space space, OptionalInt length)
    implements Operand {
  /** Where the elements lie. */
  public enum Space {
    /** Memory of the device that the host binds and this code only reads. */
    GLOBAL_READ,
    /** Memory of the device that the host binds. */
    GLOBAL,
    /** Memory of one block; undefined until written. */
    SHARED,
    /** Memory of one work item; zero until written. */
    PRIVATE;

    /** Whether the host binds the memory. */
    public boolean isGlobal() {
      return this == GLOBAL || this == GLOBAL_READ;
    }
  }

  /** An array parameter. */
  public static Array global(int id, Type.Element element, String hint, boolean written) {
    return new Array(id, element, hint, written ? Space.GLOBAL : Space.GLOBAL_READ,
        OptionalInt.empty());
  }

  @Override
  public String toString() {
    return hint + "#" + id;
  }
}
