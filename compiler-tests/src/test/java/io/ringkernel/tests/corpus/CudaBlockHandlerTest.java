package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Handlers whose turns a block shares run on an emulated CUDA device, launch after launch. */
final class CudaBlockHandlerTest extends BlockHandlerContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver()
        .withoutCooperativeLaunch()));
  }

  @Override
  boolean isDevice() {
    return true;
  }
}
