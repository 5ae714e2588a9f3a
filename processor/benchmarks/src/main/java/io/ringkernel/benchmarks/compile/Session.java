package io.ringkernel.benchmarks.compile;

import io.ringkernel.benchmarks.compile.Trial.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures in passes, so that contenders stand side by side when the machine drifts. What a
 * processor adds is the difference of two processes that compile the same sources, with it and
 * without.
 */
final class Session {
  /** As large as javac's own default on a small machine; no contender needs half of it. */
  private static final List<String> FLAGS = List.of("-Xmx1g");
  private static final int HEAP_STEP = 4;

  /** The two sides of a contender. */
  record Runs(List<Result> with, List<Result> without) {
    Runs() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Settings settings;
  private final Map<Contender, Runs> runs = new EnumMap<>(Contender.class);
  private final List<Result> firstEmpty = new ArrayList<>();
  private final List<Result> firstKernel = new ArrayList<>();
  private final List<Result> oneCore = new ArrayList<>();
  private Optional<Heap> heap = Optional.empty();
  private final long began = System.nanoTime();

  /** The smallest heaps, in MB, in which 100 classes compile. */
  record Heap(int with, int without) {}

  Session(Settings settings) {
    this.settings = settings;
    for (Contender contender : Contender.COMPARED) {
      runs.put(contender, new Runs());
    }
  }

  Settings settings() {
    return settings;
  }

  Map<Contender, Runs> runs() {
    return runs;
  }

  List<Result> firstEmpty() {
    return firstEmpty;
  }

  List<Result> firstKernel() {
    return firstKernel;
  }

  /** Kernels only, from source to three targets, on one processor. */
  List<Result> oneCore() {
    return oneCore;
  }

  Optional<Heap> heap() {
    return heap;
  }

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  void run() throws IOException, InterruptedException {
    Files.createDirectories(settings.folder());
    for (int pass = 1; pass <= settings.passes(); pass++) {
      for (Contender contender : Contender.COMPARED) {
        Runs both = runs.get(contender);
        both.without().add(trial(contender, false, settings.classes(), settings.seconds()));
        both.with().add(trial(contender, true, settings.classes(), settings.seconds()));
        System.out.printf(Locale.ROOT, "%4.0f s, pass %d %-10s added %.2f ms cold, %.2f ms warm%n",
            seconds(), pass, contender.label(), Figures.cold(both, settings.classes()).median(),
            Figures.warm(both, settings.classes()).median());
        if (isOver()) {
          return;
        }
      }
      firstEmpty.add(trial(Contender.EMPTY, true, 1, 0));
      firstKernel.add(trial(Contender.KERNEL, true, 1, 0));
      oneCore.add(Trial.fork(Contender.KERNEL, Trial.Mode.ONLY, settings.classes(),
          settings.seconds(), onOneProcessor(),
          Stream.concat(FLAGS.stream(), Stream.of("-XX:ActiveProcessorCount=1")).toList()));
      if (heap.isEmpty()) {
        heap = Optional.of(new Heap(smallestHeap(true), smallestHeap(false)));
      }
      Report.write(this);
    }
  }

  private boolean isOver() throws IOException {
    boolean isOver = seconds() > settings.minutes() * 60;
    if (isOver) {
      System.out.println("out of time");
      Report.write(this);
    }
    return isOver;
  }

  private static Result trial(Contender contender, boolean processing, int classes,
      double seconds) throws IOException, InterruptedException {
    return Trial.fork(contender, processing ? Trial.Mode.FULL : Trial.Mode.NONE, classes, seconds,
        List.of(), FLAGS);
  }

  /** Binds a process to a processor where the system has the tool for it. */
  private static List<String> onOneProcessor() {
    boolean hasTool = Stream.of("/usr/bin/taskset", "/bin/taskset")
        .anyMatch(tool -> Files.isExecutable(java.nio.file.Path.of(tool)));
    return hasTool ? List.of("taskset", "-c", "0") : List.of();
  }

  /** By halving: what a build must be given to get through at all. */
  private int smallestHeap(boolean processing) throws InterruptedException {
    int fails = 8;
    int works = 512;
    while (works - fails > HEAP_STEP) {
      int middle = (works + fails) / 2;
      try {
        Trial.fork(Contender.RINGKERNEL, processing ? Trial.Mode.FULL : Trial.Mode.NONE,
            settings.classes(), 0, List.of(), List.of("-Xmx" + middle + "m", "-XX:+UseSerialGC"));
        works = middle;
      } catch (IOException e) {
        fails = middle;
      }
    }
    return works;
  }
}
