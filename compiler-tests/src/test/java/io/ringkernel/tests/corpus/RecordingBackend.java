package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.spi.ActorLaunch;
import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The CPU, which remembers each launch: what it was given, and what it made of that. */
final class RecordingBackend implements BackendProvider {
  /**
   * A launch.
   *
   * @param before the arguments, with copies of arrays as they were
   * @param after the same afterwards
   */
  record Recorded(KernelDescriptor kernel, Launch launch, Object[] before, Object[] after) {}

  private final List<Recorded> launches = new ArrayList<>();

  /** The launches that ended, in order. */
  List<Recorded> launches() {
    return List.copyOf(launches);
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
    return new Session(BackendSession.onHost(services));
  }

  /** The same values, with copies of the arrays. */
  static Object[] copies(Object[] arguments) {
    return Arrays.stream(arguments).map(RecordingBackend::copy).toArray();
  }

  private static Object copy(Object argument) {
    if (!argument.getClass().isArray()) {
      return argument;
    }
    int length = Array.getLength(argument);
    Object copy = Array.newInstance(argument.getClass().componentType(), length);
    System.arraycopy(argument, 0, copy, 0, length);
    return copy;
  }

  private final class Session implements BackendSession {
    private final BackendSession host;

    Session(BackendSession host) {
      this.host = host;
    }

    @Override
    public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
        Object[] arguments) {
      Object[] before = copies(arguments);
      return host.launch(kernel, launch, arguments).thenRun(
          () -> launches.add(new Recorded(kernel, launch, before, copies(arguments))));
    }

    @Override
    public ActorCell launch(ActorId id, ActorType<?, ?> type, LaunchOptions options,
        Consumer<ActorCell> made) {
      return host.launch(id, type, options, made);
    }

    @Override
    public <A> List<ActorCell> launchAll(ActorType<A, ?> type, List<ActorLaunch<A>> launches,
        Consumer<ActorCell> made) {
      return host.launchAll(type, launches, made);
    }

    @Override
    public boolean isHandlerThread() {
      return host.isHandlerThread();
    }

    @Override
    public void close() {
      host.close();
    }
  }
}
