package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.CudaCapability.Answer;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CudaCapabilityTest {
  private static final String NVML = "ringkernel.nvml.library";

  @AfterEach
  void forget() {
    System.clearProperty(NVML);
  }

  /** A device at a place on the bus. */
  private static GpuDriver at(int domain, int bus, int number) {
    return device(90, true, domain, bus, number);
  }

  private static GpuDriver device(int capability, boolean clusters) {
    return device(capability, clusters, 0, 0, 0);
  }

  private static GpuDriver device(int capability, boolean clusters, int domain, int bus,
      int number) {
    return (GpuDriver) Proxy.newProxyInstance(CudaCapabilityTest.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> switch (method.getName()) {
          case "deviceName" -> "Old Card";
          case "attribute" -> switch ((DeviceAttribute) arguments[1]) {
            case COMPUTE_CAPABILITY_MAJOR -> capability / 10;
            case COMPUTE_CAPABILITY_MINOR -> capability % 10;
            case COOPERATIVE_LAUNCH -> 1;
            case CLUSTER_LAUNCH -> clusters ? 1 : 0;
            case PCI_DOMAIN -> domain;
            case PCI_BUS -> bus;
            case PCI_DEVICE -> number;
            default -> 0;
          };
          default -> throw new AssertionError(method);
        });
  }

  @Test
  void whatADeviceCanDoFollowsFromItsGenerationAndItsDriver() {
    assertEquals(Set.of(CudaCapability.COOPERATIVE_LAUNCH), all(device(80, false)));
    Set<CudaCapability> hopper = EnumSet.of(CudaCapability.COOPERATIVE_LAUNCH,
        CudaCapability.CLUSTER_LAUNCH, CudaCapability.DISTRIBUTED_SHARED_MEMORY,
        CudaCapability.TENSOR_MEMORY_ACCELERATOR);
    assertEquals(hopper, all(device(90, true)));
    assertEquals(
        Set.of(CudaCapability.COOPERATIVE_LAUNCH, CudaCapability.TENSOR_MEMORY_ACCELERATOR),
        all(device(90, false)), "a driver that launches no clusters");
    hopper.add(CudaCapability.CLUSTER_LAUNCH_CONTROL);
    assertEquals(hopper, all(device(100, true)));
  }

  /** What does not depend on libraries of this machine. */
  private static Set<CudaCapability> all(GpuDriver driver) {
    Set<CudaCapability> all = CudaCapability.all(driver, 0);
    all.removeAll(Set.of(CudaCapability.NVSHMEM, CudaCapability.NVLINK,
        CudaCapability.CONFIDENTIAL_COMPUTING));
    return all;
  }

  @Test
  void whatTheDriverDoesNotTellIsNotGuessed() {
    System.setProperty(NVML, "/nowhere/libnvidia-ml.so.1");
    assertEquals(Answer.UNKNOWN,
        CudaCapability.CONFIDENTIAL_COMPUTING.ask(device(90, true), 0));
    assertEquals(Answer.NO, CudaCapability.CONFIDENTIAL_COMPUTING.ask(device(80, true), 0));
    assertEquals(Answer.UNKNOWN, CudaCapability.NVLINK.ask(device(90, true), 0));
    assertEquals(OptionalInt.empty(), CudaCapability.linkGeneration(device(90, true), 0));
    assertEquals(Answer.NO, CudaCapability.NVLINK_MULTICAST.ask(device(90, true), 0));
  }

  @Test
  void theManagementLibraryTellsOfLinksAndOfConfidentialComputing(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path library = folder.resolve("libfakenvml.so");
    Process compiler = new ProcessBuilder("cc", "-shared", "-fPIC", "-Wall", "-Werror", "-o",
        library.toString(), "src/test/c/fakenvml.c").inheritIO().start();
    assertEquals(0, compiler.waitFor());
    System.setProperty(NVML, library.toString());
    assertEquals(OptionalInt.of(4), CudaCapability.linkGeneration(at(2, 0x3b, 4), 0));
    assertEquals(Answer.YES, CudaCapability.NVLINK.ask(at(2, 0x3b, 4), 0));
    assertEquals(OptionalInt.empty(), CudaCapability.linkGeneration(at(0, 0x3b, 4), 0),
        "it does not know that device");
    assertEquals(Answer.YES, CudaCapability.CONFIDENTIAL_COMPUTING.ask(device(90, true), 0));
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
