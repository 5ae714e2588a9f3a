package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import java.util.ArrayList;
import java.util.List;

/** Actors that send to each other, as a program of a user has them. */
final class ActorsStage implements Stage {
  private static final long LIMIT_NANOS = 60_000_000_000L;
  private static final int STAGES = 4;

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      // The first block of a cluster of two supervises: numbers 1 and 2 are of one cluster.
      rows.add(ball(rig, runtime, "one block", new int[] {1, 1}, Goal.atMost(0.2, 0.1, 0.08)));
      rows.add(ball(rig, runtime, "one cluster", new int[] {1, 2}, Goal.atMost(0.8, 0.5, 0.3)));
      rows.add(ball(rig, runtime, "two clusters", new int[] {0, 4}, Goal.atMost(1.5, 1.0, 0.65)));
      rows.addAll(pipeline(rig, runtime));
    }
    rows.addAll(PooledCrowd.rows(rig));
    rows.add(manyBalls(rig));
    rows.addAll(MixedWorkload.rows(rig));
    return rows;
  }

  private static RelayRef relay(RingRuntime runtime) {
    return runtime.launch(RelayRef.TYPE, LaunchOptions.defaults());
  }

  private static RelayRef relay(RingRuntime runtime, int placement) {
    return runtime.launch(RelayRef.TYPE, LaunchOptions.defaults().placement(placement));
  }

  private static Relay.Counted counted(RelayRef relay) {
    return relay.ask(new Relay.Question(0)).toCompletableFuture().join();
  }

  /** Waits until so many messages were handled. */
  private static void await(List<RelayRef> relays, long processed) {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (relays.stream().mapToLong(r -> r.telemetry().processed()).sum() < processed) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("messages are missing: "
            + relays.stream().map(r -> r.telemetry().processed()).toList() + " of " + processed);
      }
      Thread.onSpinWait();
    }
  }

  private static long processed(List<RelayRef> relays) {
    return relays.stream().mapToLong(r -> r.telemetry().processed()).sum();
  }

  private static List<RelayRef> pair(RelayRef one, RelayRef other) {
    List<RelayRef> pair = List.of(one, other);
    pair.get(0).tell(new Relay.Route(pair.get(1).id().packed()));
    pair.get(1).tell(new Relay.Route(pair.get(0).id().packed()));
    await(pair, 2);
    return pair;
  }

  private static Row ball(Rig rig, RingRuntime runtime, String where, int[] places, Goal goal) {
    List<RelayRef> pair = pair(relay(runtime, places[0]), relay(runtime, places[1]));
    int hops = rig.count(2_000, 10);
    double[] samples = new double[rig.count(200, 2)];
    for (int i = -samples.length / 4; i < samples.length; i++) { // some to warm up
      long before = processed(pair);
      long begin = System.nanoTime();
      pair.get(0).tell(new Relay.Ball(hops - 1, 0));
      await(pair, before + hops);
      if (i >= 0) {
        samples[i] = 2 * (System.nanoTime() - begin) / 1e3 / hops;
      }
    }
    long balls = counted(pair.get(0)).balls() + counted(pair.get(1)).balls();
    require(balls == (long) hops * (samples.length + samples.length / 4), "balls: " + balls);
    return Row.verified("actor to actor round trip, " + where, "us", samples, goal,
        hops + " messages one after another, counted");
  }

  /** On as many blocks as the device has multiprocessors, but for one. */
  private static Row manyBalls(Rig rig) {
    int most = rig.driver().attribute(rig.device(), DeviceAttribute.MULTIPROCESSOR_COUNT) - 1;
    System.setProperty(ResidentActors.BLOCKS_PROPERTY, Integer.toString(most));
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      return manyBalls(rig, runtime, 2 * most);
    } finally {
      System.clearProperty(ResidentActors.BLOCKS_PROPERTY);
    }
  }

  private static Row manyBalls(Rig rig, RingRuntime runtime, int pairs) {
    List<RelayRef> all = new ArrayList<>();
    for (int i = 0; i < rig.count(pairs, 2); i++) {
      all.addAll(pair(relay(runtime), relay(runtime)));
    }
    int hops = rig.count(4_000, 10);
    double[] samples = new double[rig.count(20, 2)];
    for (int i = 0; i < samples.length; i++) {
      long before = processed(all);
      long begin = System.nanoTime();
      all.forEach(relay -> relay.tell(new Relay.Ball(hops - 1, 0)));
      await(all, before + (long) hops * all.size());
      samples[i] = (double) hops * all.size() * 1e3 / (System.nanoTime() - begin);
    }
    long balls = all.stream().mapToLong(r -> counted(r).balls()).sum();
    require(balls == (long) hops * all.size() * samples.length, "balls: " + balls);
    return Row.verified("actor to actor, all together", "M messages/s", samples,
        Goal.atLeast(1_000, 5_000, 20_000), all.size() + " actors, every message counted");
  }

  private static List<Row> pipeline(Rig rig, RingRuntime runtime) throws InterruptedException {
    List<RelayRef> stages = new ArrayList<>();
    for (int i = 0; i < STAGES; i++) {
      stages.add(relay(runtime));
    }
    for (int i = 0; i + 1 < STAGES; i++) {
      stages.get(i).tell(new Relay.Route(stages.get(i + 1).id().packed()));
    }
    await(stages, STAGES - 1L);
    RelayRef source = stages.getFirst().producer();
    List<RelayRef> sink = List.of(stages.getLast());
    int events = rig.count(500_000, 24);
    double[] samples = new double[rig.count(20, 2)];
    long number = 0;
    long before = processed(sink);
    for (int i = 0; i < samples.length; i++) {
      long begin = System.nanoTime();
      for (int e = 0; e < events; e++, number++) {
        source.tell(new Relay.Event(number, number, 0, 0));
      }
      before += events;
      await(sink, before);
      samples[i] = events * 1e3 / (System.nanoTime() - begin);
    }
    Relay.Counted counted = counted(stages.getLast());
    require(counted.events() == number && counted.wrong() == 0 && counted.stages() == STAGES,
        counted + " of " + number);
    return List.of(Row.verified("4-stage pipeline fed by Java", "M events/s", samples,
        Goal.atLeast(20, 100, 500),
        "32 B, one producer; numbers, order and checks tested at each stage"),
        theirPipeline(rig, stages, number));
  }

  /** As the Rust system's proof of streaming counts: some are sent, and half a second passes. */
  private static Row theirPipeline(Rig rig, List<RelayRef> stages, long first)
      throws InterruptedException {
    double[] samples = new double[rig.count(10, 1)];
    int events = rig.count(5_000, 24);
    long number = first;
    for (int i = 0; i < samples.length; i++) {
      long before = processed(stages);
      for (int e = 0; e < events; e++, number++) {
        stages.getFirst().tell(new Relay.Event(number, number, 0, 0));
      }
      Thread.sleep(rig.count(500, 50));
      samples[i] = (processed(stages) - before) / (rig.count(500, 50) * 1e3);
    }
    return Row.theirs("\"events a second\": " + events + " events, a pause, a counter divided by "
        + "it", "M events/s", samples, "counts what each stage handled; the pause is all there is",
        "4-stage pipeline fed by Java");
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException("not every message arrived once and in order: " + what);
    }
  }
}
