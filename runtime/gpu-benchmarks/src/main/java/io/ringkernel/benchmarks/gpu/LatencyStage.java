package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import java.util.ArrayList;
import java.util.List;

/** Round trips, launches, barriers, and the beginning of actors. */
final class LatencyStage implements Stage {
  @Override
  public String name() {
    return "latency";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (CppRival rival = CppRival.start(rig)) {
      rows.addAll(trips(rig, rival));
    }
    rows.addAll(TheirMethods.rows(rig));
    rows.addAll(barriers(rig));
    return rows;
  }

  /** Rounds by turns: Java's with launches between its messages, then one of C++. */
  private static List<Row> trips(Rig rig, CppRival rival) {
    int rounds = rig.count(5, 1);
    int count = rig.count(200_000, 200);
    // What is launched beside a kernel that stays is loaded before: loading would wait for it.
    try (Launches launches = new Launches(rig)) {
      double[] trips = new double[rounds * count];
      int every = rig.count(4, 100);
      double[] launched = new double[trips.length / every];
      double[] replayed = new double[launched.length];
      double[] theirs = new double[rival.obstacle().isEmpty() ? trips.length : 0];
      List<Row> others = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        ResidentKernel kernel = rig.start(rig.shape(1, 1, 64));
        try {
          RawActors actors = new RawActors(kernel);
          actors.create(1, 0);
          warmUp(actors, rig.count(20_000, 50));
          for (int i = 0; i < count; i++) {
            int at = round * count + i;
            trips[at] = actors.roundTrip(RawActors.id(1, 0), at) / 1e3;
            if (at % every == 0) {
              launched[at / every] = launches.launch();
              replayed[at / every] = launches.replay();
            }
          }
          actors.requireRight();
          if (round == 0) {
            others.addAll(beginnings(rig, actors));
            others.add(theirCreation(rig, actors));
          }
        } finally {
          rig.stop(kernel);
        }
        if (theirs.length > 0) {
          System.arraycopy(rival.trips(count), 0, theirs, round * count, count);
        }
      }
      List<Row> rows = new ArrayList<>(against(trips, every, launched, replayed));
      rows.addAll(beside(trips, theirs, rival.obstacle()));
      rows.addAll(others);
      rows.add(Row.theirs("\"message between two blocks\": two blocks launched, waited for", "us",
          launches.pairs(rig.count(2_000, 2)), "no message is sent",
          "actor to actor round trip, two clusters"));
      return rows;
    }
  }

  private static List<Row> against(double[] trips, int every, double[] launched,
      double[] replayed) {
    double[] beside = new double[launched.length];
    for (int i = 0; i < beside.length; i++) {
      beside[i] = trips[i * every];
    }
    Goal three = Goal.atLeast(3, Double.NaN, Double.NaN);
    return List.of(
        Row.verified("host to actor to host, 64 B, checked", "us", trips,
            Goal.atMost(3.0, 2.0, 1.5), "rings reached from Java, one thread; slots of 128 B"),
        Row.rival("launch and synchronize an empty kernel", "us", launched, "from Java"),
        Row.rival("launch and synchronize a graph of one kernel", "us", replayed, "from Java"),
        Row.against("round trip against launch and synchronize", beside, launched, true, three,
            "in turns"),
        Row.against("round trip against graph and synchronize", beside, replayed, true, three,
            "in turns"));
  }

  private static List<Row> beside(double[] trips, double[] theirs, String obstacle) {
    return theirs.length == 0
        ? List.of(Row.missing("Java path against the same protocol in C++", obstacle))
        : List.of(
            Row.rival("the same round trip from C++", "us", theirs, "same kernel, same rings"),
            Row.against("Java path against the same protocol in C++", trips, theirs, true,
                Goal.atLeast(1 / 1.1, Double.NaN, Double.NaN), "rounds by turns"));
  }

  private static void warmUp(RawActors actors, int count) {
    for (int i = 0; i < count; i++) {
      actors.roundTrip(RawActors.id(1, 0), i);
    }
  }

  private static List<Row> beginnings(Rig rig, RawActors actors) {
    int count = rig.count(20_000, 20);
    double[] creations = new double[count];
    double[] restarts = new double[count];
    for (int i = 0; i < count; i++) {
      int generation = 2 + i;
      long begin = System.nanoTime();
      actors.create(generation, 1);
      actors.roundTrip(RawActors.id(generation, 1), i);
      creations[i] = (System.nanoTime() - begin) / 1e3;
      begin = System.nanoTime();
      actors.command(Command.RESTART, RawActors.id(generation, 1), 1);
      actors.roundTrip(RawActors.id(generation, 1), i);
      restarts[i] = (System.nanoTime() - begin) / 1e3;
      actors.command(Command.TERMINATE, RawActors.id(generation, 1), 0);
    }
    return List.of(
        Row.verified("actor create, first reply included", "us", creations,
            Goal.atMost(5, 2.5, 2), "acknowledged, then a round trip"),
        Row.verified("actor restart, first reply included", "us", restarts,
            Goal.atMost(5, 2.5, 2), "state reset, acknowledged, then a round trip"));
  }

  /** As the Rust system's proof of a life cycle polls. */
  private static Row theirCreation(Rig rig, RawActors actors) {
    double[] samples = new double[rig.count(500, 2)];
    for (int i = 0; i < samples.length; i++) {
      int generation = 1 + i;
      long begin = System.nanoTime();
      actors.createSleeping(generation, 2);
      samples[i] = (System.nanoTime() - begin) / 1e3;
      actors.command(Command.TERMINATE, RawActors.id(generation, 2), 0);
    }
    return Row.theirs("\"actor create\": acknowledged, looked for with sleeps of 100 us", "us",
        samples, "the sleep is most of it", "actor create, first reply included");
  }

  private static List<Row> barriers(Rig rig) {
    int blocks = rig.count(rig.driver().attribute(rig.device(),
        DeviceAttribute.MULTIPROCESSOR_COUNT), 2);
    int rounds = rig.count(10_000, 20);
    List<Row> rows = new ArrayList<>();
    double[] generated = generatedBarriers(rig, blocks, rounds);
    rows.add(Row.verified("grid barrier, " + blocks + " blocks", "us", generated,
        Goal.atMost(1.2, 0.9, 0.7), "gpu.gridBarrier(), " + rounds + " in a launch"));
    if (rig.isSmoke()) {
      rows.add(Row.missing("cluster sync", "needs a device"));
      return rows;
    }
    try (Barriers byHand = new Barriers(rig)) {
      rows.add(Row.rival("grid barrier by hand", "us", byHand.grid(blocks, rounds), "barriers.cu"));
      rows.add(rig.architecture() < 90
          ? Row.missing("cluster sync", "needs sm_90, this is sm_" + rig.architecture())
          : Row.verified("cluster sync, 4 blocks", "us", byHand.cluster(rounds),
              Goal.atMost(0.25, 0.20, 0.06), "barriers.cu, " + rounds + " in a launch"));
    }
    return rows;
  }

  /** A launch with so many barriers less one with none. */
  private static double[] generatedBarriers(Rig rig, int blocks, int rounds) {
    double[] samples = new double[rig.count(20, 2)];
    try (RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      KernelsGpu kernels = KernelsGpu.on(runtime);
      Launch launch = Launch.items(32 * blocks);
      kernels.barriers(launch, rounds);
      for (int i = 0; i < samples.length; i++) {
        long begin = System.nanoTime();
        kernels.barriers(launch, 0);
        long between = System.nanoTime();
        kernels.barriers(launch, rounds);
        samples[i] = (System.nanoTime() - between - (between - begin)) / 1e3 / rounds;
      }
    }
    return samples;
  }
}
