package io.ringkernel.benchmarks.webgpu;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * {@code ringkernel bench webgpu}: actors beside a program that launches once for each message, and
 * launches beside the bare C interface. What is compared is measured in turn, a round of each, so
 * that what else the machine does meets all of them.
 */
public final class WebGpuFigures {
  static final String ONE_BY_ONE = "one launch for each message, no actors";
  static final String MESSAGES = "messages";
  static final String ASKS = "ask and reply";
  private static final String ADD = """
      @group(0) @binding(0) var<storage, read_write> x: array<u32>;
      @compute @workgroup_size(64) fn add(@builtin(global_invocation_id) id: vec3<u32>) {
        x[id.x] = x[id.x] + 1u;
      }
      """;
  private static final Adder.Amount AMOUNT = new Adder.Amount(1, 2, 3, 4, 5, 6);
  private static final int[] ACTORS = {1, 100, 10_000};
  private static final int[] QUEUED = {1, 100};

  private final int rounds;
  private final int messages;
  private final int launches;
  private final List<Figure> figures = new ArrayList<>();

  /**
   * Figures.
   *
   * @param rounds of each measurement; one more comes before and is not counted
   * @param messages of one round
   * @param launches of one round
   */
  public WebGpuFigures(int rounds, int messages, int launches) {
    this.rounds = rounds;
    this.messages = messages;
    this.launches = launches;
  }

  /** Measures on the device that is there; gives what it is called. */
  public String run() throws IOException, InterruptedException {
    try (WebGpuDevice device = WebGpuDevice.open()) {
      messages(device);
      launches(device);
      return device.info().device();
    }
  }

  /** What was measured. */
  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** Whether a driver on the processor does the work. */
  public static boolean isSoftware(String device) {
    String name = device.toLowerCase(Locale.ROOT);
    return Stream.of("llvmpipe", "swiftshader", "lavapipe").anyMatch(name::contains);
  }

  private void messages(WebGpuDevice device) {
    List<RingRuntime> runtimes = new ArrayList<>();
    try (OneByOne naive = new OneByOne(device)) {
      List<List<AdderRef>> adders = new ArrayList<>();
      for (int actors : ACTORS) {
        RingRuntime runtime = RingRuntime.builder().backend(Backend.WEBGPU).build();
        runtimes.add(runtime);
        adders.add(adders(runtime, actors));
      }
      Figure oneByOne = figure(MESSAGES, ONE_BY_ONE, false);
      List<Figure> ours = Arrays.stream(ACTORS).mapToObj(actors -> figure(MESSAGES,
          "messages to " + actors + (actors == 1 ? " actor" : " actors"), true)).toList();
      List<Figure> asks =
          List.of(figure(ASKS, "p50", true), figure(ASKS, "p99", true));
      for (int round = -1; round < rounds; round++) {
        put(oneByOne, round, oneByOne(naive));
        for (int i = 0; i < ACTORS.length; i++) {
          put(ours.get(i), round, tell(adders.get(i)));
        }
        double[] latency = latency(adders.getFirst().getFirst());
        put(asks.get(0), round, latency[latency.length / 2]);
        put(asks.get(1), round, latency[latency.length * 99 / 100]);
      }
    } finally {
      runtimes.forEach(RingRuntime::close);
    }
  }

  private static List<AdderRef> adders(RingRuntime runtime, int actors) {
    List<AdderRef> adders = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      adders.add(runtime.launch(AdderRef.TYPE, LaunchOptions.defaults()
          .queueCapacity(actors == 1 ? 1 << 16 : 1024).withoutStamps()));
    }
    return adders;
  }

  private double oneByOne(OneByOne naive) {
    long[] message = {1, 2, 3, 4, 5, 6};
    int count = Math.max(20, messages / 200);
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      naive.ask(message);
    }
    return micros(begin, count);
  }

  private double tell(List<AdderRef> adders) {
    int actors = adders.size();
    int count = Math.max(messages, 4 * actors);
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      adders.get(i % actors).tell(AMOUNT);
    }
    List<CompletionStage<Adder.Sum>> last =
        adders.stream().map(adder -> adder.ask(AMOUNT)).toList();
    last.forEach(sum -> sum.toCompletableFuture().join());
    return micros(begin, count + actors);
  }

  private double[] latency(AdderRef adder) {
    double[] all = new double[Math.max(50, messages / 200)];
    for (int i = 0; i < all.length; i++) {
      long begin = System.nanoTime();
      adder.ask(AMOUNT).toCompletableFuture().join();
      all[i] = micros(begin, 1);
    }
    Arrays.sort(all);
    return all;
  }

  private void launches(WebGpuDevice device) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ringkernel-bare");
    try (ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer buffer = device.buffer(64 * 64 * 4)) {
      Optional<BareCalls> bare = BareCalls.open(folder);
      for (int queued : QUEUED) {
        String what = queued == 1 ? "launch and wait" : "launch, " + queued + " before a wait";
        Figure own = figure(what, "RingKernel", true);
        Optional<Figure> theirs = bare.map(_ -> figure(what, "bare C", false));
        int count = Math.max(10, launches / queued);
        for (int round = -1; round < rounds; round++) {
          // Who is first changes, should the second always find the processor warmer.
          if (round % 2 == 0) {
            put(own, round, launch(device, pipeline, buffer, count, queued));
          }
          if (bare.isPresent()) {
            put(theirs.get(), round, bare.get().nanos(count, queued) / 1e3);
          }
          if (round % 2 != 0) {
            put(own, round, launch(device, pipeline, buffer, count, queued));
          }
        }
      }
    } finally {
      for (String file : List.of("bare.c", System.mapLibraryName("bare"))) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.delete(folder);
    }
  }

  private static double launch(WebGpuDevice device, ComputePipeline pipeline, GpuBuffer buffer,
      int rounds, int queued) {
    List<GpuBuffer> buffers = List.of(buffer);
    long begin = 0;
    for (int round = -rounds / 5; round < rounds; round++) {
      if (round == 0) {
        begin = System.nanoTime();
      }
      for (int i = 0; i < queued; i++) {
        device.submit(pipeline, buffers, 64, 1, 1);
      }
      device.finish();
    }
    return micros(begin, rounds * queued);
  }

  private Figure figure(String family, String name, boolean ours) {
    Figure figure = new Figure(family, name, ours, new double[rounds]);
    figures.add(figure);
    return figure;
  }

  private static void put(Figure figure, int round, double micros) {
    if (round >= 0) {
      figure.micros()[round] = micros;
    }
  }

  private static double micros(long begin, int count) {
    return (System.nanoTime() - begin) / 1e3 / count;
  }
}
