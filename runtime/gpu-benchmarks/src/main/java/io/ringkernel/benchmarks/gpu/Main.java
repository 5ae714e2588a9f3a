package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ./ringkernel bench gpu}: measures the CUDA back end, stage by stage. */
public final class Main {
  private static final String USAGE = """
      usage: ./ringkernel bench gpu [--stage NAME]... [--out FOLDER] [--again] [--smoke]
             ./ringkernel bench gpu --report FOLDER
        stages: correctness, sanitizers, latency, throughput, actors, kernels, stencils; each at
        most eight minutes
        A stage whose file is there from the same commit is left out, unless --again.
        --report makes page and plots anew from the JSON of a run; that needs no GPU.""";

  private final List<String> stages = new ArrayList<>();
  private Path out;
  private boolean again;
  private boolean smoke;
  private boolean planted;
  private boolean onlyReport;
  private Path rival;

  private Main() {}

  /** Runs the stages that are asked for. */
  public static void main(String[] arguments) throws IOException {
    Main main = new Main();
    if (!main.parse(List.of(arguments))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    if (main.onlyReport) {
      System.exit(report(main.out) ? 0 : 1);
    }
    if (main.rival != null) {
      buildRival(main.rival);
      return;
    }
    GpuDriver driver;
    try {
      driver = CudaLibrary.open();
    } catch (CudaUnavailable e) {
      System.out.println("no GPU, so nothing was measured: " + e.getMessage());
      return;
    }
    Optional<CudaCompiler> compiler = ImageCache.compiler();
    if (compiler.isEmpty()) {
      System.out.println("no CUDA compiler (NVRTC or nvcc), so nothing was measured");
      return;
    }
    driver.retainContext(0);
    if (main.planted) {
      System.out.println(Planted.make(new Rig(driver, 0, compiler.get(), true))
          ? "the driver noticed it" : "nobody noticed it");
      return;
    }
    boolean good = main.run(new Rig(driver, 0, compiler.get(), main.smoke),
        System.getProperty("ringkernel.commit", "unknown"));
    System.exit(good ? 0 : 1);
  }

  /** Runs all stages small, as a test does. */
  public static boolean smoke(Rig rig, Path folder) throws IOException {
    Main main = new Main();
    main.out = folder;
    main.again = true;
    main.stages.addAll(Stage.all().stream().map(Stage::name)
        .filter(name -> !name.equals("sanitizers")).toList());
    return main.run(rig, "smoke");
  }

  private static void buildRival(Path program) throws IOException {
    try {
      CppRival.buildAhead(program);
    } catch (IOException e) {
      System.out.println("no rivals in C++: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e); // nobody interrupts this thread
    }
  }

  /** Makes page and plots of a run's files; whether there are any, all of them whole. */
  public static boolean report(Path folder) {
    try {
      Optional<Path> page = Report.write(folder, Stage.all());
      System.out.println(page.map(path -> "the report is " + path)
          .orElse("there is no file of a stage in " + folder));
      return page.isPresent();
    } catch (IOException e) {
      System.out.println(e.getMessage());
      return false;
    }
  }

  private boolean parse(List<String> arguments) {
    out = Path.of(System.getProperty("ringkernel.home", "."), ".ringkernel", "bench-gpu");
    List<String> known = Stage.all().stream().map(Stage::name).toList();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--again")) {
        again = true;
      } else if (word.equals("--planted")) { // for the stage of sanitizers
        planted = true;
      } else if (i + 1 < arguments.size() && word.equals("--rival")) { // for a machine without nvcc
        rival = Path.of(arguments.get(++i));
      } else if (word.equals("--smoke")) {
        smoke = true;
      } else if (i + 1 < arguments.size() && word.equals("--stage")
          && known.contains(arguments.get(i + 1))) {
        stages.add(arguments.get(++i));
      } else if (i + 1 < arguments.size() && (word.equals("--out") || word.equals("--report"))) {
        onlyReport |= word.equals("--report");
        out = Path.of(arguments.get(++i));
      } else {
        return false;
      }
    }
    if (stages.isEmpty()) {
      stages.addAll(known);
    }
    return true;
  }

  private boolean run(Rig rig, String commit) throws IOException {
    Files.createDirectories(out);
    boolean good = true;
    for (Stage stage : Stage.all()) {
      if (!stages.contains(stage.name()) || !again && isThere(stage, commit)) {
        continue;
      }
      System.out.println(stage.name() + " ...");
      try (StageLimit _ = new StageLimit(StageLimit.STAGE, () -> giveUp(stage))) {
        List<Row> rows = stage.run(rig).stream()
            .map(row -> rig.isSmoke() ? row.withoutGoal() : row).toList();
        Report.writeStage(out, stage.name(), commit, rig.name(), rig.driver().releaseText().strip(),
            rig.isSmoke(), rows);
        rows.forEach(row -> System.out.println("  " + row.name() + ": " + (row.isMeasured()
            ? Row.number(row.median()) + " " + row.unit() + " " + row.verdict() : "not measured, "
                + row.note())));
      } catch (Exception e) {
        good = false;
        System.out.println("  failed: " + e);
        e.printStackTrace(System.err);
      }
    }
    return report(out) && good;
  }

  /** The process ends at once: what the device does must not be waited for. */
  private static void giveUp(Stage stage) {
    System.out.println("  failed: " + stage.name() + " has not ended in "
        + StageLimit.STAGE.toMinutes() + " minutes; the next run begins with it");
    Runtime.getRuntime().halt(3);
  }

  private boolean isThere(Stage stage, String commit) {
    Path file = StageFile.path(out, stage.name());
    boolean there;
    try {
      there = StageFile.read(out, stage.name())
          .filter(written -> written.commit().equals(commit)).isPresent();
    } catch (IOException e) {
      there = false; // a damaged one is written anew
    }
    if (there) {
      System.out.println(stage.name() + " is there from this commit: " + file);
    }
    return there;
  }
}
