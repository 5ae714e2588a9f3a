package io.ringkernel.runtime.metal;

import java.lang.foreign.MemorySegment;

/** A compiled text, an {@code MTLLibrary}. */
public final class MetalModule extends MetalResource {
  MetalModule(MetalDevice owner, MemorySegment handle) {
    super(owner, handle);
  }

  @Override
  String noun() {
    return "module";
  }
}
