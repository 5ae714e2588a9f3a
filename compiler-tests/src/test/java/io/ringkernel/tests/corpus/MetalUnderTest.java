package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.metal.MetalLibrary;
import io.ringkernel.runtime.metal.MetalProvider;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.verify.execution.EmulatedMetal;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.util.Collection;

/** The device of a Mac; on other machines the library that stands in for it. */
final class MetalUnderTest {
  private MetalUnderTest() {}

  static BackendProvider provider() {
    return new MetalProvider(library());
  }

  static MetalLibrary library() {
    if (MetalLibrary.isMacOs()) {
      Tools.require(Tool.METAL);
      return MetalLibrary.locate();
    }
    return MetalLibrary.load(EmulatedMetal.get().library());
  }

  static void prepare(Collection<String> texts) {
    if (!MetalLibrary.isMacOs()) {
      EmulatedMetal.get().prepare(texts);
    }
  }

  /** Begins to watch for objects that are not released and rules that are broken. */
  static void watch() {
    if (!MetalLibrary.isMacOs()) {
      EmulatedMetal.get().reset(false);
    }
  }

  /** Nothing is left, and nothing was done that Metal forbids. */
  static void check() {
    if (!MetalLibrary.isMacOs()) {
      assertEquals("", EmulatedMetal.get().violations());
      assertEquals(0, EmulatedMetal.get().live(), "objects that were not released");
    }
  }
}
