package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.ringkernel.runtime.metal.MetalDevice;
import io.ringkernel.runtime.metal.MetalLibrary;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import org.junit.jupiter.api.Test;

/**
 * The Metal of a Mac. Where {@code RINGKERNEL_REQUIRE_TIERS=metal} says that it is there, its lack
 * is a failure and no other test runs on the stand-in unnoticed.
 */
final class AppleDeviceTest {
  @Test
  void theDeviceOfTheMachineOpensAndLeavesNothing() {
    Tools.require(Tool.METAL);
    MetalLibrary library = MetalLibrary.locate();
    try (MetalDevice device = MetalDevice.open(library)) {
      assertFalse(device.name().isBlank());
    }
    assertEquals(0, library.liveHandles());
  }
}
