package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.Optional;

/** Always there. */
public final class CpuBackend implements BackendProvider {
  private final CpuMode mode;

  /** Runs kernels in that mode. */
  public CpuBackend(CpuMode mode) {
    this.mode = mode;
  }

  @Override
  public Backend backend() {
    return Backend.CPU;
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.empty();
  }

  @Override
  public BackendSession open(RuntimeServices services) {
    return new CpuSession(services, KernelMode.isFast(mode));
  }
}
