package io.ringkernel.lower.msl;

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

class MslLoweringTest {
  static Stream<Samples> samples() {
    return Samples.of(new MslLowering());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplePrintsAsItsGoldenFileSays(Samples sample) throws IOException {
    Golden.check(new MslLowering(), sample);
  }

  @Test
  void everyGoldenFileHasASample() throws IOException {
    Golden.checkNoOrphans(new MslLowering());
  }

  @Test
  void serviceLoaderFindsTheLowering() {
    assertTrue(ServiceLoader.load(Lowering.class).stream()
        .anyMatch(provider -> provider.type().equals(MslLowering.class)));
  }
}
