package io.ringkernel.verify.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.InterpreterLeg;
import io.ringkernel.verify.fuzz.leg.Leg;
import io.ringkernel.verify.fuzz.leg.TargetLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Arguments;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Part;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs like those in which random programs found a bug. */
final class FoundProgramsTest {
  /** Ids of arrays are unique in a function, and a table of another one had that of a buffer. */
  @Test
  void aTableOfAHelperIsNotAtomicWhereABufferIs() {
    String source = """
        package fuzz;
        import io.ringkernel.*;
        final class Tables {
        private static final int[] TABLE = {3, 1, 4, 1};
        static int looked(int n) {
        return TABLE[n & 3] * 2;
        }
        @GpuKernel(blockSize = 16)
        static void run(GpuContext gpu<parameters>) {
        int i = gpu.globalIdX();
        gpu.setOpaque(a, i, looked(i) + gpu.getOpaque(a, i));
        gpu.setOpaque(b, i, looked(gpu.getOpaque(b, i)));
        gpu.setOpaque(c, i, looked(i + 1) * gpu.getOpaque(c, i));
        gpu.setOpaque(d, i, i - gpu.getOpaque(d, i));
        }
        }
        """;
    equal(program("Tables", "portable",
        Stream.of("a", "b", "c", "d").map(name -> array(name, "int")).toList(), source),
        TargetLeg.wgsl());
  }

  /**
   * Seeds 100001413, 110001006, 110001540 and 110001763 of an earlier generator: a record is made
   * where an earlier call left what depends on the order of work items, and the bytes between its
   * fields are that.
   */
  @Test
  void whatLiesBetweenTheFieldsOfARecordIsNoResult() {
    String source = """
        package fuzz;
        import io.ringkernel.*;
        final class Gaps {
        @GpuType
        record Pair(int number, short other) {
        }
        static int used(int order) {
        int[] left = new int[64];
        for (int k = 0; k < 64; k++) {
        left[k] = order * 0x01010101;
        }
        return left[order & 63] - order * 0x01010101;
        }
        static Pair made(int number, short other) {
        return new Pair(number, other);
        }
        static Pair deeper(int number, short other) {
        int[] above = new int[32];
        above[number & 31] = number;
        Pair pair = made(above[number & 31], other);
        return pair;
        }
        @GpuKernel(blockSize = 16)
        static void run(GpuContext gpu<parameters>) {
        int i = gpu.globalIdX();
        int zero = used(gpu.atomicAdd(a, 0, 1) & 255);
        b[i] = deeper(zero + i, (short) (i * 3));
        }
        }
        """;
    Parameter records = new Parameter("b", "Pair", 16, true, Optional.empty(),
        new Program.Form.Records(List.of(new Program.Component("number", "int", List.of(), 0),
            new Program.Component("other", "short", List.of(), 0))));
    equal(program("Gaps", "native", List.of(array("a", "int"), records), source),
        TargetLeg.msl(), TargetLeg.cuda());
  }

  /**
   * Seed 200001202: WGSL may put differences together in another order (Reassociation and Fusion),
   * and the device does so in one of two forms of a text, where it unrolls the loop.
   */
  @Test
  void oneFormOfATextMayBeEvaluatedInAnotherOrder() {
    String source = """
        package fuzz;
        import io.ringkernel.*;
        final class Orders {
        @GpuKernel(blockSize = 16)
        static void run(GpuContext gpu<parameters>) {
        int i = gpu.globalIdX();
        for (int k = 0; k < 2; k++) {
        a[i]--;
        }
        }
        }
        """;
    List<Parameter> parameters = List.of(array("a", "float"));
    float[] small = new float[16];
    Arrays.fill(small, -8.018541E-7f);
    Program program = program("Orders", "portable", parameters, source)
        .launchedWith(parameters, new Arguments(List.of(small)));
    try (Judge judge = new Judge(Toolchain.product(), List.of(TargetLeg.wgsl()))) {
      Verdict verdict = judge.judge(List.of(program)).getFirst();
      assertEquals(List.of(), verdict.mismatches());
      assertTrue(Set.of(Ending.EQUAL, Ending.LICENSED).contains(verdict.legs().get("wgsl")),
          verdict::toString);
    }
  }

  @Test
  void theLineOfWhatIsTestedIsThatOfItsPattern() {
    for (String tested : List.of("""
        boolean found = i == -1 || times(
            outInt[i + 16],
            1) instanceof R r
            && r.a() > 1;
        """, """
        boolean found = false;
        if (times(outInt[i + 16],
            1)
            instanceof R(int a) && a > 1) {
          found = true;
        }
        """, "boolean found = passed(outInt, i + 16);\n")) {
      Program program = program("TestedLines", "portable", List.of(array("outInt", "int")), """
          package fuzz;
          import io.ringkernel.*;
          final class TestedLines {
          @GpuType record R(int a) {}
          static R times(int a, int b) {
            return new R(a * b);
          }
          static boolean passed(int[] a, int at) {
            return a[at] > 2
                && times(a[at], 3) instanceof
                  R(int x)
                && x > 1;
          }
          @GpuKernel(blockSize = 16)
          static void run(GpuContext gpu, int[] outInt) {
          int i = gpu.globalIdX();
          """ + tested + """
          outInt[i] = found ? 1 : 2;
          }
          }
          """);
      try (Judge judge = new Judge(Toolchain.product(), List.of(new InterpreterLeg()))) {
        Verdict verdict = judge.judge(List.of(program)).getFirst();
        assertEquals(List.of(), verdict.mismatches());
        assertEquals(Ending.SAME_TRAP, verdict.legs().get("interpreter"));
      }
    }
  }

  private static Parameter array(String name, String element) {
    return new Parameter(name, element, 16, true, Optional.empty());
  }

  private static Program program(String name, String profile, List<Parameter> parameters,
      String source) {
    Program like = LongStream.range(0, 50).mapToObj(Generator::program)
        .filter(p -> p.profile().toString().equals(profile)).findFirst().orElseThrow();
    return new Program(1, name, like.profile(), parameters, List.of(16, 1, 1),
        List.of(1, 1, 1), List.of(),
        new Tree(Tree.Kind.FIXED, "", List.of(new Part.Text(source))), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  private static void equal(Program program, Leg... legs) {
    try (Judge judge = new Judge(Toolchain.product(), List.of(legs))) {
      Verdict verdict = judge.judge(List.of(program)).getFirst();
      assertEquals(List.of(), verdict.mismatches());
      assertEquals(Stream.of(legs).collect(Collectors.toMap(Leg::name, _ -> Ending.EQUAL)),
          verdict.legs());
    }
  }
}
