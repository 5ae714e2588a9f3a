package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Handlers run on the JVM. */
final class CpuSendTest extends SendContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(Backend.CPU);
  }

  @Override
  boolean isDevice() {
    return false;
  }
}
