package io.ringkernel.tests.resident;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.tests.corpus.EmulatedCuda;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that do not end, on an emulated CUDA device. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
final class StuckHandlerTest extends StuckHandlerContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 5)));
  }
}
