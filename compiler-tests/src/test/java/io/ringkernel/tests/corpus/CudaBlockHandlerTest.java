package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Handlers whose turns a block shares run on an emulated CUDA device, launch after launch. */
final class CudaBlockHandlerTest extends BlockHandlerContract {
  @Test
  void aDeviceWithSmallerBlocksRefusesTheLaunchByName() {
    EmulatedGpuDriver emulator = new EmulatedGpuDriver().withoutCooperativeLaunch();
    GpuDriver small = (GpuDriver) Proxy.newProxyInstance(getClass().getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> arguments != null
            && arguments[arguments.length - 1] == DeviceAttribute.MAX_THREADS_PER_BLOCK ? 8
                : method.invoke(emulator, arguments));
    try (RingRuntime there = RingRuntime.builder().backend(new EmulatedCuda(small))
        .classLoader(Corpus.loader()).build()) {
      assertEquals("actor crew has a blockSize of 12, and a block of this device has 8 work items"
          + " at most", assertThrows(IllegalArgumentException.class,
              () -> there.launch("crew", options())).getMessage());
    }
  }

  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA;
  }
}
