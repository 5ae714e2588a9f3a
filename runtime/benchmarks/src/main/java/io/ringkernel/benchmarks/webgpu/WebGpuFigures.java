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
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;

/** {@code ringkernel bench webgpu}: everything in one run on one device, as a Markdown table. */
public final class WebGpuFigures {
  private static final String ADD = """
      @group(0) @binding(0) var<storage, read_write> x: array<u32>;
      @compute @workgroup_size(64) fn add(@builtin(global_invocation_id) id: vec3<u32>) {
        x[id.x] = x[id.x] + 1u;
      }
      """;
  private static final Adder.Amount AMOUNT = new Adder.Amount(1, 2, 3, 4, 5, 6);
  private static final int ROUNDS = 5;

  private final int messages;
  private final int launches;
  private final List<String> lines = new ArrayList<>();

  /**
   * Figures.
   *
   * @param messages of one measurement
   * @param launches of one measurement
   */
  public WebGpuFigures(int messages, int launches) {
    this.messages = messages;
    this.launches = launches;
  }

  /**
   * Measures and prints.
   *
   * @param arguments {@code --smoke} for a run of seconds that shows only that it works
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean smoke = List.of(arguments).contains("--smoke");
    new WebGpuFigures(smoke ? 2_000 : 200_000, smoke ? 50 : 2_000).run()
        .forEach(System.out::println);
  }

  /** The lines of the table. */
  public List<String> run() throws IOException, InterruptedException {
    try (WebGpuDevice device = WebGpuDevice.open()) {
      String name = device.info().device();
      lines.add("Device: " + name + (isSoftware(name) ? " (software: a driver on the processor, "
          + "not graphics hardware)" : "") + ", Java " + Runtime.version().feature()
          + ", medians of " + ROUNDS + " rounds.");
      lines.add("");
      lines.add("| | each | a second |");
      lines.add("| --- | --- | --- |");
      double naive = oneByOne(device);
      actors(naive);
      launches(device);
    }
    return lines;
  }

  private static boolean isSoftware(String device) {
    String name = device.toLowerCase(Locale.ROOT);
    return name.contains("llvmpipe") || name.contains("swiftshader") || name.contains("lavapipe");
  }

  private double oneByOne(WebGpuDevice device) {
    long[] message = {1, 2, 3, 4, 5, 6};
    int count = Math.max(20, messages / 200);
    try (OneByOne naive = new OneByOne(device)) {
      double nanos = median(() -> {
        for (int i = 0; i < count; i++) {
          naive.ask(message);
        }
      }, count);
      line("one launch for each message, no actors", nanos);
      return nanos;
    }
  }

  private void actors(double naive) {
    for (int actors : new int[] {1, 100, 10_000}) {
      try (RingRuntime runtime = RingRuntime.builder().backend(Backend.WEBGPU).build()) {
        List<AdderRef> adders = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
          adders.add(runtime.launch(AdderRef.TYPE, LaunchOptions.defaults()
              .queueCapacity(actors == 1 ? 1 << 16 : 1024).withoutStamps()));
        }
        int count = Math.max(messages, 4 * actors);
        double nanos = median(() -> {
          for (int i = 0; i < count; i++) {
            adders.get(i % actors).tell(AMOUNT);
          }
          List<CompletionStage<Adder.Sum>> last =
              adders.stream().map(adder -> adder.ask(AMOUNT)).toList();
          last.forEach(sum -> sum.toCompletableFuture().join());
        }, count + actors);
        line("messages to " + actors + (actors == 1 ? " actor" : " actors"), nanos);
        lines.add(String.format(Locale.ROOT, "| beside one launch for each | | %.0f x |",
            naive / nanos));
        if (actors == 1) {
          latency(adders.getFirst());
        }
      }
    }
  }

  private void latency(AdderRef adder) {
    long[] nanos = new long[Math.max(50, messages / 200)];
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      adder.ask(AMOUNT).toCompletableFuture().join();
      nanos[i] = System.nanoTime() - begin;
    }
    Arrays.sort(nanos);
    lines.add(String.format(Locale.ROOT, "| ask and reply, p50 / p99 | %.0f / %.0f us | |",
        nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3));
  }

  private void launches(WebGpuDevice device) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ringkernel-bare");
    try (ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer buffer = device.buffer(64 * 64 * 4)) {
      BareCalls bare = new BareCalls(folder);
      for (int queued : new int[] {1, 100}) {
        int rounds = Math.max(10, launches / queued);
        // In turn, so that what else the machine does meets both.
        double[] own = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        boolean isThere = true;
        for (int r = 0; r < ROUNDS; r++) {
          own[r] = launch(device, pipeline, buffer, rounds, queued);
          OptionalDouble nanos = bare.nanos(rounds, queued);
          isThere &= nanos.isPresent();
          theirs[r] = nanos.orElse(0);
        }
        Arrays.sort(own);
        Arrays.sort(theirs);
        String what = queued == 1 ? "launch and wait" : "launch, " + queued + " before a wait";
        line(what + ", RingKernel", own[ROUNDS / 2]);
        if (isThere) {
          line(what + ", bare C", theirs[ROUNDS / 2]);
          lines.add(String.format(Locale.ROOT, "| RingKernel beside bare C | %+.1f %% | |",
              100 * (own[ROUNDS / 2] / theirs[ROUNDS / 2] - 1)));
        } else {
          lines.add("| " + what + ", bare C | no C compiler, or no library by path | |");
        }
      }
    } finally {
      for (String file : List.of("bare.c", "bare")) {
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
    return (double) (System.nanoTime() - begin) / rounds / queued;
  }

  /** Nanoseconds of one of {@code count}; the first round is not counted. */
  private static double median(Runnable round, int count) {
    double[] nanos = new double[ROUNDS];
    round.run();
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      round.run();
      nanos[i] = (double) (System.nanoTime() - begin) / count;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2];
  }

  private void line(String what, double nanos) {
    lines.add(String.format(Locale.ROOT, "| %s | %.2f us | %,.0f |", what, nanos / 1e3,
        1e9 / nanos));
  }
}
