package io.ringkernel.lower.wgsl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.samples.Golden;
import io.ringkernel.ir.emit.samples.Samples;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WgslLoweringTest {
  static Stream<Samples> samples() {
    return Samples.of(new WgslLowering());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplePrintsAsItsGoldenFileSays(Samples sample) throws IOException {
    Golden.check(new WgslLowering(), sample);
  }

  @Test
  void everyGoldenFileHasASample() throws IOException {
    Golden.checkNoOrphans(new WgslLowering());
  }

  @Test
  void serviceLoaderFindsTheLowering() {
    assertTrue(ServiceLoader.load(Lowering.class).stream()
        .anyMatch(provider -> provider.type().equals(WgslLowering.class)));
  }
}
