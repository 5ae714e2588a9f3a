package io.ringkernel.runtime.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps released memory for the next launch of the same size: reserving costs as much as a small
 * launch on every driver.
 */
final class MemoryPool implements AutoCloseable {
  private static final long KEPT_BYTES = 256L << 20;

  private final ComputeDevice device;
  private final Consumer<Runnable> exclusively;
  private final Map<Long, Deque<DeviceMemory>> free = new HashMap<>();
  private long kept;

  /**
   * A pool without memory.
   *
   * @param exclusively runs what may have to wait until nothing runs on the device
   */
  MemoryPool(ComputeDevice device, Consumer<Runnable> exclusively) {
    this.device = device;
    this.exclusively = exclusively;
  }

  DeviceMemory take(long bytes) {
    Deque<DeviceMemory> same = free.get(rounded(bytes));
    if (same != null && !same.isEmpty()) {
      DeviceMemory memory = same.pop();
      kept -= memory.size();
      return memory;
    }
    DeviceMemory[] memory = new DeviceMemory[1];
    exclusively.accept(() -> memory[0] = allocate(rounded(bytes)));
    return memory[0];
  }

  private DeviceMemory allocate(long bytes) {
    try {
      return device.allocate(bytes);
    } catch (DeviceMemoryException e) {
      if (kept == 0) {
        throw e;
      }
      close();
      return device.allocate(bytes);
    }
  }

  void giveBack(DeviceMemory memory) {
    if (kept + memory.size() > KEPT_BYTES) {
      exclusively.accept(memory::close);
      return;
    }
    kept += memory.size();
    free.computeIfAbsent(memory.size(), _ -> new ArrayDeque<>()).push(memory);
  }

  /** At most a quarter more than asked for, so that nearly equal sizes share a list. */
  private static long rounded(long bytes) {
    long step = Math.max(256, Long.highestOneBit(bytes) / 4);
    return (bytes + step - 1) / step * step;
  }

  @Override
  public void close() {
    free.values().forEach(list -> list.forEach(DeviceMemory::close));
    free.clear();
    kept = 0;
  }
}
