package io.ringkernel.runtime.metal;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what must be released, for leak checks. */
final class OwnedHandles {
  private final AtomicLong count = new AtomicLong();

  MemorySegment given(MemorySegment handle) {
    if (handle.address() != 0) {
      count.incrementAndGet();
    }
    return handle;
  }

  void released() {
    count.decrementAndGet();
  }

  long count() {
    return count.get();
  }
}
