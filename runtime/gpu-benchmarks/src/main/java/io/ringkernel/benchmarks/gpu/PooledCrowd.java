package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.ActorGroup;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;

/** As many pooled actors as a user may launch, each of which is asked and must answer. */
final class PooledCrowd {
  /** System property: how many. */
  private static final String COUNT = "ringkernel.bench.pooledActors";
  private static final int UNDER_WAY = 8192;

  private record Asked(long number, CompletionStage<Echo.Pong> reply) {}

  private PooledCrowd() {}

  static List<Row> rows(Rig rig) throws InterruptedException {
    int count = Integer.getInteger(COUNT, rig.count(1_000_000, 300));
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      LaunchOptions options = LaunchOptions.defaults().mode(LaunchMode.POOLED);
      // The kernel is there before, and what is launched with the class.
      launchAndEnd(runtime, options, count);
      long before = usedBytes();
      long begin = System.nanoTime();
      ActorGroup<EchoRef> crowd = runtime.launchAll(EchoRef.TYPE, count, options);
      check(ask(crowd, count - 1, 1)); // those before it were created before it
      double launched = (System.nanoTime() - begin) / 1e3 / count;
      begin = System.nanoTime();
      askAll(crowd);
      double asked = (System.nanoTime() - begin) / 1e3 / count;
      long bytes = Math.max(0, usedBytes() - before) / count;
      begin = System.nanoTime();
      crowd.close();
      double ended = (System.nanoTime() - begin) / 1e3 / count;
      String note = "through the runtime; " + count + " actors of 24 B of state each";
      return List.of(
          Row.verified("live pooled actors, all messaged and answered", "actors",
              new double[] {count}, Goal.atLeast(1e6, 1e7, 1e8),
              note + "; each reply checked while all live"),
          one("pooled actors launched together, until the last answers", "us each", launched,
              note),
          one("pooled actors asked one after another", "us each", asked,
              note + ", up to " + UNDER_WAY + " under way"),
          one("pooled actors ended together", "us each", ended, note),
          one("host memory of a pooled actor that was asked", "B", bytes, note));
    }
  }

  private static Row one(String name, String unit, double figure, String note) {
    return Row.verified(name, unit, new double[] {figure}, Goal.NONE, note);
  }

  private static void launchAndEnd(RingRuntime runtime, LaunchOptions options, int count) {
    try (ActorGroup<EchoRef> first = runtime.launchAll(EchoRef.TYPE, count, options)) {
      check(ask(first, 0, 1));
    }
  }

  private static Asked ask(ActorGroup<EchoRef> crowd, int index, long number) {
    return new Asked(number, crowd.get(index).ask(new Echo.Ping(number, index, 2, 3, 4, 5, 6, 7)));
  }

  private static void askAll(ActorGroup<EchoRef> crowd) {
    Queue<Asked> underWay = new ArrayDeque<>();
    for (int i = 0; i < crowd.size(); i++) {
      underWay.add(ask(crowd, i, 31L * i));
      if (underWay.size() == UNDER_WAY) {
        check(underWay.remove());
      }
    }
    underWay.forEach(PooledCrowd::check);
  }

  private static void check(Asked asked) {
    Echo.Pong pong = asked.reply().toCompletableFuture().join();
    if (pong.number() != asked.number() || pong.g() != 7) {
      throw new IllegalStateException("an actor answered " + pong + " to " + asked.number());
    }
  }

  private static long usedBytes() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime machine = Runtime.getRuntime();
      least = Math.min(least, machine.totalMemory() - machine.freeMemory());
    }
    return least;
  }
}
