package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.device.NativeAccess;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;

/** Runs kernels on NVIDIA devices. */
public final class CudaProvider implements BackendProvider {
  /** For {@link java.util.ServiceLoader}. */
  public CudaProvider() {}

  @Override
  public Backend backend() {
    return Backend.CUDA;
  }

  @Override
  public Optional<String> obstacle() {
    try {
      CudaLibrary.open();
      return Optional.empty();
    } catch (CudaUnavailable e) {
      return Optional.of(e.getMessage());
    } catch (IllegalCallerException _) {
      return Optional.of(NativeAccess.denied(CudaProvider.class));
    }
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "ringkernel-cuda",
        () -> new CudaComputeDevice(CudaLibrary.open(), CudaComputeDevice.chosen()));
  }
}
