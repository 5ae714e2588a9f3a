package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.RejectedText;
import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs emitted CUDA C or MSL texts on the processor: one fibre a work item, in an order that a seed
 * decides. Each job runs in a process of its own, with guard pages around its buffers and poisoned
 * group memory.
 */
public final class EmulatedGpu {
  /** Texts of one translation unit: enough to share its cost, few enough to repeat it. */
  private static final int BATCH = 40;
  /** Characters of one translation unit, so that units take about as long as each other. */
  private static final int BATCH_LENGTH = 250_000;
  /** Translation units that are compiled at the same time. */
  private static final int PARALLEL = Math.min(2, Runtime.getRuntime().availableProcessors());

  private static final Outcome.Status[] STATUS = {
    Outcome.Status.FINE, Outcome.Status.DIVERGENT, Outcome.Status.OUT_OF_BOUNDS,
    Outcome.Status.UNDEFINED_BEHAVIOUR, Outcome.Status.TIMEOUT, Outcome.Status.CRASH
  };

  /**
   * One run of one entry point.
   *
   * @param source the emitted text
   * @param entry name of the entry point
   * @param grid groups along x, y, z
   * @param block work items of a group along x, y, z
   * @param buffers what each parameter, or each MSL buffer index, is: its bytes
   * @param warpSize work items of a warp or SIMD-group, a power of two up to 32
   * @param seed 0 runs work items forward, 1 in reverse, others in a random order a group
   * @param seconds time after which it is ended
   */
  public record Job(String source, String entry, int[] grid, int[] block, List<byte[]> buffers,
      int warpSize, long seed, int seconds, List<Long> groupMemory) {
    public Job(String source, String entry, int[] grid, int[] block, List<byte[]> buffers) {
      this(source, entry, grid, block, buffers, 32, 0, 20, List.of());
    }

    public Job withSeed(long other) {
      return new Job(source, entry, grid, block, buffers, warpSize, other, seconds, groupMemory);
    }

    public Job withWarpSize(int other) {
      return new Job(source, entry, grid, block, buffers, other, seed, seconds, groupMemory);
    }

    /** With memory that the launch adds to a group: the bytes of each block, at most eight. */
    public Job withGroupMemory(List<Long> bytes) {
      return new Job(source, entry, grid, block, buffers, warpSize, seed, seconds,
          List.copyOf(bytes));
    }
  }

  /**
   * What became of a job.
   *
   * @param status how it ended
   * @param message why it did not end well, else empty
   * @param buffers their bytes afterwards, if it ended well
   * @param nanoseconds time of the launch itself
   */
  public record JobResult(
      Outcome.Status status, String message, List<byte[]> buffers, long nanoseconds) {
    static JobResult rejected(String message) {
      return new JobResult(Outcome.Status.REJECTED, message, List.of(), 0);
    }
  }

  /** Programs of single texts that are kept at most. */
  private static final int KEPT = 64;

  private final EmulatedLanguage language;
  private final EmulatorBuild build;
  /** By text. */
  private final Map<String, Path> programs = new ConcurrentHashMap<>();
  private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

  private EmulatedGpu(EmulatedLanguage language, EmulatorBuild build) {
    this.language = language;
    this.build = build;
  }

  /**
   * Prepares the emulator.
   *
   * @throws MissingTool where its compiler is missing
   */
  public static EmulatedGpu of(EmulatedLanguage language) {
    return of(language, Effort.OPTIMISED);
  }

  /** Prepares the emulator. */
  public static EmulatedGpu of(EmulatedLanguage language, Effort effort) {
    Path compiler = language.compiler(effort);
    if (effort == Effort.CHECKED) {
      Tools.require(Tool.SANITIZERS);
    }
    if (!System.getProperty("os.name").equals("Linux")) {
      throw new MissingTool(language.compiler, "the emulator needs Linux: its fibres and sections "
          + "are those of ELF and glibc");
    }
    return new EmulatedGpu(language, new EmulatorBuild(language, effort, compiler));
  }

  public JobResult run(Job job) {
    return run(List.of(job)).getFirst();
  }

  /** Texts that were compiled beforehand. */
  private record Prepared(Path folder, List<String> sources, Map<String, Translation> texts) {}

  /**
   * Compiles texts together and keeps what comes out until {@link #release()}: for those who run
   * one job after the other. What is refused, is refused when it is to run.
   */
  public void prepare(Collection<String> sources) {
    Map<String, Translation> texts = new LinkedHashMap<>();
    for (String source : sources) {
      try {
        texts.put(source, language.translate(source));
      } catch (RejectedText _) {
        continue; // told where it is run
      }
    }
    runBatches(texts.keySet(), batch -> {
      try {
        Path folder = Files.createTempDirectory(build.folder(), "prepared");
        boolean compiled = build.compile(batch.stream().map(texts::get).toList(),
            folder.resolve("program")).succeeded();
        if (compiled) {
          Prepared all = new Prepared(folder, batch, texts);
          batch.forEach(source -> prepared.put(source, all));
        } else {
          delete(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Deletes what was compiled beforehand. */
  public void release() {
    try {
      for (Prepared all : Set.copyOf(prepared.values())) {
        delete(all.folder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    prepared.clear();
  }

  private JobResult runPrepared(Job job, Prepared all) {
    try {
      JobResult[] results = new JobResult[1];
      execute(all.folder(), all.sources(), all.texts(), List.of(0), List.of(job), results);
      return results[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs jobs; equal texts are compiled once, different ones together. */
  public List<JobResult> run(List<Job> jobs) {
    if (jobs.size() == 1 && prepared.containsKey(jobs.getFirst().source())) {
      return List.of(runPrepared(jobs.getFirst(), prepared.get(jobs.getFirst().source())));
    }
    Map<String, List<Integer>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < jobs.size(); i++) {
      bySource.computeIfAbsent(jobs.get(i).source(), _ -> new ArrayList<>()).add(i);
    }
    JobResult[] results = new JobResult[jobs.size()];
    Map<String, Translation> texts = new LinkedHashMap<>();
    bySource.forEach((source, indices) -> {
      try {
        texts.put(source, language.translate(source));
      } catch (RejectedText e) {
        indices.forEach(index -> results[index] = JobResult.rejected(e.getMessage()));
      }
    });
    runBatches(texts.keySet(), batch -> runBatch(batch, texts, bySource, jobs, results));
    return List.of(results);
  }

  /** Gives texts away in batches, each worth a translation unit, several at a time. */
  static void runBatches(Collection<String> sources, Consumer<List<String>> action) {
    List<List<String>> batches = batches(sources);
    if (batches.isEmpty()) {
      return;
    }
    if (batches.size() == 1) {
      action.accept(batches.getFirst());
      return;
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
      List<Future<?>> runs = new ArrayList<>();
      batches.forEach(batch -> runs.add(threads.submit(() -> action.accept(batch))));
      for (Future<?> run : runs) {
        run.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while kernels ran", e);
    }
  }

  private static List<List<String>> batches(Collection<String> sources) {
    List<List<String>> batches = new ArrayList<>();
    int length = 0;
    for (String source : sources) {
      boolean full = batches.isEmpty() || batches.getLast().size() == BATCH
          || length + source.length() > BATCH_LENGTH;
      if (full) {
        batches.add(new ArrayList<>());
        length = 0;
      }
      batches.getLast().add(source);
      length += source.length();
    }
    return batches;
  }

  /** Halves the batch until what the compiler refuses stands alone. */
  private void runBatch(List<String> sources, Map<String, Translation> texts,
      Map<String, List<Integer>> bySource, List<Job> jobs, JobResult[] results) {
    try {
      Path scratch = Files.createTempDirectory(build.folder(), "run");
      try {
        Path program = scratch.resolve("program");
        Command.Result compiled = program(sources, texts, program);
        if (compiled.succeeded()) {
          List<Integer> indices = new ArrayList<>();
          sources.forEach(source -> indices.addAll(bySource.get(source)));
          execute(scratch, sources, texts, indices, jobs, results);
        } else if (sources.size() == 1) {
          bySource.get(sources.getFirst()).forEach(
              index -> results[index] = JobResult.rejected(compiled.output()));
        } else {
          int middle = sources.size() / 2;
          runBatch(sources.subList(0, middle), texts, bySource, jobs, results);
          runBatch(sources.subList(middle, sources.size()), texts, bySource, jobs, results);
        }
      } finally {
        delete(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles a program. The one of a single text that ran before is used again: who launches a
   * kernel a thousand times waits for the compiler once.
   */
  private Command.Result program(List<String> sources, Map<String, Translation> texts,
      Path program) throws IOException {
    Path kept = sources.size() == 1 ? programs.get(sources.getFirst()) : null;
    if (kept != null) {
      Files.createLink(program, kept);
      return new Command.Result(0, "");
    }
    Command.Result compiled =
        build.compile(sources.stream().map(texts::get).toList(), program);
    if (compiled.succeeded() && sources.size() == 1 && programs.size() < KEPT) {
      Path copy = Files.createTempFile(build.folder(), "kept", "");
      copy.toFile().deleteOnExit();
      Files.delete(copy);
      Files.createLink(copy, program);
      programs.put(sources.getFirst(), copy);
    }
    return compiled;
  }

  private void execute(Path scratch, List<String> sources, Map<String, Translation> texts,
      List<Integer> indices, List<Job> jobs, JobResult[] results) throws IOException {
    Path input = scratch.resolve("jobs");
    Path output = scratch.resolve("results");
    Map<String, Integer> kernels = numberKernels(sources, texts);
    List<Integer> runnable = new ArrayList<>();
    for (int index : indices) {
      Job job = jobs.get(index);
      if (kernels.containsKey(key(job.source(), job.entry()))) {
        runnable.add(index);
      } else {
        results[index] = JobResult.rejected("there is no entry point " + job.entry());
      }
    }
    JobFile.write(input, runnable.stream().map(jobs::get).toList(),
        job -> kernels.get(key(job.source(), job.entry())));
    Command.Result run = Command.run(List.of(
        scratch.resolve("program").toString(), input.toString(), output.toString()));
    if (!run.succeeded()) {
      throw new AssertionError("the emulator ended with " + run.code() + ": " + run.output());
    }
    ByteBuffer bytes =
        ByteBuffer.wrap(Files.readAllBytes(output)).order(ByteOrder.LITTLE_ENDIAN);
    for (int index : runnable) {
      results[index] = result(bytes, jobs.get(index));
    }
  }

  private static Map<String, Integer> numberKernels(
      List<String> sources, Map<String, Translation> texts) {
    Map<String, Integer> kernels = new LinkedHashMap<>();
    for (String source : sources) {
      for (EmulatedLanguage.Entry entry : texts.get(source).entries()) {
        kernels.put(key(source, entry.name()), kernels.size());
      }
    }
    return kernels;
  }

  private static String key(String source, String entry) {
    return entry + "\n" + source;
  }

  private static JobResult result(ByteBuffer bytes, Job job) {
    Outcome.Status status = STATUS[bytes.getInt()];
    long nanoseconds = bytes.getLong();
    byte[] text = new byte[bytes.getInt()];
    bytes.get(text);
    List<byte[]> buffers = new ArrayList<>();
    if (status == Outcome.Status.FINE) {
      for (byte[] before : job.buffers()) {
        byte[] after = new byte[before.length];
        bytes.get(after);
        buffers.add(after);
      }
    }
    return new JobResult(
        status, new String(text, StandardCharsets.UTF_8), buffers, nanoseconds);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
