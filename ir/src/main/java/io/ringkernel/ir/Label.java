package io.ringkernel.ir;

/**
 * Names a block or loop for {@link Stmt.Break} and {@link Stmt.Continue}.
 *
 * @param id unique in the function
 * @param hint the Java label, or an empty string
 */
public record Label(int id, String hint) {
  private static final String SPREAD = "for-each";

  /**
   * Names a block whose only loop may be shared among the work items of a block: no turn of it
   * depends on another one.
   */
  public static Label spread(int id) {
    return new Label(id, SPREAD);
  }

  /** Whether it names such a block. No Java label is like that. */
  public boolean isSpread() {
    return hint.equals(SPREAD);
  }
}
