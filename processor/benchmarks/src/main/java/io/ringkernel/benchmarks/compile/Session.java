package io.ringkernel.benchmarks.compile;

import io.ringkernel.benchmarks.compile.Settings.Part;
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
  /** Those that the launcher script starts {@code codegen} with, on one processor. */
  private static final List<String> OFFLINE_FLAGS =
      List.of("-XX:ActiveProcessorCount=1", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int HEAP_STEP = 4;
  private static final int FIRST_EACH_PASS = 3;

  /** The two sides of a contender. */
  record Runs(List<Result> with, List<Result> without) {
    Runs() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Settings settings;
  private final Trials trials;
  private final Map<Contender, Runs> runs = new EnumMap<>(Contender.class);
  private final List<Result> firstEmpty = new ArrayList<>();
  private final List<Result> firstKernel = new ArrayList<>();
  private final List<Result> offline = new ArrayList<>();
  private Optional<Heap> heap = Optional.empty();
  private final long began = System.nanoTime();

  /** The smallest heaps, in MB, in which 100 classes compile. */
  record Heap(int with, int without) {}

  Session(Settings settings) throws IOException {
    this.settings = settings;
    Files.createDirectories(settings.folder());
    trials = new Trials(settings);
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

  /** The command line, from sources to three targets, on one processor. */
  List<Result> offline() {
    return offline;
  }

  Optional<Heap> heap() {
    return heap;
  }

  /** Those of interrupted sessions that this one goes on with are not counted. */
  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  void run() throws IOException, InterruptedException {
    for (int pass = 1; pass <= settings.passes() && !isOver(); pass++) {
      pass(pass);
      if (settings.isWhole()) {
        Report.write(this);
      }
    }
    if (settings.isWhole()) {
      trials.finish();
    }
  }

  private void pass(int pass) throws IOException, InterruptedException {
    if (settings.parts().contains(Part.PROCESSORS)) {
      processors(pass);
    }
    if (settings.parts().contains(Part.FIRST) && !isOver()) {
      for (int i = 0; i < FIRST_EACH_PASS; i++) {
        firstEmpty.add(trial(pass * FIRST_EACH_PASS + i, Contender.EMPTY, Trial.Mode.FULL, 1));
        firstKernel.add(trial(pass * FIRST_EACH_PASS + i, Contender.KERNEL, Trial.Mode.FULL, 1));
      }
      System.out.printf(Locale.ROOT, "%4.0f s, pass %d first kernel %.0f ms%n", seconds(), pass,
          Figures.first(this));
    }
    if (settings.parts().contains(Part.OFFLINE) && !isOver()) {
      offline(pass);
    }
    if (settings.parts().contains(Part.HEAP) && heap.isEmpty() && !isOver()) {
      heap = Optional.of(new Heap(smallestHeap(Trial.Mode.FULL), smallestHeap(Trial.Mode.NONE)));
      System.out.printf(Locale.ROOT, "%4.0f s, heap %d MB with, %d MB without%n", seconds(),
          heap.get().with(), heap.get().without());
    }
  }

  private void processors(int pass) throws IOException, InterruptedException {
    for (Contender contender : Contender.COMPARED) {
      if (isOver()) {
        return;
      }
      Runs both = runs.get(contender);
      both.without().add(trial(pass, contender, Trial.Mode.NONE, settings.classes()));
      both.with().add(trial(pass, contender, Trial.Mode.FULL, settings.classes()));
      System.out.printf(Locale.ROOT,
          "%4.0f s, pass %d %-10s added %.2f ms cold, %.2f ms warm; cpu %.2f, %.2f%n", seconds(),
          pass, contender.label(), Figures.cold(both, settings.classes()).median(),
          Figures.warm(both, settings.classes()).median(),
          Figures.coldCpu(both, settings.classes()).median(),
          Figures.warmCpu(both, settings.classes()).median());
    }
  }

  private void offline(int pass) throws IOException, InterruptedException {
    offline.add(trials.get(pass + " offline", () -> Trial.fork(Offline.class, "codegen",
        onOneProcessor(), Stream.concat(FLAGS.stream(), OFFLINE_FLAGS.stream()).toList(),
        List.of(String.valueOf(settings.classes()), String.valueOf(settings.seconds())))));
    System.out.printf(Locale.ROOT, "%4.0f s, pass %d offline %.0f a second%n", seconds(), pass,
        Figures.offline(this));
  }

  private boolean isOver() {
    return seconds() > settings.minutes() * 60;
  }

  private Result trial(int pass, Contender contender, Trial.Mode mode, int classes)
      throws IOException, InterruptedException {
    double seconds = classes == 1 ? 0 : settings.seconds();
    return trials.get(pass + " " + contender.label() + " " + mode + " " + classes,
        () -> Trial.fork(contender, mode, classes, seconds, FLAGS));
  }

  /** Binds a process to a processor where the system has the tool for it. */
  private static List<String> onOneProcessor() {
    boolean hasTool = Stream.of("/usr/bin/taskset", "/bin/taskset")
        .anyMatch(tool -> Files.isExecutable(java.nio.file.Path.of(tool)));
    return hasTool ? List.of("taskset", "-c", "0") : List.of();
  }

  /** By halving: what a build must be given to get through at all. */
  private int smallestHeap(Trial.Mode mode) throws IOException, InterruptedException {
    int fails = 8;
    int works = 256;
    while (works - fails > HEAP_STEP) {
      int middle = (works + fails) / 2;
      try {
        int megabytes = middle;
        trials.get("heap " + mode + " " + megabytes,
            () -> Trial.fork(Contender.RINGKERNEL, mode, settings.classes(), 0,
                List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC")));
        works = middle;
      } catch (IOException e) {
        fails = middle;
      }
    }
    return works;
  }
}
