package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Handlers whose turns a block shares run on a Metal device. */
final class MetalBlockHandlerTest extends BlockHandlerContract {
  @BeforeAll
  static void watch() {
    MetalUnderTest.watch();
  }

  @AfterAll
  static void everythingWasReleased() {
    MetalUnderTest.check();
  }

  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(MetalUnderTest.provider());
  }

  @Override
  boolean isDevice() {
    return true;
  }
}
