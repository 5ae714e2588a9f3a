package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Consumer;

/** Encodes and submits command buffers, and copies buffers back to the host. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class Commands {
  private static final long BIND_GROUP_ENTRY_BYTES = 56;
  private static final long WHOLE_SIZE = -1L;
  private static final long USAGE_MAP_READ = 1;
  private static final long USAGE_COPY_DST = 8;
  private static final long MAP_MODE_READ = 1;

  private final DeviceConnection connection;
  private final WebGpuFunctions functions;

  Commands(DeviceConnection connection) {
    this.connection = connection;
    this.functions = connection.functions;
  }

  MemorySegment createBuffer(Arena call, long size, long usage) {
    MemorySegment descriptor = call.allocate(48, 8);
    NativeStructs.putNoString(descriptor, 8);
    descriptor.set(JAVA_LONG, 24, usage);
    descriptor.set(JAVA_LONG, 32, size);
    return functions.handle(Function.DEVICE_CREATE_BUFFER, connection.device, descriptor);
  }

  /** Waits until the device has done what was submitted. */
  void finish() {
    connection.await(() -> functions.call(Function.QUEUE_ON_SUBMITTED_WORK_DONE,
        connection.queue, connection.callbacks.workDoneInfo));
  }

  /** Dispatches in order with what was submitted before, and does not wait. */
  void dispatch(
      MemorySegment pipeline, MemorySegment layout, List<MemorySegment> buffers, int[] groups) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment bindGroup = bindGroup(call, layout, buffers);
      submit(call, encoder -> {
        MemorySegment pass =
            functions.handle(Function.COMMAND_ENCODER_BEGIN_COMPUTE_PASS, encoder, NULL);
        functions.call(Function.COMPUTE_PASS_SET_PIPELINE, pass, pipeline);
        functions.call(Function.COMPUTE_PASS_SET_BIND_GROUP, pass, 0, bindGroup, 0L, NULL);
        functions.call(Function.COMPUTE_PASS_DISPATCH, pass, groups[0], groups[1], groups[2]);
        functions.call(Function.COMPUTE_PASS_END, pass);
        functions.call(Function.COMPUTE_PASS_RELEASE, pass);
      });
      connection.release(Function.BIND_GROUP_RELEASE, bindGroup);
    }
  }

  /** Copies {@code target.byteSize()} bytes of a buffer to host memory. */
  void read(MemorySegment buffer, long offset, MemorySegment target) {
    long size = target.byteSize();
    try (Arena call = Arena.ofConfined()) {
      // WebGPU maps only buffers that are used for nothing else, hence the staging copy.
      MemorySegment staging = createBuffer(call, size, USAGE_MAP_READ | USAGE_COPY_DST);
      try {
        submit(call, encoder -> functions.call(Function.COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER,
            encoder, buffer, offset, staging, 0L, size));
        connection.await(() -> functions.call(Function.BUFFER_MAP_ASYNC,
            staging, MAP_MODE_READ, 0L, size, connection.callbacks.messageInfo));
        if (!connection.callbacks.succeeded()) {
          throw new WebGpuException("cannot read a buffer: " + connection.callbacks.text());
        }
        MemorySegment mapped =
            functions.handle(Function.BUFFER_GET_CONST_MAPPED_RANGE, staging, 0L, size);
        target.copyFrom(mapped.reinterpret(size));
        functions.call(Function.BUFFER_UNMAP, staging);
      } finally {
        connection.release(Function.BUFFER_DESTROY, staging);
        connection.release(Function.BUFFER_RELEASE, staging);
      }
    }
  }

  private MemorySegment bindGroup(Arena call, MemorySegment layout, List<MemorySegment> buffers) {
    MemorySegment entries = call.allocate(BIND_GROUP_ENTRY_BYTES * (buffers.size() + 1), 8);
    for (int i = 0; i < buffers.size(); i++) {
      MemorySegment entry = entries.asSlice(i * BIND_GROUP_ENTRY_BYTES, BIND_GROUP_ENTRY_BYTES);
      entry.set(JAVA_INT, 8, i);
      entry.set(ADDRESS, 16, buffers.get(i));
      entry.set(JAVA_LONG, 32, WHOLE_SIZE);
    }
    MemorySegment descriptor = call.allocate(48, 8);
    NativeStructs.putNoString(descriptor, 8);
    descriptor.set(ADDRESS, 24, layout);
    descriptor.set(JAVA_LONG, 32, buffers.size());
    descriptor.set(ADDRESS, 40, entries);
    return functions.handle(Function.DEVICE_CREATE_BIND_GROUP, connection.device, descriptor);
  }

  private void submit(Arena call, Consumer<MemorySegment> encoding) {
    MemorySegment encoder =
        functions.handle(Function.DEVICE_CREATE_COMMAND_ENCODER, connection.device, NULL);
    encoding.accept(encoder);
    MemorySegment commands = functions.handle(Function.COMMAND_ENCODER_FINISH, encoder, NULL);
    MemorySegment array = call.allocate(ADDRESS);
    array.set(ADDRESS, 0, commands);
    functions.call(Function.QUEUE_SUBMIT, connection.queue, 1L, array);
    connection.release(Function.COMMAND_BUFFER_RELEASE, commands);
    connection.release(Function.COMMAND_ENCODER_RELEASE, encoder);
  }
}
