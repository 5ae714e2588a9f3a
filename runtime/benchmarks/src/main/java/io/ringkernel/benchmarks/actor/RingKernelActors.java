package io.ringkernel.benchmarks.actor;

import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Our actors on the CPU, through the public interface and generated code. */
final class RingKernelActors implements ActorsUnderTest {
  private final LaunchOptions options;
  private final IdleStrategy idle;
  private final int workers;
  private final List<BouncerRef> spawned = new ArrayList<>();
  private final Bouncer first = new Bouncer();
  private final Bouncer second = new Bouncer();
  private RingRuntime runtime;
  private BouncerRef one;
  /** For the thread that measures. */
  private BouncerRef lane;
  private BouncerRef two;

  private RingKernelActors(LaunchOptions options, IdleStrategy idle, int workers) {
    this.options = options;
    this.idle = idle;
    this.workers = workers;
  }

  /** A thread for each actor, which looks again and again. */
  static ActorsUnderTest spinning() {
    return new RingKernelActors(quick().idle(IdleStrategy.SPIN), IdleStrategy.SPIN, 1);
  }

  /** A virtual thread for each actor, which sleeps; as shipped. */
  static ActorsUnderTest parked() {
    return new RingKernelActors(LaunchOptions.defaults(), IdleStrategy.PARK, 2);
  }

  /** Actors on two workers that sleep, which is how other actor runtimes share threads. */
  static ActorsUnderTest parkedWorkers() {
    return new RingKernelActors(quick().mode(LaunchMode.EVENT_DRIVEN), IdleStrategy.PARK, 2);
  }

  /** All actors on one worker that looks again and again. */
  static ActorsUnderTest oneWorker() {
    return new RingKernelActors(quick().mode(LaunchMode.EVENT_DRIVEN), IdleStrategy.SPIN, 1);
  }

  private static LaunchOptions quick() {
    return LaunchOptions.defaults().withoutStamps().latencySampling(0);
  }

  @Override
  public void open() {
    runtime =
        RingRuntime.builder().backend(Backend.CPU).workers(workers).workerIdle(idle).build();
    one = runtime.launch(type(first), options);
    lane = one.producer();
  }

  /** Made by who needs it: one that spins takes a core. */
  private BouncerRef two() {
    if (two == null) {
      two = runtime.launch(type(second), options);
    }
    return two;
  }

  /** The generated type with an instance that the benchmark knows. */
  private static ActorType<Bouncer, BouncerRef> type(Bouncer instance) {
    ActorType<Bouncer, BouncerRef> type = BouncerRef.TYPE;
    return new ActorType<>(type.id(), type.actorClass(), () -> instance, type.handlers(),
        type.reference());
  }

  @Override
  public void pingPong(int rounds) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    first.other = two().id().packed();
    second.other = one.id().packed();
    first.left = rounds + 1;
    second.left = Integer.MAX_VALUE;
    first.done = done;
    one.tell(Bouncer.GO);
    done.await();
  }

  @Override
  public void tell(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    first.other = 0;
    first.left = n;
    first.done = done;
    for (int i = 0; i < n; i++) {
      lane.tell(Bouncer.GO);
    }
    done.await();
  }

  @Override
  public long ask(long value) {
    CompletableFuture<Bouncer.Answer> reply =
        lane.ask(new Bouncer.Question(value)).toCompletableFuture();
    if (idle == IdleStrategy.SPIN) {
      while (!reply.isDone()) {
        Thread.onSpinWait();
      }
    }
    return reply.join().value();
  }

  @Override
  public void spawn(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(n);
    LaunchOptions small = quick().mode(LaunchMode.EVENT_DRIVEN);
    ActorType<Bouncer, BouncerRef> type = BouncerRef.TYPE;
    ActorType<Bouncer, BouncerRef> counting = new ActorType<>(type.id(), type.actorClass(), () -> {
      Bouncer bouncer = new Bouncer();
      bouncer.done = done;
      return bouncer;
    }, type.handlers(), type.reference());
    for (int i = 0; i < n; i++) {
      BouncerRef actor = runtime.launch(counting, small);
      actor.tell(Bouncer.GO);
      spawned.add(actor);
    }
    done.await();
  }

  @Override
  public void endSpawned() {
    spawned.forEach(BouncerRef::terminate);
    // Not by stages: what those allocate would count as the spawning's.
    for (BouncerRef actor : spawned) {
      while (actor.phase() != ActorPhase.TERMINATED) {
        Thread.onSpinWait();
      }
    }
    spawned.clear();
  }

  @Override
  public void close() {
    runtime.close();
  }
}
