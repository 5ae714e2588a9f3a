package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedGpu.Job;
import io.ringkernel.verify.execution.EmulatedGpu.JobResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Executes CUDA C or MSL on the emulator, each launch under several schedules. Results that depend
 * on the schedule are reported; a launch that traps may leave arrays in any state, so there only
 * the traps are compared.
 */
public final class EmulatedExecutor implements KernelExecutor {
  /** Forward, reverse and one random order. */
  private static final long[] SEEDS = {0, 1, 20_260};

  private final EmulatedLanguage language;
  private final EmulatedGpu gpu;
  private final long[] seeds;
  private final int warpSize;

  private EmulatedExecutor(
      EmulatedLanguage language, EmulatedGpu gpu, long[] seeds, int warpSize) {
    this.language = language;
    this.gpu = gpu;
    this.seeds = seeds.clone();
    this.warpSize = warpSize;
  }

  /** Emulated CUDA C. */
  public static EmulatedExecutor cuda() {
    return of(EmulatedLanguage.CUDA, false);
  }

  /** Emulated MSL. */
  public static EmulatedExecutor msl() {
    return of(EmulatedLanguage.MSL, false);
  }

  /** An executor, on request one that finds undefined behaviour. */
  public static EmulatedExecutor of(EmulatedLanguage language, boolean undefinedBehaviour) {
    return of(language, undefinedBehaviour ? Effort.CHECKED : Effort.OPTIMISED);
  }

  /** An executor whose compiler does that much. */
  public static EmulatedExecutor of(EmulatedLanguage language, Effort effort) {
    return new EmulatedExecutor(language, EmulatedGpu.of(language, effort), SEEDS, 32);
  }

  /** The same with other schedules; a single one where float atomics depend on it. */
  public EmulatedExecutor withSeeds(long... others) {
    return new EmulatedExecutor(language, gpu, others, warpSize);
  }

  /** The same with another number of work items a warp. */
  public EmulatedExecutor withWarpSize(int other) {
    return new EmulatedExecutor(language, gpu, seeds, other);
  }

  @Override
  public List<Outcome> runAll(List<Execution> executions) {
    List<Job> jobs = new ArrayList<>();
    for (Execution execution : executions) {
      LaunchCase launch = execution.launch();
      Job job = new Job(execution.source(), launch.entry(), launch.grid(), launch.block(),
          buffers(launch)).withWarpSize(warpSize).withGroupMemory(groupMemory(launch));
      for (long seed : seeds) {
        jobs.add(job.withSeed(seed));
      }
    }
    List<JobResult> results = gpu.run(jobs);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < executions.size(); i++) {
      LaunchCase launch = executions.get(i).launch();
      outcomes.add(agreed(results.subList(i * seeds.length, (i + 1) * seeds.length).stream()
          .map(result -> outcome(launch, result)).toList()));
    }
    return outcomes;
  }

  /** CUDA has one block for all arrays, Metal one for each. */
  private List<Long> groupMemory(LaunchCase launch) {
    List<Long> bytes = launch.shared().stream().map(LaunchCase.Shared::bytes).toList();
    return language == EmulatedLanguage.MSL || bytes.isEmpty() ? bytes
        : List.of(bytes.stream().mapToLong(b -> b).sum());
  }

  private List<byte[]> buffers(LaunchCase launch) {
    return switch (language) {
      case CUDA -> cudaParameters(launch);
      case MSL -> mslBuffers(launch);
    };
  }

  private static List<byte[]> cudaParameters(LaunchCase launch) {
    List<byte[]> parameters = new ArrayList<>();
    for (Argument argument : launch.arguments()) {
      switch (argument) {
        case Argument.Scalar scalar -> parameters.add(Marshalling.scalar(scalar.value()));
        case Argument.Buffer buffer -> {
          parameters.add(Marshalling.bytes(buffer));
          parameters.add(Marshalling.scalar(buffer.length()));
        }
      }
    }
    if (launch.trapSites() > 0) {
      parameters.add(Marshalling.untrapped(launch.trapSites()));
    }
    return parameters;
  }

  private static List<byte[]> mslBuffers(LaunchCase launch) {
    List<byte[]> buffers = new ArrayList<>();
    launch.buffers().forEach(buffer -> buffers.add(Marshalling.bytes(buffer)));
    if (launch.trapSites() > 0) {
      buffers.add(Marshalling.untrapped(launch.trapSites()));
    }
    byte[] block = Marshalling.argumentsBlock(launch);
    if (block.length > 0) {
      buffers.add(block);
    }
    return buffers;
  }

  private Outcome outcome(LaunchCase launch, JobResult result) {
    if (result.status() != Outcome.Status.FINE) {
      return Outcome.failed(result.status(), result.message());
    }
    List<Object> arrays = new ArrayList<>();
    int at = 0;
    for (Argument argument : launch.arguments()) {
      if (argument instanceof Argument.Buffer buffer) {
        byte[] left = result.buffers().get(at);
        buffer.records().ifPresent(
            layout -> Marshalling.restoreGaps(left, layout, buffer));
        arrays.add(Marshalling.array(left, buffer.value()));
        at += language == EmulatedLanguage.CUDA ? 2 : 1;
      } else if (language == EmulatedLanguage.CUDA) {
        at++;
      }
    }
    int[] traps = launch.trapSites() == 0
        ? new int[0] : Marshalling.integers(result.buffers().get(at));
    return new Outcome(
        Outcome.Status.FINE, "", List.copyOf(arrays), traps, result.nanoseconds());
  }

  private Outcome agreed(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome.status() != Outcome.Status.FINE) {
        return outcome;
      }
    }
    Outcome first = outcomes.getFirst();
    for (int i = 1; i < outcomes.size(); i++) {
      Outcome other = outcomes.get(i);
      boolean same = Arrays.equals(first.traps(), other.traps()) && (first.trap().isPresent()
          || Arrays.deepEquals(first.arrays().toArray(), other.arrays().toArray()));
      if (!same) {
        return Outcome.failed(Outcome.Status.SCHEDULE_DEPENDENT,
            "seeds " + seeds[0] + " and " + seeds[i] + " give different results");
      }
    }
    return first;
  }
}
