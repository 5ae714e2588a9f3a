package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.BackendProvider;
import io.ringkernel.runtime.spi.BackendSession;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** What is the same on every back end: state, names, checks. */
final class LocalRuntime implements RingRuntime {
  private final Backend backend;
  private final BackendSession session;
  private final ActorDirectory directory;
  private final ActorTable actors;
  /** Held for reading while something is launched, so that closing sees it or it sees closing. */
  private final ReadWriteLock closing = new ReentrantReadWriteLock();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Thread closer;
  private volatile RuntimeState state = RuntimeState.INITIALIZING;

  LocalRuntime(BackendProvider provider, ClassLoader loader, int node, HybridLogicalClock clock,
      Executor completions, Consumer<ActorFailure> failures, Duration closeTimeout) {
    this.backend = provider.backend();
    this.directory = new ActorDirectory(loader);
    this.actors = new ActorTable(node);
    this.session = open(provider, new RuntimeServices(clock, completions, guarded(failures),
        actors::remove, closeTimeout));
    state = RuntimeState.RUNNING;
  }

  private static BackendSession open(BackendProvider provider, RuntimeServices services) {
    try {
      return provider.open(services);
    } catch (RuntimeException | LinkageError e) {
      throw new BackendUnavailableException(provider.backend(), "back end " + provider.backend()
          + " did not start: " + e.getMessage() + "; it needs " + provider.backend().needs(), e);
    }
  }

  /** A listener that throws must not end an actor. */
  private static Consumer<ActorFailure> guarded(Consumer<ActorFailure> listener) {
    return failure -> {
      try {
        listener.accept(failure);
      } catch (Throwable e) {
        // Names only: to describe what was thrown calls the user's code again.
        System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
            "the failure listener threw " + e.getClass().getName() + " when told of "
                + failure.cause().getClass().getName() + " in handler " + failure.handler()
                + " of " + failure.type() + " " + failure.actor());
      }
    };
  }

  @Override
  public CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
      Object... arguments) {
    Objects.requireNonNull(kernel, "kernel");
    Objects.requireNonNull(launch, "launch");
    KernelArguments.check(kernel, arguments);
    closing.readLock().lock();
    try {
      checkRunning();
      return session.launch(kernel, launch, arguments.clone());
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public ResidentArrays resident(Object... arrays) {
    for (Object array : arrays) {
      Objects.requireNonNull(array, "array");
      if (!array.getClass().isArray() || !array.getClass().componentType().isPrimitive()) {
        throw new IllegalArgumentException(
            "only arrays of primitives can be resident, got " + array.getClass().getTypeName());
      }
    }
    closing.readLock().lock();
    try {
      checkRunning();
      return session.resident(arrays.clone());
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public <A, F extends ActorRef> F launch(ActorType<A, F> type, LaunchOptions options) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(options, "options");
    return type.reference().apply(start(type, options));
  }

  @Override
  public UntypedActorRef launch(String id, LaunchOptions options) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(options, "options");
    checkRunning();
    return new UntypedActorRef(start(directory.type(id), options));
  }

  private ActorCell start(ActorType<?, ?> type, LaunchOptions options) {
    closing.readLock().lock();
    try {
      checkRunning();
      ActorId id = actors.reserve();
      try {
        ActorCell cell = session.launch(id, type, options);
        actors.put(id, cell);
        return cell;
      } catch (RuntimeException | Error e) {
        actors.remove(id);
        throw e;
      }
    } finally {
      closing.readLock().unlock();
    }
  }

  @Override
  public ActorRef actor(ActorId id) {
    checkRunning();
    return new ActorRef(actors.find(Objects.requireNonNull(id, "id")));
  }

  @Override
  public Backend backend() {
    return backend;
  }

  @Override
  public RuntimeState state() {
    return state;
  }

  @Override
  public void close() {
    if (session.isHandlerThread()) {
      throw new IllegalStateException("a handler or kernel must not close its own runtime: closing "
          + "waits until it has ended");
    }
    if (!beginClosing()) {
      awaitStopped();
      return;
    }
    try {
      session.close();
    } finally {
      state = RuntimeState.STOPPED;
      stopped.countDown();
    }
  }

  /** Whether the caller is the first to close. */
  private boolean beginClosing() {
    closing.writeLock().lock();
    try {
      if (state != RuntimeState.RUNNING) {
        return false;
      }
      closer = Thread.currentThread();
      state = RuntimeState.DRAINING;
      return true;
    } finally {
      closing.writeLock().unlock();
    }
  }

  /** Waits for who is closing already; an interrupt is kept, the close timeout bounds the wait. */
  private void awaitStopped() {
    if (Thread.currentThread() == closer) {
      // A function that hangs on a stage, run by the thread that closes: it would wait for itself.
      return;
    }
    boolean interrupted = false;
    for (;;) {
      try {
        stopped.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void checkRunning() {
    if (state != RuntimeState.RUNNING) {
      throw new IllegalStateException("this runtime is closed (" + state + ")");
    }
  }
}
