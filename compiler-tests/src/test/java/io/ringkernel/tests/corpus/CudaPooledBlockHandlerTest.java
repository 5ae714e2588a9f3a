package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Handlers whose turns a block shares of pooled actors run on an emulated CUDA device. */
final class CudaPooledBlockHandlerTest extends BlockHandlerContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 11)));
  }

  @Override
  boolean isDevice() {
    return true;
  }

  @Override
  int often(int times) {
    return times / 20;
  }

  @Override
  LaunchOptions options() {
    return LaunchOptions.defaults().mode(LaunchMode.POOLED);
  }
}
