package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.cuda.CudaComputeDevice;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.device.ComputeDevice;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;
import java.util.function.Supplier;

/** A CUDA back end without a device: its driver is an emulator, or all of it is. */
public record EmulatedCuda(Supplier<ComputeDevice> device) implements BackendProvider {
  /** One whose driver is no NVIDIA's. */
  public EmulatedCuda(GpuDriver driver) {
    this(() -> new CudaComputeDevice(driver, 0, ImageCache.none(), EmulatedGpuDriver.compiler()));
  }

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
    return DeviceSession.open(services, "emulated-cuda", device);
  }
}
