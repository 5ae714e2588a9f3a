package io.ringkernel.frontend.bytecode;

/**
 * Sizes beyond which code is refused. They are far above what anybody runs on a device, and keep
 * time and memory bounded for a file that was made to exhaust them.
 */
final class Limits {
  /** Bytes of a class file. */
  static final int CLASS_BYTES = 8 << 20;
  /** Instructions of a method; a method has at most 65535 bytes of code (JVMS 4.7.3). */
  static final int INSTRUCTIONS = 40_000;
  /** Instructions times the entries of a frame. */
  static final long FRAME_ENTRIES = 8_000_000;
  /** Basic blocks of a method. */
  static final int BLOCKS = 6_000;
  /** Statements inside statements; a level of Java takes up to two. */
  static final int NESTING = 420;
  /** Methods of a class of kernels, with each form of those that take functions. */
  static final int FORMS = 5_000;
  /** Calls inside calls. */
  static final int CALL_DEPTH = 100;
  /** Instructions that the initialiser of a class may run here, and elements that it may make. */
  static final int INITIALISER_STEPS = 20_000_000;
  /** Classes whose initialisers wait for another one. */
  static final int INITIALISER_DEPTH = 20;
  /** Elements of a table. */
  static final int TABLE_LENGTH = 1 << 16;
  /** Elements of a local array. */
  static final int ARRAY_LENGTH = 1 << 16;

  private Limits() {}
}
