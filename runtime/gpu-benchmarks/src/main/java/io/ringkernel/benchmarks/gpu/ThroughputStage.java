package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/** Messages a second, both ways and for long; many actors; copies. */
final class ThroughputStage implements Stage {
  @Override
  public String name() {
    return "throughput";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    List<Row> rows = new ArrayList<>();
    ResidentKernel kernel = rig.start(rig.shape(16, 4, 256));
    try {
      RawActors actors = new RawActors(kernel);
      int count = actors.executors();
      actors.createAll(count);
      long[] next = new long[count];
      tells(rig, actors, next, rig.seconds(2));
      double[] peak = tells(rig, actors, next, rig.seconds(5));
      rows.add(Row.verified("host to GPU, 64 B, one Java producer", "M messages/s", peak,
          Goal.atLeast(50, 100, 160), "every message checked by its actor; " + count + " actors"));
      rows.addAll(sustained(rig, actors, next, peak));
      rows.add(sendCost(rig, actors, next));
      rows.add(replies(rig, actors));
      check(actors, next);
    } finally {
      rig.stop(kernel);
    }
    rows.add(manyActors(rig));
    rows.addAll(copies(rig));
    rows.addAll(RuntimeCopies.rows(rig));
    rows.addAll(theirQueue(rig));
    return rows;
  }

  /** For long, with what the device draws meanwhile. */
  private static List<Row> sustained(Rig rig, RawActors actors, long[] next, double[] peak)
      throws IOException {
    double[] windows;
    List<Row> rows = new ArrayList<>();
    try (PowerLog log = PowerLog.begin(rig)) {
      windows = tells(rig, actors, next, rig.seconds(60));
      check(actors, next);
      rows.addAll(log.rows("meanwhile"));
    }
    double[] sorted = peak.clone();
    Arrays.sort(sorted);
    Row row = Row.verified("the same, 60 s", "M messages/s", windows,
        Goal.atLeast(0.9 * sorted[sorted.length / 2], Double.NaN, Double.NaN),
        "none lost, doubled or out of order");
    rows.addFirst(Row.verified("variation of the windows of those 60 s", "%",
        new double[] {row.variation()}, Goal.atMost(1, Double.NaN, Double.NaN),
        "standard deviation over mean, " + windows.length + " windows"));
    rows.addFirst(row);
    return rows;
  }

  /** As the Rust system takes messages a second: one thread of the host, no device. */
  private static List<Row> theirQueue(Rig rig) {
    ArrayBlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(1024);
    byte[] envelope = new byte[256];
    double[] samples = new double[20];
    long window = (long) (rig.seconds(2) * 1e9 / samples.length);
    for (int i = 0; i < samples.length; i++) {
      long begin = System.nanoTime();
      long done = 0;
      long now;
      do {
        for (int k = 0; k < 64; k++, done++) {
          if (!queue.offer(envelope.clone()) || queue.poll() == null) {
            throw new AssertionError("an empty queue takes one and gives it back");
          }
        }
        now = System.nanoTime();
      } while (now - begin < window);
      samples[i] = done * 1e3 / (now - begin);
    }
    return List.of(Row.theirs("\"messages\": one thread puts 256 B into a queue and takes them out",
        "M messages/s", samples, "on the host; no device takes part",
        "host to GPU, 64 B, one Java producer"));
  }

  /** Messages a second of windows of a twentieth of the time. */
  private static double[] tells(Rig rig, RawActors actors, long[] next, double seconds) {
    double[] windows = new double[20];
    long window = (long) (seconds * 1e9 / windows.length);
    int to = 0;
    for (int w = 0; w < windows.length; w++) {
      long begin = System.nanoTime();
      long sent = 0;
      long now;
      do {
        for (int i = 0; i < 64; i++) {
          while (!actors.tell(RawActors.id(1, to), next[to])) {
            Thread.onSpinWait();
          }
          next[to]++;
          to = to + 1 == next.length ? 0 : to + 1;
        }
        sent += 64;
        now = System.nanoTime();
      } while (now - begin < window);
      windows[w] = sent * 1e3 / (now - begin);
    }
    return windows;
  }

  private static Row sendCost(Rig rig, RawActors actors, long[] next) {
    double[] samples = new double[rig.count(2000, 5)];
    for (int i = 0; i < samples.length; i++) {
      int to = i % next.length;
      long begin = System.nanoTime();
      for (int k = 0; k < 32; k++) {
        if (actors.tell(RawActors.id(1, to), next[to])) {
          next[to]++;
        }
      }
      samples[i] = (System.nanoTime() - begin) / 32.0;
      long resume = System.nanoTime() + 50_000;
      while (System.nanoTime() < resume) {
        Thread.onSpinWait();
      }
    }
    return Row.verified("Java's cost of one send while the GPU consumes", "ns", samples,
        Goal.atMost(10, 5, Double.NaN), "bursts of 32 into rings that are not full");
  }

  /** What is measured is this thread, which takes the answers; another one asks for them. */
  private static Row replies(Rig rig, RawActors actors) throws InterruptedException {
    double[] windows = new double[10];
    long window = (long) (rig.seconds(5) * 1e9 / windows.length);
    Thread asking = Thread.ofPlatform().start(actors::sendAll);
    try {
      for (int w = 0; w < windows.length; w++) {
        long before = actors.answers();
        long begin = System.nanoTime();
        long now;
        do {
          actors.poll();
          now = System.nanoTime();
        } while (now - begin < window);
        windows[w] = (actors.answers() - before) * 1e3 / (now - begin);
      }
    } finally {
      asking.interrupt();
      asking.join();
    }
    actors.await();
    return Row.verified("GPU to host, 64 B, each checked", "M messages/s", windows,
        Goal.atLeast(50, 120, 400), "one thread takes and checks them, another asks for them");
  }

  private static void check(RawActors actors, long[] next) {
    for (int i = 0; i < next.length; i++) {
      long[] counted = actors.counted(RawActors.id(1, i));
      long end = System.nanoTime() + 30_000_000_000L;
      while (counted[0] < next[i] && System.nanoTime() < end) {
        counted = actors.counted(RawActors.id(1, i));
      }
      if (counted[0] != next[i] || counted[1] != 0) {
        throw new IllegalStateException("actor " + i + " counted " + counted[0] + " of " + next[i]
            + ", " + counted[1] + " wrong or out of order");
      }
    }
  }

  private static Row manyActors(Rig rig) {
    int count = rig.count(1_000_000, 48);
    ResidentKernel kernel = rig.start(rig.shape(32, 4, count).pooled());
    try {
      RawActors actors = new RawActors(kernel);
      actors.createAll(count);
      for (int i = 0; i < count; i++) {
        while (!actors.send(RawActors.id(1, i), i)) {
          actors.poll();
        }
        actors.poll();
      }
      actors.await();
      return Row.verified("live pooled actors by the bare rings, all messaged", "actors",
          new double[] {count}, Goal.NONE, "state of 24 B each; without the runtime's own actors");
    } finally {
      rig.stop(kernel);
    }
  }

  private static List<Row> copies(Rig rig) {
    GpuDriver driver = rig.driver();
    long bytes = rig.count(256 << 20, 1 << 16);
    long stream = driver.createStream();
    MappedMemory pinned = driver.allocateMapped(bytes);
    long device = driver.allocate(bytes);
    double[] up = new double[rig.count(20, 2)];
    double[] down = new double[up.length];
    for (int i = 0; i < up.length; i++) {
      long begin = System.nanoTime();
      driver.copyToDevice(device, pinned.host(), stream);
      driver.synchronizeStream(stream);
      up[i] = bytes / (double) (System.nanoTime() - begin);
      begin = System.nanoTime();
      driver.copyToHost(pinned.host(), device, stream);
      driver.synchronizeStream(stream);
      down[i] = bytes / (double) (System.nanoTime() - begin);
    }
    driver.free(device);
    driver.freeMapped(pinned);
    driver.destroyStream(stream);
    return List.of(Row.rival("driver copy, pinned, host to device", "GB/s", up, ""),
        Row.rival("driver copy, pinned, device to host", "GB/s", down, ""));
  }
}
