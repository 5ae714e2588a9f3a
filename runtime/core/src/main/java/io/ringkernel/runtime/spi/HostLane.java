package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A lane of a session whose arrays lie in this JVM: each launch is waited for. */
final class HostLane implements StreamLane {
  private final BackendSession session;

  HostLane(BackendSession session) {
    this.session = session;
  }

  @Override
  public void begin() {}

  @Override
  public void launch(KernelDescriptor kernel, Launch launch, Object[] arguments)
      throws Throwable {
    await(session.launch(kernel, launch, arguments));
  }

  @Override
  public void launch(SessionGraph graph) throws Throwable {
    await(graph.launch());
  }

  private static void await(CompletionStage<Void> stage) throws Throwable {
    try {
      stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause();
    }
  }

  @Override
  public void copyToDevice(MemorySegment source, Object array) {
    ArrayMemory.copy(source, array);
  }

  @Override
  public void copyToHost(Object array, MemorySegment target) {
    ArrayMemory.copy(array, target);
  }

  @Override
  public Mark mark() {
    return Mark.now();
  }

  @Override
  public void await(Mark mark) {}

  @Override
  public void end() {}
}
