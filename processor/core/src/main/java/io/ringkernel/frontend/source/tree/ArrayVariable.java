package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import java.util.Optional;
import java.util.OptionalInt;

/** An array that has a name of its own: a parameter or a fixed-size array. Equal only to itself. */
public final class ArrayVariable {
  /** How the array came to be. */
  public enum Origin {
    /** The caller passes it. */
    PARAMETER,
    /** The work items of a block share it. */
    SHARED,
    /** One work item owns it. */
    PRIVATE,
    /** It is part of the message that a handler takes, and only read. */
    MESSAGE,
    /** It is part of the running actor's state. */
    STATE,
    /** Nobody writes it: a {@code static final} field. */
    TABLE
  }

  private final String name;
  private final Type.Element element;
  private final Origin origin;
  private final OptionalInt length;
  private final Optional<InMessage> message;
  private final Optional<Table> table;
  private boolean written;

  /**
   * An array that nobody has written yet.
   *
   * @param length present unless a parameter, or a shared array that a launch sizes
   */
  public ArrayVariable(String name, Type.Element element, Origin origin, OptionalInt length) {
    this(name, element, origin, length, Optional.empty(), Optional.empty());
  }

  private ArrayVariable(String name, Type.Element element, Origin origin, OptionalInt length,
      Optional<InMessage> message, Optional<Table> table) {
    this.name = name;
    this.element = element;
    this.origin = origin;
    this.length = length;
    this.message = message;
    this.table = table;
  }

  /** An array of constants. */
  public static ArrayVariable of(Table table) {
    return new ArrayVariable(table.name(), table.element(), Origin.TABLE,
        OptionalInt.of(table.length()), Optional.empty(), Optional.of(table));
  }

  /** An array that the caller passes. */
  public static ArrayVariable parameter(String name, Type.Element element) {
    return new ArrayVariable(name, element, Origin.PARAMETER, OptionalInt.empty());
  }

  /** An array of an actor's state; it is what field of that name holds. */
  public static ArrayVariable ofState(String field, Type.Struct array) {
    return new ArrayVariable(field, ArrayField.element(array), Origin.STATE,
        ArrayField.length(array));
  }

  /** Whether it is part of an actor's state. */
  public boolean isState() {
    return origin == Origin.STATE;
  }

  /** An array of a message. */
  public static ArrayVariable inMessage(String name, InMessage place) {
    Shape shape = place.items().shape();
    return new ArrayVariable(name, shape.element(), Origin.MESSAGE,
        shape.bounded() ? OptionalInt.empty() : OptionalInt.of(shape.capacity()),
        Optional.of(place), Optional.empty());
  }

  /** The Java name. */
  public String name() {
    return name;
  }

  /** The type of an element. */
  public Type.Element element() {
    return element;
  }

  /** How the array came to be. */
  public Origin origin() {
    return origin;
  }

  /** The fixed number of elements. */
  public OptionalInt length() {
    return length;
  }

  /** Where it lies, where it is part of a message. */
  public Optional<InMessage> message() {
    return message;
  }

  /** The elements, of a table. */
  public Optional<Table> table() {
    return table;
  }

  /** Notes that this method or one it calls stores into the array. */
  public void markWritten() {
    written = true;
  }

  /** Whether something stores into it; final once the method is read. */
  public boolean isWritten() {
    return written;
  }

  @Override
  public String toString() {
    return name;
  }
}
