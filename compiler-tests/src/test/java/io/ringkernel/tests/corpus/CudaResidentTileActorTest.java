package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Tiles run in a kernel that stays on an emulated CUDA device. */
final class CudaResidentTileActorTest extends TileActorContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 11)));
  }

  @Override
  boolean isDevice() {
    return true;
  }
}
