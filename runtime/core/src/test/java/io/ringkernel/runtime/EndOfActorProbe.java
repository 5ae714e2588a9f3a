package io.ringkernel.runtime;

import io.ringkernel.runtime.Counter.Add;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Terminates actors whose references are in use and counts how often the users are interrupted. */
final class EndOfActorProbe {
  private EndOfActorProbe() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      AtomicReference<CounterRef> target = new AtomicReference<>(launch(runtime));
      AtomicLong interrupts = new AtomicLong();
      AtomicBoolean stop = new AtomicBoolean();
      List<Thread> users = new ArrayList<>();
      for (int t = 0; t < 3; t++) {
        users.add(Thread.ofPlatform().start(() -> {
          while (!stop.get()) {
            use(target.get());
            interrupts.addAndGet(Thread.interrupted() ? 1 : 0);
          }
        }));
      }
      for (int round = 0; round < 1_000; round++) {
        target.getAndSet(launch(runtime)).terminate();
        Thread.yield();
      }
      stop.set(true);
      for (Thread user : users) {
        user.join();
      }
      System.out.println(interrupts.get() + " interrupts");
    }
  }

  private static CounterRef launch(RingRuntime runtime) {
    return runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().queueCapacity(4));
  }

  private static void use(CounterRef counter) {
    for (int i = 0; i < 300; i++) {
      counter.telemetry();
    }
    try {
      counter.tell(new Add(1));
    } catch (ActorTerminatedException e) {
      // As it should be.
    }
  }
}
