package io.ringkernel.verify.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.TargetLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Part;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Program portable = LongStream.range(0, 50).mapToObj(Generator::program)
        .filter(p -> p.profile().toString().equals("portable")).findFirst().orElseThrow();
    Program program = new Program(1, "Tables", portable.profile(),
        Stream.of("a", "b", "c", "d")
            .map(name -> new Parameter(name, "int", 16, true, Optional.empty())).toList(),
        List.of(16, 1, 1), List.of(1, 1, 1), List.of(),
        new Tree(Tree.Kind.FIXED, "", List.of(new Part.Text(source))), Optional.empty());
    try (Judge judge = new Judge(Toolchain.product(), List.of(TargetLeg.wgsl()))) {
      Verdict verdict = judge.judge(List.of(program)).getFirst();
      assertEquals(List.of(), verdict.mismatches());
      assertEquals(Map.of("wgsl", Ending.EQUAL), verdict.legs());
    }
  }
}
