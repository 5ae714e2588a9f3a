package io.ringkernel.ir;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A name for an array. The binding never changes; the elements do, except in a table.
 *
 * @param id unique among all values, locals and arrays of the function
 * @param element type of an element
 * @param hint the Java name; a table's own name for a constant array
 * @param length the fixed number of elements; empty for a global array
 * @param table the elements of a constant array; a pass may have given the array another type of
 *     element than the table's
 */
public record Array(int id, Type.Element element, String hint, Space space, OptionalInt length,
    Optional<Table> table) implements Operand {
  /** Where the elements lie. */
  public enum Space {
    /**
     * Memory of the device that the host binds and this code only reads; as a parameter of a
     * helper, any memory.
     */
    GLOBAL_READ,
    /** Memory of the device that the host binds; as a parameter of a helper, any but a table. */
    GLOBAL,
    /** Memory of one block; undefined until written. */
    SHARED,
    /** Memory of one work item; zero until written. */
    PRIVATE,
    /** A table: it needs no declaration and nobody writes it. */
    CONSTANT;

    /** Whether the host binds the memory. */
    public boolean isGlobal() {
      return this == GLOBAL || this == GLOBAL_READ;
    }

    /** Whether nobody writes here through this name. */
    public boolean isReadOnly() {
      return this == GLOBAL_READ || this == CONSTANT;
    }
  }

  /** An array without a table. */
  public Array(int id, Type.Element element, String hint, Space space, OptionalInt length) {
    this(id, element, hint, space, length, Optional.empty());
  }

  /** An array parameter. */
  public static Array global(int id, Type.Element element, String hint, boolean written) {
    return new Array(id, element, hint, written ? Space.GLOBAL : Space.GLOBAL_READ,
        OptionalInt.empty());
  }

  /** A table under a name of one function. */
  public static Array constant(int id, Table table) {
    return new Array(id, table.element(), table.name(), Space.CONSTANT,
        OptionalInt.of(table.length()), Optional.of(table));
  }

  /** The same array under another id. */
  public Array withId(int newId) {
    return new Array(newId, element, hint, space, length, table);
  }

  /** The same array with elements of another type. */
  public Array withElement(Type.Element newElement) {
    return new Array(id, newElement, hint, space, length, table);
  }

  @Override
  public String toString() {
    return hint + "#" + id;
  }
}
