package io.ringkernel.verify.fuzz.mutation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Verdict;
import io.ringkernel.verify.fuzz.leg.InterpreterLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.reduce.CorpusKernel;
import io.ringkernel.verify.fuzz.reduce.Reducer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A program that shows a planted bug becomes a few lines that still show it. */
final class ReducerTest {
  private static final int BUDGET = 1000;
  /** Pieces of a program of which a person sees at once what is wrong. */
  private static final int SMALL = 40;

  @Test
  void aSwappedDifferenceOfAStencilIsMadeSmall() {
    String source = reduced(Generator.STENCILS, Change.ops(op -> op instanceof Op.Binary binary
        && binary.operator() == BinaryOperator.SUB && op.type().equals(Type.F32)
            ? new Op.Binary(binary.operator(), binary.right(), binary.left()) : op));
    assertTrue(source.contains("-") && source.contains("static int[] grid()"), source);
  }

  @Test
  void aLoopThatRunsOnceIsMadeSmall() {
    String source = reduced(0, Change.statements(s -> s instanceof Stmt.DoLoop loop
        ? new Stmt.DoLoop(loop.label(), loop.body(), loop.tail(),
            Atom.Const.of(false), loop.span()) : s));
    assertTrue(source.contains("do {") && source.contains("static int[] items()"), source);
  }

  private static String reduced(long seed, Pass bug) {
    Toolchain chain = new Toolchain(bug::apply, List.of());
    try (Judge judge = new Judge(chain, List.of(new InterpreterLeg()))) {
      Verdict failing = judge.judge(
          LongStream.range(seed, seed + 90).mapToObj(Generator::program).toList()).stream()
          .filter(v -> !v.agrees())
          .min(Comparator.comparingInt(v -> v.program().tree().size())).orElseThrow();
      Program smallest = new Reducer(judge, failing.mismatches().getFirst(), BUDGET, _ -> {})
          .reduce(failing.program());
      assertTrue(smallest.tree().size() < SMALL,
          smallest.tree().size() + " pieces are left:\n" + smallest.source());
      assertFalse(judge.judge(List.of(smallest)).getFirst().agrees());
      String source = CorpusKernel.source(smallest, "Reduced", "a planted bug");
      assertTrue(source.contains("static Object[] arguments()")
          && source.contains("package kernels.fuzz;")
          && source.contains("Seed " + failing.program().seed() + ": a planted bug"), source);
      return source;
    }
  }
}
