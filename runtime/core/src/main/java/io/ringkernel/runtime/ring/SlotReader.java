package io.ringkernel.runtime.ring;

import java.lang.foreign.MemorySegment;

/** Reads messages where they lie. */
@FunctionalInterface
public interface SlotReader {
  /**
   * Reads one message; the slot belongs to the ring again when this returns.
   *
   * @param memory the ring's memory
   * @param slot where the slot begins; read it with {@link MessageSlot}
   */
  void read(MemorySegment memory, long slot);
}
