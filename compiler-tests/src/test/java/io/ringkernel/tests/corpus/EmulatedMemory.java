package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.cuda.driver.CudaException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Memory of an emulated device: host memory at made-up addresses, with nothing between blocks. */
final class EmulatedMemory {
  private static final long FIRST_ADDRESS = 0x7f31_0000_0000L;
  private static final long GAP = 1 << 20;

  private final Arena arena = Arena.ofAuto();
  private final ConcurrentSkipListMap<Long, MemorySegment> blocks = new ConcurrentSkipListMap<>();
  private long nextAddress = FIRST_ADDRESS;

  synchronized long reserve(long bytes) {
    long address = nextAddress;
    nextAddress += (bytes + 2 * GAP - 1) / GAP * GAP;
    blocks.put(address, arena.allocate(bytes, 256).fill((byte) 0xa5));
    return address;
  }

  void release(long address) {
    if (blocks.remove(address) == null) {
      throw new CudaException("cuMemFree_v2", 1, "CUDA_ERROR_INVALID_VALUE");
    }
  }

  /** A part of one block. */
  MemorySegment at(long address, long bytes) {
    Map.Entry<Long, MemorySegment> block = blocks.floorEntry(address);
    if (block == null || address - block.getKey() + bytes > block.getValue().byteSize()) {
      throw new CudaException("access of " + bytes + " bytes", 700, "CUDA_ERROR_ILLEGAL_ADDRESS");
    }
    return block.getValue().asSlice(address - block.getKey(), bytes);
  }

  /** The whole block that begins at an address. */
  MemorySegment block(long address) {
    return blocks.get(address);
  }

  boolean isBlock(long address) {
    return blocks.containsKey(address);
  }

  /** How many blocks there are. */
  int size() {
    return blocks.size();
  }
}
