package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Actors move between two kernels that stay on an emulated CUDA device. */
final class CudaMovingActorTest extends MovingActorContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 11)));
  }
}
