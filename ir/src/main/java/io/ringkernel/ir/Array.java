package io.ringkernel.ir;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A name for an array. The binding never changes; the elements do, except in a table.
 *
 * @param id unique among all values, locals and arrays of the function
 * @param element type of an element
 * @param hint the Java name; a table's own name for a constant array
 * @param length the fixed number of elements; empty for an array that a launch gives its length
 * @param table the elements of a constant array; a pass may have given the array another type of
 *     element than the table's
 * @param column present where the array is one primitive of each record of a Java array
 * @param launched the number of elements of a shared array that a launch sizes
 */
public record Array(int id, Type.Element element, String hint, Space space, OptionalInt length,
    Optional<Table> table, Optional<Column> column, Optional<LaunchLength> launched)
    implements Operand {
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
    /**
     * Memory of one block through which its items agree: what is written between two barriers is
     * the same whoever writes it, and read by all of them together behind the second one.
     */
    AGREED,
    /** Memory of one work item; zero until written. */
    PRIVATE,
    /** A table: it needs no declaration and nobody writes it. */
    CONSTANT;

    /** Whether it is memory of one block. */
    public boolean isOfBlock() {
      return this == SHARED || this == AGREED;
    }

    /** Whether the host binds the memory. */
    public boolean isGlobal() {
      return this == GLOBAL || this == GLOBAL_READ;
    }

    /** Whether nobody writes here through this name. */
    public boolean isReadOnly() {
      return this == GLOBAL_READ || this == CONSTANT;
    }
  }

  /**
   * One primitive of records that lie in columns. The columns of a Java array follow each other.
   *
   * @param number from 0, in the order of the record's primitives
   * @param path the primitive within the record, such as {@code position.x}
   */
  public record Column(int number, String path) {}

  /** An array without a table. */
  public Array(int id, Type.Element element, String hint, Space space, OptionalInt length) {
    this(id, element, hint, space, length, Optional.empty(), Optional.empty());
  }

  /** An array whose length no launch fixes. */
  public Array(int id, Type.Element element, String hint, Space space, OptionalInt length,
      Optional<Table> table, Optional<Column> column) {
    this(id, element, hint, space, length, table, column, Optional.empty());
  }

  /** An array parameter. */
  public static Array global(int id, Type.Element element, String hint, boolean written) {
    return new Array(id, element, hint, written ? Space.GLOBAL : Space.GLOBAL_READ,
        OptionalInt.empty());
  }

  /** A table under a name of one function. */
  public static Array constant(int id, Table table) {
    return new Array(id, table.element(), table.name(), Space.CONSTANT,
        OptionalInt.of(table.length()), Optional.of(table), Optional.empty());
  }

  /** The same array under another id. */
  public Array withId(int newId) {
    return new Array(newId, element, hint, space, length, table, column, launched);
  }

  /** The same array with elements of another type. */
  public Array withElement(Type.Element newElement) {
    return new Array(id, newElement, hint, space, length, table, column, launched);
  }

  /** The same shared array, sized by a launch. */
  public Array launched(LaunchLength size) {
    return new Array(id, element, hint, space, OptionalInt.empty(), table, column,
        Optional.of(size));
  }

  @Override
  public String toString() {
    return hint + "#" + id;
  }
}
