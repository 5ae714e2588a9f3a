package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.DeviceDescription;
import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.device.NativeAccess;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
  public List<DeviceDescription> devices() {
    return describe(CudaLibrary.open());
  }

  /** What there is, by number. */
  public static List<DeviceDescription> describe(GpuDriver driver) {
    return IntStream.range(0, driver.deviceCount())
        .mapToObj(device -> new DeviceDescription(Backend.CUDA, device, driver.deviceName(device),
            driver.deviceMemory(device),
            driver.attribute(device, DeviceAttribute.MULTIPROCESSOR_COUNT),
            CudaCapability.of(driver, device)))
        .toList();
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "ringkernel-cuda", () -> new CudaComputeDevice(
        CudaLibrary.open(),
        services.settings().device().orElseGet(CudaComputeDevice::chosen)));
  }
}
