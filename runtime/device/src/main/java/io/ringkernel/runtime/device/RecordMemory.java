package io.ringkernel.runtime.device;

import io.ringkernel.runtime.RecordForm;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The memory of one array of records during a launch. */
final class RecordMemory {
  private final RecordForm<?> form;
  private final Object[] array;
  private final List<DeviceMemory> columns = new ArrayList<>();

  /**
   * Brings the records to the device.
   *
   * @param name what the array is called in messages
   * @throws NullPointerException if an element is null
   */
  RecordMemory(RecordForm<?> form, Object[] array, String name, MemoryPool pool) {
    this.form = form;
    this.array = array;
    try (Arena arena = Arena.ofConfined()) {
      List<MemorySegment> bytes = segments(arena);
      form.encode(array, name, bytes);
      for (MemorySegment segment : bytes) {
        DeviceMemory memory = pool.take(segment.byteSize());
        columns.add(memory);
        memory.write(segment);
      }
    } catch (RuntimeException | Error e) {
      giveBack(pool);
      throw e;
    }
  }

  private List<MemorySegment> segments(Arena arena) {
    return form.columnBytes(array.length).stream().map(bytes -> arena.allocate(bytes)).toList();
  }

  /** The columns in order; one where whole records follow each other. */
  DeviceMemory column(int number) {
    return columns.get(number);
  }

  /** Brings the records back. */
  void read() {
    try (Arena arena = Arena.ofConfined()) {
      List<MemorySegment> bytes = segments(arena);
      for (int i = 0; i < bytes.size(); i++) {
        columns.get(i).read(bytes.get(i));
      }
      form.decode(bytes, array);
    }
  }

  void giveBack(MemoryPool pool) {
    columns.forEach(pool::giveBack);
    columns.clear();
  }
}
