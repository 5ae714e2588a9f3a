package io.ringkernel.lower.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.samples.Golden;
import io.ringkernel.ir.emit.samples.Samples;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CudaLoweringTest {
  static Stream<Samples> samples() {
    return Samples.of(new CudaLowering());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplePrintsAsItsGoldenFileSays(Samples sample) throws IOException {
    Golden.check(new CudaLowering(), sample);
  }

  @Test
  void everyGoldenFileHasASample() throws IOException {
    Golden.checkNoOrphans(new CudaLowering());
  }

  @Test
  void lineDirectivesNameTheLinesOfTheJavaSource() {
    assertEquals("""
        // Generated from Kernels.java by RingKernel. Do not edit.
        // Compile with -fmad=false: Java rounds every operation (JLS 15.4).

        #line 3 "Kernels.java"
        extern "C" __global__ void __launch_bounds__(256) saxpy(
                float a, const float* x, int x_length, float* y, int y_length) {
        #line 4 "Kernels.java"
            int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);
            if (i < x_length) {
                y[i] = a * x[i] + y[i];
            }
        }
        """, Golden.text(new CudaLowering(CodeWriter.Origins.LINE_DIRECTIVES),
        Samples.SAXPY.module()));
  }

  @Test
  void textNamesTheOptionsThatItNeeds() {
    Artifact artifact = new CudaLowering().print(Samples.SAXPY.module(), "Kernels.java");
    assertEquals(List.of("-fmad=false"), artifact.compileOptions());
    assertEquals("saxpy", artifact.entries().getFirst().symbol());
    assertEquals(List.of("-fmad=false", "-lineinfo"), new CudaLowering().forDebugging()
        .print(Samples.SAXPY.module(), "Kernels.java").compileOptions());
  }

  @Test
  void serviceLoaderFindsTheLowering() {
    assertTrue(ServiceLoader.load(Lowering.class).stream()
        .anyMatch(provider -> provider.type().equals(CudaLowering.class)));
  }
}
