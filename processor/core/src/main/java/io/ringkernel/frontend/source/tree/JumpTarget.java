package io.ringkernel.frontend.source.tree;

/** What a jump leaves or continues. Equal only to itself. */
public final class JumpTarget {
  private final String label;

  /** A target with the Java label, or an empty string. */
  public JumpTarget(String label) {
    this.label = label;
  }

  /** The Java label, or an empty string. */
  public String label() {
    return label;
  }
}
