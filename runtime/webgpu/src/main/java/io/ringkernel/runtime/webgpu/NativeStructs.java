package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;

/** The structs of {@code webgpu.h} that pass by value, and its string views. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class NativeStructs {
  /** {@code WGPUStringView}: {@code {const char* data; size_t length;}}. */
  static final StructLayout STRING_VIEW =
      MemoryLayout.structLayout(ADDRESS.withName("data"), JAVA_LONG.withName("length"));

  /** Every {@code WGPU*CallbackInfo}. */
  static final StructLayout CALLBACK_INFO = MemoryLayout.structLayout(
      ADDRESS.withName("nextInChain"),
      JAVA_INT.withName("mode"),
      MemoryLayout.paddingLayout(4),
      ADDRESS.withName("callback"),
      ADDRESS.withName("userdata1"),
      ADDRESS.withName("userdata2"));

  /** {@code WGPUAdapterInfo}. */
  static final StructLayout ADAPTER_INFO = MemoryLayout.structLayout(
      ADDRESS.withName("nextInChain"),
      STRING_VIEW.withName("vendor"),
      STRING_VIEW.withName("architecture"),
      STRING_VIEW.withName("device"),
      STRING_VIEW.withName("description"),
      MemoryLayout.sequenceLayout(6, JAVA_INT).withName("numbers"));

  /** {@code WGPU_STRLEN}: the data is null-terminated, or absent when the pointer is null. */
  static final long NULL_TERMINATED = -1L;

  private NativeStructs() {}

  static String string(MemorySegment view) {
    MemorySegment data = view.get(ADDRESS, 0);
    long length = view.get(JAVA_LONG, 8);
    if (data.address() == 0 || length == 0) {
      return "";
    }
    if (length == NULL_TERMINATED) {
      return data.reinterpret(Long.MAX_VALUE).getString(0);
    }
    return new String(data.reinterpret(length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
  }

  /** Writes a string view at {@code offset} of {@code struct}. */
  static void putString(
      SegmentAllocator allocator, MemorySegment struct, long offset, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MemorySegment data = allocator.allocate(Math.max(1, bytes.length));
    MemorySegment.copy(bytes, 0, data, JAVA_BYTE, 0, bytes.length);
    struct.set(ADDRESS, offset, data);
    struct.set(JAVA_LONG, offset + 8, bytes.length);
  }

  /** Marks the string view at {@code offset} as absent. */
  static void putNoString(MemorySegment struct, long offset) {
    struct.set(JAVA_LONG, offset + 8, NULL_TERMINATED);
  }
}
