package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a user meets where there is no driver, or not the device that was asked for. */
final class CudaProviderTest {
  @AfterEach
  void forget() {
    System.clearProperty(CudaLibrary.PROPERTY);
    System.clearProperty(CudaComputeDevice.DEVICE_PROPERTY);
  }

  @Test
  void withoutADriverOneLineSaysWhatWasLookedForAndTheAutomaticChoiceGoesOn() {
    System.setProperty(CudaLibrary.PROPERTY, "/nowhere/libcuda.so.1");
    assertEquals("back end CUDA cannot run on this machine: there is no file "
        + "/nowhere/libcuda.so.1, which ringkernel.cuda.library or RINGKERNEL_CUDA_LIBRARY names; "
        + "it must be an absolute path; it needs an NVIDIA driver", refusal(cuda()));
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.AUTO).build()) {
      assertEquals(Backend.CPU, runtime.backend());
    }
  }

  @Test
  void theDriverOfTheSystemIsNamedWithWhatToInstall() {
    String obstacle = new CudaProvider().obstacle().orElse("");
    Assumptions.assumeFalse(obstacle.isEmpty(), "there is a driver");
    assertTrue(obstacle.startsWith("no CUDA driver: the system has no libcuda.so.1; ")
        && obstacle.contains("install"), obstacle);
  }

  @Test
  void theDeviceIsTheOneThatWasAskedFor() throws IOException, InterruptedException {
    Path library = FakeLibrary.build("fakecuda.c", "cuda.h",
        Path.of("target", "libfakecuda-of-three.so"), "-shared", "-fPIC", "-DDEVICES=3");
    System.setProperty(CudaLibrary.PROPERTY, library.toString());
    assertEquals(List.of("0 fake device 0", "1 fake device 1", "2 fake device 2"),
        new CudaProvider().devices().stream().map(d -> d.number() + " " + d.name()).toList());
    cuda().build().close();
    cuda().device(1).build().close();
    cuda().device(device -> device.name().endsWith("2")).build().close();
    System.setProperty(CudaComputeDevice.DEVICE_PROPERTY, "2");
    cuda().build().close();
    assertEquals(List.of("0", "1", "2", "2"), retained(FakeLibrary.recorded(library)));

    assertEquals("no device of back end CUDA is as asked for; there are: 0 fake device 0, "
        + "1 fake device 1, 2 fake device 2", refusal(cuda().device(7)));
    System.setProperty(CudaComputeDevice.DEVICE_PROPERTY, "3");
    assertTrue(refusal(cuda()).contains(
        "there is no CUDA device 3, there are 3: change -Dringkernel.cuda.device"));
    System.setProperty(CudaComputeDevice.DEVICE_PROPERTY, "first");
    assertTrue(refusal(cuda()).contains(
        "-Dringkernel.cuda.device must be the number of a device, got first"));
  }

  private static RuntimeBuilder cuda() {
    return RingRuntime.builder().backend(Backend.CUDA);
  }

  private static String refusal(RuntimeBuilder builder) {
    return assertThrows(BackendUnavailableException.class, builder::build).getMessage();
  }

  private static List<String> retained(String recorded) {
    return recorded.lines().filter(line -> line.startsWith("retain "))
        .map(line -> line.substring("retain ".length())).toList();
  }
}
