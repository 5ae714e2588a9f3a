package io.ringkernel.stress;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.MemorySegment.Scope;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory for millions of small rings: parts of one block, given out in turn. A part comes again
 * after all others, when the harness has long dropped the ring that had it.
 */
final class PooledArena implements Arena {
  static final PooledArena SHARED = new PooledArena();

  private static final long BYTES = 128L << 20;

  private final MemorySegment block = Arena.global().allocate(BYTES, 128);
  private final AtomicLong next = new AtomicLong();

  private PooledArena() {}

  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    long size = byteSize + 127 & -128;
    for (;;) {
      long at = next.get();
      long from = at % BYTES + size > BYTES ? at + BYTES - at % BYTES : at;
      if (next.compareAndSet(at, from + size)) {
        MemorySegment part = block.asSlice(from % BYTES, byteSize);
        part.fill((byte) 0);
        return part;
      }
    }
  }

  @Override
  public Scope scope() {
    return block.scope();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("the block is never freed");
  }
}
