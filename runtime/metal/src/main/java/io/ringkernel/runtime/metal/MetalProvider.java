package io.ringkernel.runtime.metal;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.device.DeviceSession;
import io.ringkernel.runtime.device.NativeAccess;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs kernels on Apple devices. */
public final class MetalProvider implements BackendProvider {
  private final Supplier<MetalLibrary> library;

  /** For {@link java.util.ServiceLoader}: with the library that is found. */
  public MetalProvider() {
    this(MetalLibrary::locate);
  }

  /** With a library of one's own. */
  public MetalProvider(MetalLibrary library) {
    this(() -> library);
  }

  private MetalProvider(Supplier<MetalLibrary> library) {
    this.library = library;
  }

  @Override
  public Backend backend() {
    return Backend.METAL;
  }

  @Override
  public Optional<String> obstacle() {
    // Macs without graphics have the framework and no device; only opening tells.
    try {
      MetalDevice.open(library.get()).close();
      return Optional.empty();
    } catch (MetalUnavailable e) {
      return Optional.of(e.getMessage());
    } catch (IllegalCallerException _) {
      return Optional.of(NativeAccess.denied(MetalProvider.class));
    }
  }

  @Override
  public String description() {
    MetalLibrary found = library.get();
    try (MetalDevice device = MetalDevice.open(found)) {
      return device.name() + " by " + found.origin();
    }
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return DeviceSession.open(services, "ringkernel-metal",
        () -> new MetalComputeDevice(MetalDevice.open(library.get())));
  }
}
