package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;

/** Tiles run on the JVM. */
final class CpuTileActorTest extends TileActorContract {
  @Override
  RuntimeBuilder builder() {
    return RingRuntime.builder().backend(Backend.CPU);
  }

  @Override
  boolean isDevice() {
    return false;
  }
}
