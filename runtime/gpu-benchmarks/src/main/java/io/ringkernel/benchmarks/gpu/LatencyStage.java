package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import java.lang.foreign.ValueLayout;
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
    int count = rig.count(1_000_000, 200);
    ResidentKernel kernel = rig.start(rig.shape(1, 1, 64));
    try {
      RawActors actors = new RawActors(kernel);
      actors.create(1, 0);
      warmUp(actors, rig.count(20_000, 50));
      double[] trips = new double[count];
      for (int i = 0; i < count; i++) {
        trips[i] = actors.roundTrip(RawActors.id(1, 0), i) / 1e3;
      }
      actors.requireRight();
      rows.add(Row.verified("host to actor to host, 64 B, checked", "us", trips,
          Goal.atMost(3.0, 2.0, 1.5), "rings reached from Java, one thread; slots of 128 B"));
      rows.addAll(beginnings(rig, actors));
      rows.add(theirStore(rig, kernel));
    } finally {
      rig.stop(kernel);
    }
    rows.addAll(launches(rig));
    rows.addAll(barriers(rig));
    rows.addAll(CppRival.rows(rig));
    rows.add(Row.missing("actor to actor: block, cluster, cross-cluster",
        "what a resident actor sends goes by the host: see docs/cuda.md"));
    return rows;
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

  /** A store into memory that the device could see, with nobody who reads it. */
  private static Row theirStore(Rig rig, ResidentKernel kernel) {
    var memory = kernel.ingress(0).memory();
    int batch = 1000;
    double[] samples = new double[rig.count(1000, 10)];
    long scratch = memory.byteSize() - 64;
    for (int i = 0; i < samples.length; i++) {
      long begin = System.nanoTime();
      for (int k = 0; k < batch; k++) {
        ValueLayout.JAVA_INT.varHandle().setVolatile(memory, scratch, k);
      }
      samples[i] = (System.nanoTime() - begin) / (double) batch;
    }
    return Row.theirs("\"command injection\": a volatile store into pinned memory", "ns", samples,
        "nothing receives it");
  }

  private static List<Row> launches(Rig rig) {
    GpuDriver driver = rig.driver();
    long module = rig.loadHand();
    long stream = driver.createStream();
    LaunchConfig nothing = new LaunchConfig(driver.function(module, "nothing"), 1, 1, 1, 32, 1, 1,
        0, false, 1, stream, List.of());
    int count = rig.count(50_000, 3);
    double[] launches = new double[count];
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      driver.launch(nothing);
      driver.synchronizeStream(stream);
      launches[i] = (System.nanoTime() - begin) / 1e3;
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.rival("launch and synchronize an empty kernel", "us", launches, "from Java"));
    try {
      driver.beginCapture(stream);
      driver.launch(nothing);
      long captured = driver.endCapture(stream);
      long graph = driver.instantiate(captured);
      driver.destroyCapture(captured);
      double[] graphs = new double[count];
      for (int i = 0; i < count; i++) {
        long begin = System.nanoTime();
        driver.launchGraph(graph, stream);
        driver.synchronizeStream(stream);
        graphs[i] = (System.nanoTime() - begin) / 1e3;
      }
      driver.destroyGraph(graph);
      rows.add(Row.rival("launch and synchronize a graph of one kernel", "us", graphs,
          "from Java"));
    } catch (UnsupportedOperationException e) {
      rows.add(Row.missing("launch and synchronize a graph of one kernel", e.getMessage()));
    }
    driver.destroyStream(stream);
    driver.unloadModule(module);
    return rows;
  }

  private static List<Row> barriers(Rig rig) {
    if (rig.isSmoke()) {
      return List.of(Row.missing("cluster sync / grid barrier", "needs a device"));
    }
    GpuDriver driver = rig.driver();
    long module = rig.loadBarriers();
    long stream = driver.createStream();
    int rounds = 10_000;
    int blocks = driver.attribute(rig.device(),
        io.ringkernel.runtime.cuda.driver.DeviceAttribute.MULTIPROCESSOR_COUNT);
    long memory = driver.allocate(64);
    GpuDriver.MappedMemory result = driver.allocateMapped(64);
    double[] grid = new double[20];
    double[] cluster = new double[rig.architecture() >= 90 ? 20 : 0];
    for (int i = 0; i < grid.length; i++) {
      driver.fill(memory, (byte) 0, 64, stream);
      driver.launch(new LaunchConfig(driver.function(module, "grid_barriers"), blocks, 1, 1, 32, 1,
          1, 0, true, 1, stream, List.of(new Argument.Long(memory),
              new Argument.Long(result.deviceAddress()), new Argument.Int(rounds))));
      driver.synchronizeStream(stream);
      grid[i] = result.host().get(ValueLayout.JAVA_LONG, 0) / 1e3 / rounds;
      if (cluster.length > 0) {
        driver.launch(new LaunchConfig(driver.function(module, "cluster_barriers"), 4, 1, 1, 32, 1,
            1, 0, false, 1, stream, List.of(new Argument.Long(result.deviceAddress()),
                new Argument.Int(rounds))));
        driver.synchronizeStream(stream);
        cluster[i] = result.host().get(ValueLayout.JAVA_LONG, 0) / 1e3 / rounds;
      }
    }
    driver.freeMapped(result);
    driver.free(memory);
    driver.destroyStream(stream);
    driver.unloadModule(module);
    return List.of(
        cluster.length == 0 ? Row.missing("cluster sync", "needs sm_90, this is sm_"
            + rig.architecture())
            : Row.verified("cluster sync, 4 blocks", "us", cluster, Goal.atMost(0.25, 0.20, 0.06),
                "barriers.cu, 10,000 in a launch"),
        Row.verified("grid barrier, " + blocks + " blocks", "us", grid,
            Goal.atMost(1.2, 0.9, 0.7), "barriers.cu, 10,000 in a launch"));
  }
}
