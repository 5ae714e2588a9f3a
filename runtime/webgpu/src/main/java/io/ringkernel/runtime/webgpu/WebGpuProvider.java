package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.device.NativeAccess;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs kernels on any device with a WebGPU library. */
public final class WebGpuProvider implements BackendProvider {
  private final Supplier<WebGpuLibrary> library;

  /** For {@link java.util.ServiceLoader}: with the library that is found. */
  public WebGpuProvider() {
    this(WebGpuLibrary::locate);
  }

  /** With a library of the caller's choice. */
  public WebGpuProvider(WebGpuLibrary library) {
    this(() -> library);
    Objects.requireNonNull(library, "library");
  }

  private WebGpuProvider(Supplier<WebGpuLibrary> library) {
    this.library = library;
  }

  @Override
  public Backend backend() {
    return Backend.WEBGPU;
  }

  @Override
  public Optional<String> obstacle() {
    // A library without an adapter is common on servers; only opening tells.
    try {
      WebGpuDevice.open(library.get(), WebGpuBackend.ANY).close();
      return Optional.empty();
    } catch (WebGpuException | WebGpuUnavailable e) {
      return Optional.of(e.getMessage());
    } catch (IllegalCallerException _) {
      return Optional.of(NativeAccess.denied(WebGpuProvider.class));
    }
  }

  @Override
  public String description() {
    WebGpuLibrary found = library.get();
    try (WebGpuDevice device = WebGpuDevice.open(found, WebGpuBackend.ANY)) {
      return device.info().device() + " by " + found.origin();
    }
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "ringkernel-webgpu",
        () -> new WebGpuComputeDevice(
            WebGpuDevice.open(library.get(), WebGpuBackend.ANY)));
  }
}
