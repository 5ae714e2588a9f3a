package io.ringkernel.runtime.device;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The states of all actors of a class on one device: a row for each. Rows are given out by any
 * thread; the rest is for the device's.
 */
final class StateRows {
  private static final int FIRST_ROWS = 64;

  private final String owner;
  private final int rowBytes;
  private final MemoryPool pool;
  private final long mostBytes;
  private final BitSet used = new BitSet();
  /** By row, what has not been copied yet. */
  private final TreeMap<Integer, byte[]> unwritten = new TreeMap<>();
  private DeviceMemory memory;

  StateRows(String owner, int rowBytes, MemoryPool pool, long mostBytes) {
    this.owner = owner;
    this.rowBytes = rowBytes;
    this.pool = pool;
    this.mostBytes = mostBytes;
  }

  /**
   * Gives out a row.
   *
   * @throws DeviceMemoryException if the device can have no more of them in one array
   */
  synchronized int take() {
    int row = used.nextClearBit(0);
    if ((row + 1L) * rowBytes > mostBytes) {
      throw new DeviceMemoryException("one more " + owner + " needs " + (row + 1L) * rowBytes
          + " bytes of states in one array, the device has at most " + mostBytes
          + ": end some actors first");
    }
    used.set(row);
    return row;
  }

  synchronized void giveBack(int row) {
    used.clear(row);
  }

  private synchronized int rows() {
    return used.length();
  }

  void write(int row, byte[] state) {
    unwritten.put(row, state);
  }

  byte[] read(int row) {
    byte[] waiting = unwritten.get(row);
    if (waiting != null) {
      return waiting.clone();
    }
    Words words = words(row, 1);
    memory.read(words.first, words.bytes);
    return words.bytes.asSlice(words.at, rowBytes).toArray(ValueLayout.JAVA_BYTE);
  }

  /**
   * The whole words around some rows: devices copy nothing less, and a row that does not fill its
   * words shares them with its neighbours.
   *
   * @param first where they begin in the array
   * @param at where the rows begin in the bytes
   */
  private record Words(long first, long at, MemorySegment bytes) {}

  private Words words(int row, int rows) {
    long begin = (long) row * rowBytes;
    long first = begin / Integer.BYTES * Integer.BYTES;
    long length = begin - first + (long) rows * rowBytes;
    return new Words(first, begin - first, MemorySegment
        .ofArray(new byte[Math.toIntExact((length + 3) / Integer.BYTES * Integer.BYTES)]));
  }

  /** The array with everything that was written. */
  DeviceMemory memory() {
    long needed = Math.max(FIRST_ROWS, rows()) * (long) rowBytes;
    if (memory == null || memory.size() < needed) {
      grow(Math.min(mostBytes, Math.max(needed, memory == null ? 0 : 2 * memory.size())));
    }
    flush();
    return memory;
  }

  /** Rows that the array has. */
  int count() {
    return (int) Math.min(Integer.MAX_VALUE, memory.size() / rowBytes);
  }

  private void grow(long bytes) {
    DeviceMemory next = pool.take((bytes + 3) / 4 * 4);
    if (memory != null) {
      MemorySegment all = MemorySegment.ofArray(new byte[(int) memory.size()]);
      memory.read(all);
      next.write(all);
      pool.giveBack(memory);
    }
    memory = next;
  }

  /** Neighbours go together: thousands of actors that begin at once are a few copies. */
  private void flush() {
    while (!unwritten.isEmpty()) {
      int first = unwritten.firstKey();
      byte[] run = new byte[0];
      int row = first;
      for (Map.Entry<Integer, byte[]> next = unwritten.firstEntry();
          next != null && next.getKey() == row; next = unwritten.firstEntry()) {
        int length = (row - first) * rowBytes;
        if (run.length < length + rowBytes) {
          run = Arrays.copyOf(run, 2 * (length + rowBytes));
        }
        System.arraycopy(next.getValue(), 0, run, length, rowBytes);
        unwritten.pollFirstEntry();
        row++;
      }
      write(first, row - first, run);
    }
  }

  private void write(int row, int rows, byte[] states) {
    Words words = words(row, rows);
    long length = (long) rows * rowBytes;
    if (length < words.bytes.byteSize()) {
      memory.read(words.first, words.bytes);
    }
    MemorySegment.copy(MemorySegment.ofArray(states), 0, words.bytes, words.at, length);
    memory.write(words.first, words.bytes);
  }

  void close() {
    if (memory != null) {
      pool.giveBack(memory);
      memory = null;
    }
  }
}
