package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.stream.PinnedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/** Memory that lives as long as its arena, which keeps anybody from using it afterwards. */
public final class HostMemory implements PinnedMemory {
  private final Arena arena;
  private final MemorySegment memory;

  /**
   * Takes memory.
   *
   * @param arena closed with this
   * @param allocation takes the memory from the arena
   */
  public HostMemory(Arena arena, Function<Arena, MemorySegment> allocation) {
    this.arena = arena;
    this.memory = allocation.apply(arena);
  }

  @Override
  public MemorySegment memory() {
    return memory;
  }

  @Override
  public synchronized void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }
}
