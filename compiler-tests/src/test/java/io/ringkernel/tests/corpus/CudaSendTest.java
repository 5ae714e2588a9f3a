package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Handlers run on an emulated CUDA device, launch after launch. */
final class CudaSendTest extends SendContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver()
        .withoutCooperativeLaunch()));
  }

  @Override
  boolean isDevice() {
    return true;
  }

  @Override
  int often(int times) {
    return times / 20;
  }
}
