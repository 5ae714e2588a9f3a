package io.ringkernel.verify.fuzz;

import io.ringkernel.verify.fuzz.Verdict.Mismatch;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.reduce.CorpusKernel;
import io.ringkernel.verify.fuzz.reduce.Reducer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/** Programs of many seeds, judged; what differs is made smaller and kept as a kernel. */
public final class Campaign {
  private static final int BATCH = 30;
  /** So that no leg waits for the slowest one. */
  private static final int AT_A_TIME = 4;

  /**
   * What to run.
   *
   * @param seed of the first program; the others follow
   * @param programs how many in all, with those of earlier sittings
   * @param folder where the state and what differs are kept
   * @param deadline value of {@link System#nanoTime} after which no batch begins
   * @param reductions candidates that a reduction may try; 0 keeps programs as they are
   */
  public record Plan(long seed, long programs, Path folder, long deadline, int reductions) {}

  /** Is told how far it is. */
  @FunctionalInterface
  public interface Progress {
    /** After each batch. */
    void show(Tally tally);
  }

  private final Judge judge;
  private final Plan plan;
  private final StateFile state;
  private final Tally tally;

  /**
   * A campaign, or the rest of one.
   *
   * @throws IllegalArgumentException if the folder is of another campaign; the message is for the
   *     user
   */
  public Campaign(Judge judge, Plan plan) {
    this.judge = judge;
    this.plan = plan;
    this.state = new StateFile(plan.folder());
    this.tally = state.read(plan.seed(), judge.legs());
  }

  /** Runs until all programs are done or the time is up. */
  public Tally run(Progress progress) {
    Deque<CompletableFuture<List<Verdict>>> running = new ArrayDeque<>();
    long begin = System.nanoTime();
    long begun = begin(running, tally.programs());
    while (!running.isEmpty()) {
      CompletableFuture<?>[] unfinished = unfinished(running);
      if (unfinished.length > 0) {
        CompletableFuture.anyOf(unfinished).join();
      }
      begun = begin(running, begun);
      while (!running.isEmpty() && running.peek().isDone()) {
        add(running.remove().join());
        tally.addTime(System.nanoTime() - begin);
        begin = System.nanoTime();
        state.write(tally, plan.seed(), judge.legs());
        progress.show(tally);
      }
    }
    return tally;
  }

  private void add(List<Verdict> verdicts) {
    verdicts.forEach(tally::add);
    verdicts.stream().filter(v -> !v.agrees()).forEach(this::keep);
  }

  private static CompletableFuture<?>[] unfinished(
      Deque<CompletableFuture<List<Verdict>>> running) {
    return running.stream().filter(batch -> !batch.isDone()).toArray(CompletableFuture[]::new);
  }

  /**
   * Begins batches after those {@code begun} programs until enough run; returns how many then.
   * Those that are done wait for the ones before them, so that what is written down is a first part
   * of the programs.
   */
  private long begin(Deque<CompletableFuture<List<Verdict>>> running, long begun) {
    long now = begun;
    while (unfinished(running).length < AT_A_TIME && System.nanoTime() < plan.deadline()) {
      long end = Math.min(plan.programs(), now + BATCH);
      List<Program> programs = LongStream.range(plan.seed() + now, plan.seed() + end)
          .mapToObj(Generator::program).toList();
      if (programs.isEmpty()) {
        break;
      }
      running.add(judge.begin(programs));
      now = end;
    }
    return now;
  }

  private void keep(Verdict verdict) {
    Mismatch mismatch = verdict.mismatches().getFirst();
    Program program = plan.reductions() == 0 ? verdict.program()
        : new Reducer(judge, mismatch, plan.reductions(), _ -> {}).reduce(verdict.program());
    String name = "Seed" + Long.toString(verdict.program().seed()).replace('-', 'M')
        + Character.toUpperCase(mismatch.leg().charAt(0))
        + mismatch.leg().substring(1).replace("-", "");
    String remark = mismatch.leg() + ": " + mismatch.difference().lines().findFirst().orElse("");
    try {
      Path folder = Files.createDirectories(plan.folder().resolve("differences"));
      Files.writeString(folder.resolve(name + ".java"),
          CorpusKernel.source(program, name, remark.replace("*/", "* /")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
