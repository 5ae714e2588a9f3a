package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CudaCapabilityTest {
  private static GpuDriver device(int capability, boolean clusters) {
    return (GpuDriver) Proxy.newProxyInstance(CudaCapabilityTest.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> switch (method.getName()) {
          case "deviceName" -> "Old Card";
          case "attribute" -> switch ((DeviceAttribute) arguments[1]) {
            case COMPUTE_CAPABILITY_MAJOR -> capability / 10;
            case COMPUTE_CAPABILITY_MINOR -> capability % 10;
            case COOPERATIVE_LAUNCH -> 1;
            case CLUSTER_LAUNCH -> clusters ? 1 : 0;
            default -> 0;
          };
          default -> throw new AssertionError(method);
        });
  }

  @Test
  void whatADeviceCanDoFollowsFromItsGenerationAndItsDriver() {
    assertEquals(Set.of(CudaCapability.COOPERATIVE_LAUNCH),
        CudaCapability.all(device(80, false), 0));
    assertEquals(EnumSet.complementOf(EnumSet.of(CudaCapability.CLUSTER_LAUNCH_CONTROL)),
        CudaCapability.all(device(90, true), 0));
    assertEquals(
        Set.of(CudaCapability.COOPERATIVE_LAUNCH, CudaCapability.TENSOR_MEMORY_ACCELERATOR),
        CudaCapability.all(device(90, false), 0), "a driver that launches no clusters");
    assertEquals(EnumSet.allOf(CudaCapability.class), CudaCapability.all(device(100, true), 0));
  }

  @Test
  void aDeviceBelowTheFloorIsRefusedByNameAndNumber() {
    CudaUnavailable thrown = assertThrows(CudaUnavailable.class,
        () -> CudaCapability.requireFloor(device(70, false), 0));
    assertEquals("Old Card has compute capability 7.0, and 7.5 is needed: choose another device or "
        + "Backend.CPU", thrown.getMessage());
    CudaCapability.requireFloor(device(75, false), 0);
  }
}
