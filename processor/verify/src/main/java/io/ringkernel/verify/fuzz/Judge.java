package io.ringkernel.verify.fuzz;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.Verdict.Mismatch;
import io.ringkernel.verify.fuzz.leg.Agreement;
import io.ringkernel.verify.fuzz.leg.CompiledProgram;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.leg.InterpreterLeg;
import io.ringkernel.verify.fuzz.leg.JvmLeg;
import io.ringkernel.verify.fuzz.leg.Leg;
import io.ringkernel.verify.fuzz.leg.Observation;
import io.ringkernel.verify.fuzz.leg.ProgramCompiler;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Compiles programs, runs them on every leg and compares with the JVM. */
public final class Judge implements AutoCloseable {
  /** The name of a mismatch that comes before any leg. */
  public static final String COMPILER = "compiler";

  private final ProgramCompiler compiler;
  private final JvmLeg jvm = new JvmLeg();
  private final List<Leg> legs;
  /** Batches that a leg may run at the same time. */
  private final Map<Leg, Semaphore> free = new IdentityHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    Thread thread = new Thread(work, "fuzz");
    thread.setDaemon(true);
    return thread;
  });

  /** A judge over some legs; closing it closes them. */
  public Judge(Toolchain toolchain, List<Leg> legs) {
    this.compiler = new ProgramCompiler(toolchain.forLegs(legs));
    this.legs = List.copyOf(legs);
    this.legs.forEach(leg -> free.put(leg, new Semaphore(leg.batches())));
    free.put(jvm, new Semaphore(jvm.batches()));
  }

  /** The legs beside the JVM. */
  public List<String> legs() {
    return legs.stream().map(Leg::name).toList();
  }

  /** Judges programs, in their order. */
  public List<Verdict> judge(List<Program> programs) {
    return run(compiler.compile(programs), programs);
  }

  /** Judges programs beside others that are judged already. */
  public CompletableFuture<List<Verdict>> begin(List<Program> programs) {
    return CompletableFuture.supplyAsync(() -> judge(programs), threads);
  }

  private List<Observation> run(Leg leg, List<CompiledProgram> programs) {
    Semaphore permits = free.get(leg);
    permits.acquireUninterruptibly();
    try {
      return leg.run(programs);
    } finally {
      permits.release();
    }
  }

  /** Compiles only; for who wants to drop programs that are no Java before legs run. */
  public List<Result> compile(List<Program> programs) {
    return compiler.compile(programs);
  }

  /** Runs what was compiled; legs beside each other. */
  public List<Verdict> run(List<Result> results, List<Program> programs) {
    List<CompiledProgram> ready = results.stream().filter(Result.Ready.class::isInstance)
        .map(r -> ((Result.Ready) r).program()).toList();
    List<CompletableFuture<List<Observation>>> running = legs.stream()
        .map(leg -> CompletableFuture.supplyAsync(() -> run(leg, ready), threads)).toList();
    List<Observation> expected = run(jvm, ready);
    List<List<Observation>> observed =
        running.stream().map(CompletableFuture::join).toList();
    List<Verdict> verdicts = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < programs.size(); i++) {
      switch (results.get(i)) {
        case Result.Refused refused -> verdicts.add(new Verdict(programs.get(i), Map.of(),
            List.of(new Mismatch(COMPILER, (refused.invalid() ? "not Java: " : "")
                + refused.reason()))));
        case Result.Ready _ -> {
          verdicts.add(verdict(ready.get(next), expected.get(next), observed, next));
          next++;
        }
      }
    }
    return verdicts;
  }

  private Verdict verdict(CompiledProgram compiled, Observation jvmSaw,
      List<List<Observation>> observed, int index) {
    Program program = compiled.program();
    Map<String, Ending> endings = new LinkedHashMap<>();
    List<Mismatch> mismatches = new ArrayList<>();
    if (jvmSaw instanceof Observation.Failed failed) {
      mismatches.add(new Mismatch(jvm.name(), failed.reason()));
    }
    for (int k = 0; k < legs.size(); k++) {
      Leg leg = legs.get(k);
      Observation seen = observed.get(k).get(index);
      Optional<String> difference =
          Agreement.difference(program, jvmSaw, seen, leg.target());
      if (difference.isPresent() && isLicensed(compiled, jvmSaw, seen, leg)) {
        endings.put(leg.name(), Ending.LICENSED);
        continue;
      }
      difference.ifPresent(text -> mismatches.add(new Mismatch(leg.name(), text)));
      endings.put(leg.name(), difference.isPresent() ? Ending.DIFFERENT
          : ending(program, leg, seen));
    }
    return new Verdict(program, endings, mismatches);
  }

  private static Ending ending(Program program, Leg leg, Observation seen) {
    return switch (seen) {
      case Observation.Finished _ -> comparesNearness(program, leg) ? Ending.NEAR : Ending.EQUAL;
      case Observation.Agreed _ -> Ending.EQUAL;
      case Observation.Trapped _ -> Ending.SAME_TRAP;
      case Observation.NotRun _ -> Ending.NOT_RUN;
      case Observation.Failed _ -> Ending.DIFFERENT;
      case Observation.InForms(Observation checked, var _) -> ending(program, leg, checked);
    };
  }

  /** Whether an array of the program holds results that the target gives only nearly. */
  private static boolean comparesNearness(Program program, Leg leg) {
    return leg.target().isPresent() && program.parameters().stream()
        .anyMatch(p -> p.nearBy().filter(near -> !near.of(leg.target().orElseThrow()).isExact())
            .isPresent());
  }

  /**
   * WGSL may assume finite numbers, ignore the sign of zero (Floating Point Evaluation) and change
   * the order of sums and products (Reassociation and Fusion).
   */
  private static boolean isLicensed(CompiledProgram compiled, Observation jvmSaw,
      Observation seen, Leg leg) {
    return leg.target().equals(Optional.of(TargetId.WGSL))
        && !jvmSaw.hasFailed() && !seen.hasFailed()
        && InterpreterLeg.dependsOnRounding(compiled);
  }

  @Override
  public void close() {
    legs.forEach(Leg::close);
    jvm.close();
    compiler.close();
    threads.shutdown();
  }
}
