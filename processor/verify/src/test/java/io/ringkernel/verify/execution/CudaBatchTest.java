package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.runtime.cuda.compile.Nvcc;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.TargetText;
import io.ringkernel.verify.fuzz.leg.ProgramCompiler;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CudaBatchTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.compiled", 4);
  private static final int ARCHITECTURE = 80;

  @Test
  void entryPointsGetNamesOfTheirOwnAndNothingElseDoes() {
    String text = """
        #include <stdint.h>
        #define TWICE 2
        static __device__ int run_at(int x) { return x; }
        extern "C" __global__ void __launch_bounds__(32) run(  // Some.java:9, run(
                int* out, int out_length) {
            out[0] = run_at(TWICE);
        }
        """;
    CudaBatch batch = CudaBatch.of(List.of(text, text + "\n"));
    assertEquals("text1_run", batch.symbol(text + "\n", "run"));
    assertTrue(batch.text().startsWith("#include <stdint.h>\ninline namespace text_0 {\n"),
        batch::text);
    assertTrue(batch.text().contains(
        "extern \"C\" __global__ void __launch_bounds__(32) text1_run(  // Some.java:9, run(\n"),
        batch::text);
    assertTrue(batch.text().contains("= run_at(TWICE);"), batch::text);
    assertEquals(2, batch.text().split("#undef TWICE", -1).length - 1);
  }

  /** All that the leg for devices does but for launching. */
  @Test
  void randomProgramsAreOneModuleWithEachOfThem() {
    Tools.require(Tool.NVCC);
    try (ProgramCompiler compiler = new ProgramCompiler(Toolchain.product())) {
      List<TargetText> texts = compiler.compile(LongStream.range(0, PROGRAMS)
          .mapToObj(Generator::program).toList()).stream()
          .map(result -> ((Result.Ready) result).program().texts().get(TargetId.CUDA)).toList();
      CudaBatch batch = CudaBatch.of(texts.stream().map(TargetText::text).toList());
      String image = new String(Nvcc.find().orElseThrow().compile(batch.text(), "kernels.cu",
          ARCHITECTURE, CudaDeviceExecutor.OPTIONS), StandardCharsets.ISO_8859_1);
      texts.forEach(text -> {
        String symbol = batch.symbol(text.text(), text.form().symbol());
        assertTrue(image.contains(symbol), symbol);
      });
    }
  }
}
