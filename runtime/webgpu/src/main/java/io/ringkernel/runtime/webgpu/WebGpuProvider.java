package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.device.NativeAccess;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;

/** Runs kernels on any device with a WebGPU library. */
public final class WebGpuProvider implements BackendProvider {
  /** For {@link java.util.ServiceLoader}. */
  public WebGpuProvider() {}

  @Override
  public Backend backend() {
    return Backend.WEBGPU;
  }

  @Override
  public Optional<String> obstacle() {
    // A library without an adapter is common on servers; only opening tells.
    try {
      WebGpuDevice.open().close();
      return Optional.empty();
    } catch (WebGpuException | WebGpuUnavailable e) {
      return Optional.of(e.getMessage());
    } catch (IllegalCallerException _) {
      return Optional.of(NativeAccess.denied(WebGpuProvider.class));
    }
  }

  @Override
  public String description() {
    WebGpuLibrary library = WebGpuLibrary.locate();
    try (WebGpuDevice device = WebGpuDevice.open(library, WebGpuBackend.ANY)) {
      return device.info().device() + " by " + library.origin();
    }
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "ringkernel-webgpu",
        () -> new WebGpuComputeDevice(WebGpuDevice.open()));
  }
}
