package io.ringkernel.frontend.source.tree;

import io.ringkernel.ir.Type;
import java.util.Map;
import java.util.Optional;

/** A local variable or parameter that holds a value. Equal only to itself. */
public final class Variable {
  private final String name;
  private final Type.Element type;
  private boolean reassigned;
  private boolean hoisted;
  private Map<String, ArrayVariable> arrays = Map.of();

  /** A variable that nobody has assigned yet. */
  public Variable(String name, Type.Element type) {
    this.name = name;
    this.type = type;
  }

  /** The Java name. */
  public String name() {
    return name;
  }

  /** The declared type. */
  public Type.Element type() {
    return type;
  }

  /** Notes an assignment other than the initialiser. */
  public void markReassigned() {
    reassigned = true;
  }

  /** Whether something but its initialiser assigns it; final once the method is read. */
  public boolean isReassigned() {
    return reassigned;
  }

  /** Notes a use from another group of the switch block that declares it (JLS 6.3). */
  public void markHoisted() {
    hoisted = true;
    reassigned = true;
  }

  /** Says where the arrays of the message are that this variable holds, by component. */
  public void putArrays(Map<String, ArrayVariable> ofMessage) {
    arrays = Map.copyOf(ofMessage);
  }

  /** Whether this is a message with arrays; it names the same message at all times. */
  public boolean hasArrays() {
    return !arrays.isEmpty();
  }

  /** An array of the message. */
  public Optional<ArrayVariable> array(String component) {
    return Optional.ofNullable(arrays.get(component));
  }

  /** Whether the declaration belongs in front of the switch. */
  public boolean isHoisted() {
    return hoisted;
  }

  @Override
  public String toString() {
    return name;
  }
}
