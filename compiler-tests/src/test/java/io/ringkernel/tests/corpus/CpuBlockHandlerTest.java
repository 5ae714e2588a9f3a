package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Handlers whose turns a block shares run on the CPU. */
final class CpuBlockHandlerTest extends BlockHandlerContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(Backend.CPU);
  }

  @Override
  boolean isDevice() {
    return false;
  }
}
