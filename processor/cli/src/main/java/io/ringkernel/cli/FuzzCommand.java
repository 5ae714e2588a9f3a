package io.ringkernel.cli;

import io.ringkernel.verify.execution.MissingTool;
import io.ringkernel.verify.fuzz.Campaign;
import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Tally;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.Leg;
import io.ringkernel.verify.fuzz.leg.Legs;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs random programs on every leg and compares. */
@Command(name = "fuzz", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Write random kernels, run each in several ways without a GPU, and compare all "
        + "results with the JVM's.",
      "What differs is made smaller and kept as a kernel; the exit code is then 1."})
final class FuzzCommand implements Callable<Integer> {
  private static final int REDUCTIONS = 1500;
  private static final int SHOWN = 20;
  private static final List<Ending> ENDINGS = List.of(Ending.EQUAL, Ending.NEAR, Ending.SAME_TRAP,
      Ending.LICENSED, Ending.NOT_RUN, Ending.DIFFERENT);
  private static final List<String> DEFAULT_LEGS =
      List.of("interpreter", "bytecode", "cuda", "msl");
  private static final String DEVICE_LEG = "nvcc";

  @Mixin
  private OutputOptions output;

  @Option(names = "--programs", paramLabel = "N", defaultValue = "300",
      description = "How many programs, with earlier sittings (default: ${DEFAULT-VALUE}).")
  private long programs;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
      description = "The first seed; the others follow (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--legs", paramLabel = "NAME", split = ",",
      description = "Ways to run a program beside the JVM, by comma: interpreter, cuda, msl, wgsl, "
          + "bytecode, nvcc on an NVIDIA device, naga, nvcc-compile, cuda-ubsan, msl-ubsan, fast, "
          + "unchecked (default: interpreter,bytecode,cuda,msl, and nvcc where there is a device).")
  private List<String> legs;

  @Option(names = "--resume", paramLabel = "DIR",
      description = "Folder of the state and of what differs; go on where it says that an earlier "
          + "sitting ended.")
  private Path folder;

  @Option(names = "--minutes", paramLabel = "M", defaultValue = "1000000",
      description = "Begin nothing new after that time.")
  private long minutes;

  @Option(names = "--no-reduce", description = "Keep what differs as it is.")
  private boolean unreduced;

  @Override
  public Integer call() throws IOException {
    require(programs > 0, "--programs must be positive, got " + programs);
    require(minutes > 0, "--minutes must be positive, got " + minutes);
    if (folder != null) {
      return run(Files.createDirectories(folder));
    }
    try (TemporaryFolder scratch = TemporaryFolder.create()) {
      return run(scratch.path());
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new UserException(otherwise);
    }
  }

  private int run(Path state) {
    PrintWriter out = output.console();
    try (Judge judge = new Judge(Toolchain.product(), open())) {
      Campaign campaign = new Campaign(judge, new Campaign.Plan(seed, programs, state,
          System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes), unreduced ? 0 : REDUCTIONS));
      ProgressBar bar = new ProgressBar(out, ProgressBar.onTerminal());
      Tally tally = campaign.run(now -> bar.show((int) now.programs(), (int) programs,
          now.programs() + " programs, " + now.differences().size() + " differ"));
      bar.finish();
      print(out, tally, judge.legs());
      output.print(_ -> {
        // Said on the way.
      }, fields(tally, judge.legs()));
      return tally.differences().isEmpty() ? RingKernel.OK : RingKernel.FAILED;
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private List<Leg> open() {
    if (legs != null) {
      return open(legs);
    }
    List<Leg> open = open(DEFAULT_LEGS);
    try {
      open.add(Legs.open(DEVICE_LEG));
    } catch (MissingTool e) {
      output.console().println("leg " + DEVICE_LEG + " is left out: " + e.getMessage());
    }
    return open;
  }

  private static List<Leg> open(List<String> names) {
    List<Leg> open = new ArrayList<>();
    try {
      for (String name : names) {
        open.add(Legs.open(name.strip()));
      }
      return open;
    } catch (MissingTool e) {
      open.forEach(Leg::close);
      throw new UserException(e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      open.forEach(Leg::close);
      throw e;
    }
  }

  private Map<String, Object> fields(Tally tally, List<String> names) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seed", seed);
    fields.put("programs", tally.programs());
    fields.put("seconds", tally.nanoseconds() / 1e9);
    Map<String, Object> counts = new LinkedHashMap<>();
    for (String leg : names) {
      Map<String, Object> endings = new LinkedHashMap<>();
      ENDINGS.forEach(ending -> endings.put(ending.name(), tally.count(leg, ending)));
      counts.put(leg, endings);
    }
    fields.put("legs", counts);
    fields.put("differences", tally.differences().stream().map(d -> Map.of("seed", d.seed(),
        "leg", d.leg(), "text", d.text())).toList());
    return fields;
  }

  private void print(PrintWriter out, Tally tally, List<String> names) {
    double seconds = tally.nanoseconds() / 1e9;
    out.printf(Locale.ROOT, "%n%d programs from seed %d in %.0f s, %.1f a second%n%n",
        tally.programs(), seed, seconds, seconds == 0 ? 0 : tally.programs() / seconds);
    out.printf(Locale.ROOT, "%-12s %9s %9s %9s %9s %9s %9s%n", "leg", "same bits",
        "near", "same trap", "licensed", "not run", "different");
    for (String leg : names) {
      out.printf("%-12s %s%n", leg, ENDINGS.stream()
          .map(ending -> String.format(Locale.ROOT, "%9d", tally.count(leg, ending)))
          .collect(Collectors.joining(" ")));
    }
    out.printf("%nsame bits: all elements of all arrays; near: the same, but those of one array are"
        + "%nas near as the row of a method promises%n");
    List<Tally.Difference> all = tally.differences();
    for (Tally.Difference difference : all.subList(0, Math.min(SHOWN, all.size()))) {
      out.printf(Locale.ROOT, "%nseed %d, %s: %s", difference.seed(), difference.leg(),
          difference.text());
    }
    if (all.size() > SHOWN) {
      out.printf(Locale.ROOT, "%nand %d more", all.size() - SHOWN);
    }
    if (!all.isEmpty()) {
      out.println(folder == null ? "\n\nrun again with --resume DIR to keep them as kernels"
          : "\n\nkept as kernels in " + folder.resolve("differences"));
    }
  }
}
