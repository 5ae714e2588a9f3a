package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import java.lang.foreign.MemorySegment;

/**
 * Two pinned blocks through which heap arrays travel: the device copies one while this thread
 * fills or empties the other. A Java array cannot be pinned itself, since the collector moves it.
 */
final class StagingBuffers implements AutoCloseable {
  private static final long BYTES = 4 << 20;

  private final GpuDriver driver;
  private final long stream;
  private final MappedMemory[] blocks = new MappedMemory[2];
  /** Recorded when the device is done with the block. */
  private final long[] done = new long[2];

  StagingBuffers(GpuDriver driver, long stream) {
    this.driver = driver;
    this.stream = stream;
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = driver.allocateMapped(BYTES);
      done[i] = driver.createEvent();
      driver.recordEvent(done[i], stream);
    }
  }

  /** Copies to the device; the source may be changed afterwards. */
  void write(long address, MemorySegment source) {
    int turn = 0;
    for (long at = 0; at < source.byteSize(); at += BYTES) {
      long bytes = Math.min(BYTES, source.byteSize() - at);
      MemorySegment block = blocks[turn].host().asSlice(0, bytes);
      driver.synchronizeEvent(done[turn]);
      block.copyFrom(source.asSlice(at, bytes));
      driver.copyToDevice(address + at, block, stream);
      driver.recordEvent(done[turn], stream);
      turn ^= 1;
    }
  }

  /** Copies to the host, and waits. */
  void read(MemorySegment target, long address) {
    long size = target.byteSize();
    int turn = 0;
    for (long at = 0; at < size + BYTES; at += BYTES) {
      if (at < size) {
        start(turn, address + at, Math.min(BYTES, size - at));
      }
      turn ^= 1;
      if (at > 0) {
        long begin = at - BYTES;
        long bytes = Math.min(BYTES, size - begin);
        driver.synchronizeEvent(done[turn]);
        target.asSlice(begin, bytes).copyFrom(blocks[turn].host().asSlice(0, bytes));
      }
    }
  }

  private void start(int turn, long address, long bytes) {
    driver.copyToHost(blocks[turn].host().asSlice(0, bytes), address, stream);
    driver.recordEvent(done[turn], stream);
  }

  @Override
  public void close() {
    for (int i = 0; i < blocks.length; i++) {
      driver.destroyEvent(done[i]);
      driver.freeMapped(blocks[i]);
    }
  }
}
