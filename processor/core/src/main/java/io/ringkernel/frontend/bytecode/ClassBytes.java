package io.ringkernel.frontend.bytecode;

import java.util.Optional;

/** Where class files come from. */
@FunctionalInterface
public interface ClassBytes {
  /**
   * The class file of a class.
   *
   * @param internalName as in class files, such as {@code java/lang/Math}
   * @return empty where there is no such class
   */
  Optional<byte[]> of(String internalName);
}
