package io.ringkernel.verify.fuzz.reduce;

import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Verdict;
import io.ringkernel.verify.fuzz.Verdict.Mismatch;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Tree;
import io.ringkernel.verify.fuzz.reduce.SmallerTrees.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Takes pieces out of a program while the same leg differs from the JVM in the same way. Candidates
 * are tried many at a time, because the cost of a batch is mostly that of its beginning.
 */
public final class Reducer {
  private static final int BATCH = 24;
  private static final int LONGEST_HINT = 24;

  private final Judge judge;
  private final String leg;
  private final String hint;
  private final IntConsumer progress;
  private int left;

  /**
   * A reducer of one failure.
   *
   * @param judge with the leg that fails
   * @param mismatch what the program must go on to show
   * @param budget how many candidates are run at most
   * @param progress is told the size of the program whenever it shrinks
   */
  public Reducer(Judge judge, Mismatch mismatch, int budget, IntConsumer progress) {
    this.judge = judge;
    this.leg = mismatch.leg();
    this.hint = hint(mismatch.difference());
    this.left = budget;
    this.progress = progress;
  }

  /** The smallest program that was found. */
  public Program reduce(Program program) {
    Program smallest = program;
    for (boolean changed = true; changed && left > 0;) {
      Program before = smallest;
      for (Stage stage : Stage.values()) {
        smallest = source(smallest, stage);
        if (stage == Stage.RUNS) { // what is left is often few, and whoever reads it reads inputs
          smallest = inputs(smallest);
        }
      }
      smallest = inputs(smallest);
      changed = smallest != before;
    }
    return smallest;
  }

  private Program source(Program program, Stage stage) {
    Program smallest = program;
    int from = 0;
    while (left > 0) {
      List<Tree> trees = SmallerTrees.of(smallest.tree(), stage);
      if (from >= trees.size()) {
        return smallest;
      }
      Program base = smallest;
      List<Program> candidates = trees.subList(from, Math.min(trees.size(), from + BATCH))
          .stream().map(base::withTree).toList();
      Optional<Program> failing = firstFailing(candidates);
      if (failing.isPresent()) {
        smallest = failing.orElseThrow();
        progress.accept(smallest.tree().size());
      } else {
        from += BATCH;
      }
    }
    return smallest;
  }

  private Program inputs(Program program) {
    Program smallest = program;
    int from = 0;
    while (left > 0) {
      List<Program> all = SmallerInputs.of(smallest);
      if (from >= all.size()) {
        return smallest;
      }
      Optional<Program> failing =
          firstFailing(all.subList(from, Math.min(all.size(), from + BATCH)));
      if (failing.isPresent()) {
        smallest = failing.orElseThrow();
      } else {
        from += BATCH;
      }
    }
    return smallest;
  }

  private Optional<Program> firstFailing(List<Program> candidates) {
    List<Program> java = new ArrayList<>();
    List<Result> compiled = new ArrayList<>();
    for (Program candidate : candidates) {
      Result result = judge.compile(List.of(candidate)).getFirst();
      if (!(result instanceof Result.Refused refused && refused.invalid())) {
        java.add(candidate);
        compiled.add(result);
      }
    }
    if (java.isEmpty()) {
      return Optional.empty();
    }
    left -= java.size();
    return judge.run(compiled, java).stream().filter(this::failsAlike).map(Verdict::program)
        .findFirst();
  }

  private boolean failsAlike(Verdict verdict) {
    return verdict.mismatches().stream()
        .anyMatch(m -> m.leg().equals(leg) && hint(m.difference()).equals(hint));
  }

  /**
   * What tells one kind of failure from another: wrong values and other traps are alike, as a
   * smaller program has other ones; else the first words.
   */
  private static String hint(String difference) {
    if (difference.contains(", on the JVM")) {
      return difference.substring(0, Math.max(0, difference.indexOf('[')));
    }
    if (difference.contains("the JVM threw") || difference.contains("the JVM ended")) {
      return "";
    }
    String words = difference.replaceAll("[0-9]+", "0").replaceAll("\\s+", " ");
    return words.substring(0, Math.min(LONGEST_HINT, words.length()));
  }
}
