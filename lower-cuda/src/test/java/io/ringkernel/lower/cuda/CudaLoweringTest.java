package io.ringkernel.lower.cuda;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.samples.Golden;
import io.ringkernel.ir.emit.samples.Samples;
import java.io.IOException;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CudaLoweringTest {
  @ParameterizedTest
  @EnumSource
  void samplePrintsAsItsGoldenFileSays(Samples sample) throws IOException {
    Golden.check(new CudaLowering(), sample);
  }

  @Test
  void everyGoldenFileHasASample() throws IOException {
    Golden.checkNoOrphans(new CudaLowering());
  }

  @Test
  void serviceLoaderFindsTheLowering() {
    assertTrue(ServiceLoader.load(Lowering.class).stream()
        .anyMatch(provider -> provider.type().equals(CudaLowering.class)));
  }
}
