package io.ringkernel.processor.declaration;

/**
 * A range of type ids.
 *
 * @param declaredBy the binary name of the interface that is marked
 * @param first the lowest id, 1 or more
 * @param last the highest id
 */
public record Domain(String name, String declaredBy, int first, int last) {
  /** Whether the id lies in the range. */
  boolean has(int typeId) {
    return first <= typeId && typeId <= last;
  }

  /** Whether some id lies in both. */
  boolean overlaps(Domain other) {
    return first <= other.last && other.first <= last;
  }

  /** The id of a name that states none: its place in the range is that of its hash. */
  int derived(int hash) {
    return first + (int) (hash % ((long) last - first + 1));
  }

  @Override
  public String toString() {
    return "%s (%d to %d)".formatted(name, first, last);
  }
}
