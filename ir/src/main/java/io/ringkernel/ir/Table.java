package io.ringkernel.ir;

import java.util.List;

/**
 * The elements of a {@code static final} array that no code changes.
 *
 * @param name unique in the module
 * @param element what the Java array holds
 * @param bits one element each, as in {@link Atom.Const}
 */
public record Table(String name, Type.Prim element, List<Long> bits) {
  /** Copies the list. */
  public Table {
    bits = List.copyOf(bits);
  }

  /** The number of elements. */
  public int length() {
    return bits.size();
  }

  /** An element; the index is in bounds. */
  public Atom.Const at(int index) {
    return new Atom.Const(element, bits.get(index));
  }
}
