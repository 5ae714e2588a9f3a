package io.ringkernel.runtime.device;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How another form of a stencil kernel computes what the kernel does. */
public enum StencilForm {
  /** One step; a block brings its cells and those around them to shared memory first. */
  TILED,
  /** Several steps of a launch, in shared memory of each block. */
  BLOCKED,
  /** All steps in one launch, whose blocks give each other the cells at their borders. */
  PERSISTENT;

  /** The name in a manifest and in properties. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of that name. */
  public static Optional<StencilForm> named(String text) {
    return Stream.of(values()).filter(form -> form.text().equals(text)).findFirst();
  }
}
