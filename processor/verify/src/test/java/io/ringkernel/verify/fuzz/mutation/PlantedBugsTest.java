package io.ringkernel.verify.fuzz.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Verdict;
import io.ringkernel.verify.fuzz.leg.CompiledProgram;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.leg.Legs;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The fuzzer finds bugs that are planted in the compiler. A few run in the suite; {@code
 * -Dfuzz.mutants=all} runs all of them and prints a table, {@code -Dfuzz.mutants=<expression>}
 * those whose name has a part that matches. A difference counts only where the compiler without the
 * bug agrees with the JVM.
 */
final class PlantedBugsTest {
  private static final int BATCH = 24;
  private static final int BUDGET = Integer.getInteger("fuzz.budget", 1440);
  private static final Set<String> SAMPLE = Set.of("the operands of a difference are swapped",
      "barriers are lost", "less than is less or equal", "a trap names the next line",
      "a component of a record is read at the offset of its neighbour");

  /** What became of a planted bug: after how many programs it was seen, and as what. */
  private record Catch(PlantedBug bug, Optional<String> difference, long programs) {}

  private static List<PlantedBug> all() {
    return Stream.of(ValueBugs.all(), FlowBugs.all(), MemoryBugs.all())
        .flatMap(List::stream).toList();
  }

  @Test
  void thereAreFortyPlantedBugsWithNamesOfTheirOwn() {
    Set<String> names = new LinkedHashSet<>();
    all().forEach(bug -> assertTrue(names.add(bug.name() + " " + bug.leg()), bug.name()));
    assertTrue(names.size() >= 40, names.size() + " bugs");
  }

  @Test
  void everyPlantedBugIsCaughtWithinItsBudget() {
    String wanted = System.getProperty("fuzz.mutants", "");
    List<PlantedBug> bugs = all().stream().filter(bug -> wanted.isEmpty()
        ? SAMPLE.contains(bug.name()) && !bug.leg().equals("msl")
        : wanted.equals("all") || Pattern.compile(wanted).matcher(bug.name()).find()).toList();
    List<Catch> catches = new ArrayList<>();
    for (PlantedBug bug : bugs) {
      catches.add(hunt(bug));
      if (!wanted.isEmpty()) {
        print(catches.getLast());
      }
    }
    List<String> missed = catches.stream().filter(c -> c.difference().isEmpty())
        .map(c -> c.bug().name() + " (" + c.bug().leg() + ")").toList();
    if (!wanted.isEmpty()) {
      System.out.printf(Locale.ROOT, "caught %d of %d planted bugs%n",
          catches.size() - missed.size(), catches.size());
    }
    assertEquals(List.of(), missed, "not caught within " + BUDGET + " programs");
  }

  private static void print(Catch caught) {
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %s |%n", caught.bug().name(),
        caught.bug().leg(), caught.difference().isEmpty() ? "no"
            : String.valueOf(caught.programs()), caught.difference().orElse("").lines()
                .findFirst().orElse("").replace("|", "\\|"));
  }

  private static Catch hunt(PlantedBug bug) {
    Toolchain sound = Toolchain.product();
    try (Judge judge = judge(bug.plant().apply(sound), bug); Judge other = judge(sound, bug)) {
      for (long seed = 0; seed < BUDGET; seed += BATCH) {
        List<Program> programs =
            LongStream.range(seed, seed + BATCH).mapToObj(Generator::program).toList();
        List<Result> broken = judge.compile(programs);
        List<Result> whole = other.compile(programs);
        List<Integer> touched = IntStream.range(0, BATCH)
            .filter(i -> !isSame(broken.get(i), whole.get(i))).boxed().toList();
        List<Verdict> verdicts = judge.run(touched.stream().map(broken::get).toList(),
            touched.stream().map(programs::get).toList());
        for (int k = 0; k < touched.size(); k++) {
          Verdict verdict = verdicts.get(k);
          Result result = whole.get(touched.get(k));
          if (!verdict.agrees()
              && other.run(List.of(result), List.of(verdict.program())).getFirst().agrees()) {
            return new Catch(bug, Optional.of(verdict.mismatches().getFirst().difference()),
                verdict.program().seed() + 1);
          }
        }
      }
    }
    return new Catch(bug, Optional.empty(), BUDGET);
  }

  private static Judge judge(Toolchain chain, PlantedBug bug) {
    return new Judge(chain, List.of(Legs.open(bug.leg())));
  }

  /** Whether a bug does nothing to a program, which then needs not run. */
  private static boolean isSame(Result one, Result other) {
    return one instanceof Result.Ready(CompiledProgram a)
        && other instanceof Result.Ready(CompiledProgram b)
        && a.module().equals(b.module()) && a.texts().equals(b.texts());
  }
}
