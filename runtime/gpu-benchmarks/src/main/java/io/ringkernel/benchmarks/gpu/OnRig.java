package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.cuda.CudaComputeDevice;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;

/** A runtime on the device that is measured. */
record OnRig(Rig rig) implements BackendProvider {
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
    return DeviceSession.open(services, "bench-cuda", () -> new CudaComputeDevice(rig.driver(),
        rig.device(), ImageCache.none(), rig.compiler()));
  }
}
