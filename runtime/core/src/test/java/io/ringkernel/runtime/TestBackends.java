package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Back ends that are found by a service file. */
public final class TestBackends {
  private TestBackends() {}

  /** Starts and does nothing. */
  public static final class WebGpu implements BackendProvider {
    /** For the service loader. */
    public WebGpu() {}

    @Override
    public Backend backend() {
      return Backend.WEBGPU;
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public BackendSession open(RuntimeServices services) {
      return new Nothing();
    }
  }

  /** Says that it cannot run. */
  public static final class CudaWithoutDriver implements BackendProvider {
    /** For the service loader. */
    public CudaWithoutDriver() {}

    @Override
    public Backend backend() {
      return Backend.CUDA;
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.of("libcuda.so.1 was not found");
    }

    @Override
    public BackendSession open(RuntimeServices services) {
      throw new AssertionError();
    }
  }

  /** Says that it can run, and cannot. */
  public static final class MetalThatFails implements BackendProvider {
    /** For the service loader. */
    public MetalThatFails() {}

    @Override
    public Backend backend() {
      return Backend.METAL;
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public BackendSession open(RuntimeServices services) {
      throw new IllegalStateException("out of memory");
    }
  }

  private static final class Nothing implements BackendSession {
    @Override
    public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
        Object[] arguments) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
        Consumer<ActorCell> made) {
      throw new AssertionError("no test launches here");
    }

    @Override
    public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
        Consumer<ActorCell> made) {
      throw new AssertionError("no test launches here");
    }

    @Override
    public boolean isHandlerThread() {
      return false;
    }

    @Override
    public void close() {}
  }
}
