package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.ringkernel.runtime.webgpu.ErrorScope.Attempt;
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

  private static final int QUERY_TYPE_TIMESTAMP = 2;

  private final DeviceConnection connection;
  private final WebGpuFunctions functions;
  private DispatchCalls calls;
  private MemorySegment staging = NULL;
  private long stagingSize;

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
    connection.await(() -> calls().onDone(connection.callbacks.workDoneInfo));
  }

  /** Dispatches in order with what was submitted before, and does not wait. */
  void dispatch(MemorySegment pipeline, MemorySegment bindGroup, int[] groups) {
    calls().dispatch(pipeline, bindGroup, groups[0], groups[1], groups[2]);
  }

  private DispatchCalls calls() {
    if (calls == null) {
      calls = new DispatchCalls(functions, connection.device, connection.queue);
    }
    return calls;
  }

  /**
   * Dispatches with a timestamp before and after.
   *
   * @param timestamps receives both, a buffer of 16 bytes
   */
  void dispatchTimed(MemorySegment pipeline, MemorySegment bindGroup, int[] groups,
      MemorySegment timestamps) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment queries = call.allocate(32, 8);
      NativeStructs.putNoString(queries, 8);
      queries.set(JAVA_INT, 24, QUERY_TYPE_TIMESTAMP);
      queries.set(JAVA_INT, 28, 2);
      MemorySegment set =
          functions.handle(Function.DEVICE_CREATE_QUERY_SET, connection.device, queries);
      MemorySegment writes = call.allocate(24, 8);
      writes.set(ADDRESS, 8, set);
      writes.set(JAVA_INT, 16, 0);
      writes.set(JAVA_INT, 20, 1);
      MemorySegment descriptor = call.allocate(32, 8);
      NativeStructs.putNoString(descriptor, 8);
      descriptor.set(ADDRESS, 24, writes);
      submit(call, encoder -> {
        pass(encoder, descriptor, pipeline, bindGroup, groups);
        functions.call(Function.COMMAND_ENCODER_RESOLVE_QUERY_SET, encoder, set, 0, 2,
            timestamps, 0L);
      });
      connection.release(Function.QUERY_SET_RELEASE, set);
    }
  }

  private void pass(MemorySegment encoder, MemorySegment descriptor, MemorySegment pipeline,
      MemorySegment bindGroup, int[] groups) {
    MemorySegment pass =
        functions.handle(Function.COMMAND_ENCODER_BEGIN_COMPUTE_PASS, encoder, descriptor);
    functions.call(Function.COMPUTE_PASS_SET_PIPELINE, pass, pipeline);
    functions.call(Function.COMPUTE_PASS_SET_BIND_GROUP, pass, 0, bindGroup, 0L, NULL);
    functions.call(Function.COMPUTE_PASS_DISPATCH, pass, groups[0], groups[1], groups[2]);
    functions.call(Function.COMPUTE_PASS_END, pass);
    functions.call(Function.COMPUTE_PASS_RELEASE, pass);
  }

  /**
   * A part of a buffer and where it goes.
   *
   * @param target receives as many bytes as it is long
   */
  record Piece(MemorySegment buffer, long offset, MemorySegment target) {}

  /** Copies parts of buffers to host memory, by one submission and one wait. */
  void read(List<Piece> pieces) {
    long total = 0;
    for (Piece piece : pieces) {
      total += aligned(piece.target.byteSize());
    }
    long size = total;
    MemorySegment stage = stage(size);
    try (Arena call = Arena.ofConfined()) {
      submit(call, encoder -> {
        long at = 0;
        for (Piece piece : pieces) {
          functions.call(Function.COMMAND_ENCODER_COPY_BUFFER_TO_BUFFER, encoder, piece.buffer,
              piece.offset, stage, at, piece.target.byteSize());
          at += aligned(piece.target.byteSize());
        }
      });
      connection.await(() -> functions.call(Function.BUFFER_MAP_ASYNC,
          stage, MAP_MODE_READ, 0L, size, connection.callbacks.messageInfo));
      if (!connection.callbacks.succeeded()) {
        connection.requireThere();
        throw new WebGpuException("cannot read a buffer: " + connection.callbacks.text());
      }
      MemorySegment mapped =
          functions.handle(Function.BUFFER_GET_CONST_MAPPED_RANGE, stage, 0L, size)
              .reinterpret(size);
      long at = 0;
      for (Piece piece : pieces) {
        piece.target.copyFrom(mapped.asSlice(at, piece.target.byteSize()));
        at += aligned(piece.target.byteSize());
      }
      functions.call(Function.BUFFER_UNMAP, stage);
    }
  }

  private static long aligned(long size) {
    return (size + 7) / 8 * 8;
  }

  /** WebGPU maps only buffers that are used for nothing else, hence a copy that is kept. */
  private MemorySegment stage(long size) {
    if (stagingSize < size) {
      closeStaging();
      try (Arena call = Arena.ofConfined()) {
        long roomy = Math.max(4096, Long.highestOneBit(size - 1) * 2);
        Attempt<MemorySegment> attempt = ErrorScope.attempt(connection,
            () -> createBuffer(call, roomy, USAGE_MAP_READ | USAGE_COPY_DST));
        if (!attempt.error().isEmpty()) {
          connection.release(Function.BUFFER_RELEASE, attempt.value());
          connection.requireThere();
          throw new WebGpuException("no " + roomy + " bytes to read through: " + attempt.error());
        }
        staging = attempt.value();
        stagingSize = roomy;
      }
    }
    return staging;
  }

  /** Releases what is kept between calls. */
  void closeStaging() {
    if (stagingSize > 0) {
      connection.release(Function.BUFFER_DESTROY, staging);
      connection.release(Function.BUFFER_RELEASE, staging);
      stagingSize = 0;
    }
  }

  /** Binds buffers; to be released. */
  MemorySegment bindGroup(MemorySegment layout, List<MemorySegment> buffers) {
    try (Arena call = Arena.ofConfined()) {
      return bindGroup(call, layout, buffers);
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
