package io.ringkernel.tests.resident;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that do not end, on an NVIDIA device. */
@Tag("gpu")
@ParameterizedClass
@ValueSource(booleans = {false, true})
final class StuckHandlerDeviceTest extends StuckHandlerContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(Backend.CUDA);
  }
}
