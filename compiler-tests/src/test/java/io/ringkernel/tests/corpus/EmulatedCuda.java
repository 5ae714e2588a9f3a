package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.cuda.CudaComputeDevice;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;

/** A CUDA back end whose driver is the emulator. */
public record EmulatedCuda(EmulatedGpuDriver driver) implements BackendProvider {
  @Override
  public Backend backend() {
    return Backend.CUDA;
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.empty();
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "emulated-cuda", () -> new CudaComputeDevice(driver, 0,
        ImageCache.none(), EmulatedGpuDriver.compiler()));
  }
}
