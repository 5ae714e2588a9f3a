package io.ringkernel.ir;

/**
 * A mutable variable of one work item. It is declared with an initial value, written by {@link
 * Stmt.Assign} and read by {@link Op.Read}, so a read is an operation with a place in the order.
 *
 * @param id unique among all values, locals and arrays of the function
 * @param hint the Java name, or a descriptive word for a temporary
 */
public record Local(int id, Type.Element type, String hint) {
  @Override
  public String toString() {
    return hint + "!" + id;
  }
}
