package io.ringkernel.lower.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Generation;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.samples.Golden;
import io.ringkernel.ir.emit.samples.Samples;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
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
  void everyFormatRunsOnEveryDevice() {
    assertEquals(List.of("7.5"),
        first(new CudaLowering().generations()).values().stream().distinct().toList());
  }

  /** As it would be if we emitted the instructions that devices have for a format. */
  @Test
  void aFormatIsMissingBelowItsOwnMinimum() {
    List<Generation> generations = new CudaLowering().generations(NumberFormat::hardware);
    assertEquals(List.of("5.3", "7.5", "8.0", "8.9", "9.0", "10.0", "12.0"),
        generations.stream().map(Generation::name).toList());
    assertEquals(Map.of("HALF", "5.3", "BFLOAT16", "8.0", "E4M3", "8.9", "E5M2", "8.9", "E3M2",
        "10.0", "E2M3", "10.0", "E2M1", "10.0"), first(generations));
    assertTrue(generations.getLast().capabilities()
        .containsAll(new CudaLowering().capabilities()));
  }

  /** The first generation that has each format. */
  private static Map<String, String> first(List<Generation> generations) {
    return Arrays.stream(NumberFormat.values()).collect(Collectors.toMap(NumberFormat::name,
        format -> generations.stream().filter(g -> g.capabilities().contains(format.capability()))
            .findFirst().orElseThrow().name()));
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
