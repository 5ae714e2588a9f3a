package io.ringkernel.runtime.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.ringkernel.runtime.cuda.driver.CudaFunctions.Function;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The driver by foreign calls. */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class ForeignGpuDriver implements GpuDriver {
  private static final int NAME_BYTES = 256;
  private static final int HOST_PORTABLE_AND_MAPPED = 3;
  private static final int STREAM_NON_BLOCKING = 1;
  private static final int NOT_READY = 600;
  private static final int PEER_ENABLED_ALREADY = 704;
  private static final int CAPTURE_RELAXED = 2;
  private static final int GRAPH_UPDATE_FAILURE = 910;
  /** {@code sizeof(CUgraphExecUpdateResultInfo)}. */
  private static final int UPDATE_RESULT_BYTES = 24;
  private static final int LOCAL_BYTES = 3;
  private static final int REGISTERS = 4;
  private static final int MAX_DYNAMIC_SHARED_BYTES = 8;
  private static final int LOG_BYTES = 16 << 10;
  private static final int JIT_ERROR_LOG_BUFFER = 5;
  private static final int JIT_ERROR_LOG_BUFFER_SIZE = 6;
  /** {@code sizeof(CUlaunchConfig)} and {@code sizeof(CUlaunchAttribute)} of cuda.h 12 and 13. */
  private static final int CONFIG_BYTES = 56;
  private static final int ATTRIBUTE_BYTES = 72;
  private static final int ATTRIBUTE_COOPERATIVE = 2;
  private static final int ATTRIBUTE_CLUSTER = 4;

  /** {@code CUmemPoolProps} of cuda.h 12 and 13: type at 0, kind and number of its place at 8. */
  private static final int POOL_BYTES = 88;
  private static final int ALLOCATION_PINNED = 1;
  private static final int LOCATION_DEVICE = 1;
  private static final int POOL_RELEASE_THRESHOLD = 4;
  private static final int LIMIT_STACK_SIZE = 0;

  private final CudaFunctions functions;

  ForeignGpuDriver(CudaFunctions functions) {
    this.functions = functions;
  }

  private interface Filling {
    void fill(MemorySegment result);
  }

  private static int integer(Filling call) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_INT);
      call.fill(result);
      return result.get(JAVA_INT, 0);
    }
  }

  private static long number(Filling call) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_LONG);
      call.fill(result);
      return result.get(JAVA_LONG, 0);
    }
  }

  @Override
  public int version() {
    return integer(r -> functions.call(Function.DRIVER_VERSION, r));
  }

  /** A CUDA release has many drivers; on Linux the kernel module says which it is. */
  @Override
  public String releaseText() {
    try {
      return version() + " " + Files.readString(Path.of("/proc/driver/nvidia/version"));
    } catch (IOException e) {
      return GpuDriver.super.releaseText(); // another system, or a container
    }
  }

  @Override
  public int deviceCount() {
    return integer(r -> functions.call(Function.DEVICE_COUNT, r));
  }

  private int handle(int device) {
    return integer(r -> functions.call(Function.DEVICE_GET, r, device));
  }

  @Override
  public String deviceName(int device) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(NAME_BYTES);
      functions.call(Function.DEVICE_NAME, name, NAME_BYTES, handle(device));
      return name.getString(0);
    }
  }

  @Override
  public long deviceMemory(int device) {
    return number(r -> functions.call(Function.DEVICE_MEMORY, r, handle(device)));
  }

  @Override
  public int attribute(int device, DeviceAttribute attribute) {
    return integer(
        r -> functions.call(Function.DEVICE_ATTRIBUTE, r, attribute.number, handle(device)));
  }

  @Override
  public boolean canReach(int device, int other) {
    return integer(r -> functions.call(Function.PEER_CAN, r, handle(device), handle(other))) != 0;
  }

  @Override
  public int link(LinkAttribute attribute, int device, int other) {
    return integer(r -> functions.call(Function.PEER_ATTRIBUTE, r, attribute.number,
        handle(device), handle(other)));
  }

  @Override
  public void enablePeer(long context) {
    int code = functions.result(Function.PEER_ENABLE, context, 0);
    if (code != 0 && code != PEER_ENABLED_ALREADY) {
      throw new CudaException(Function.PEER_ENABLE.symbol, code, functions.errorName(code));
    }
  }

  @Override
  public void disablePeer(long context) {
    functions.call(Function.PEER_DISABLE, context);
  }

  @Override
  public void copyBetween(long target, long targetContext, long source, long sourceContext,
      long bytes, long stream) {
    functions.call(Function.PEER_COPY, target, targetContext, source, sourceContext, bytes,
        stream);
  }

  @Override
  public long retainContext(int device) {
    long context = number(r -> functions.call(Function.CONTEXT_RETAIN, r, handle(device)));
    makeCurrent(context);
    return context;
  }

  @Override
  public void releaseContext(int device) {
    functions.call(Function.CONTEXT_RELEASE, handle(device));
  }

  @Override
  public void makeCurrent(long context) {
    functions.call(Function.CONTEXT_SET, context);
  }

  @Override
  public void synchronizeContext() {
    functions.call(Function.CONTEXT_SYNCHRONIZE);
  }

  @Override
  public long[] memoryInfo() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment free = arena.allocate(JAVA_LONG);
      MemorySegment total = arena.allocate(JAVA_LONG);
      functions.call(Function.MEMORY_INFO, free, total);
      return new long[] {free.get(JAVA_LONG, 0), total.get(JAVA_LONG, 0)};
    }
  }

  @Override
  public long allocate(long bytes) {
    return number(r -> functions.call(Function.ALLOCATE, r, bytes));
  }

  @Override
  public void free(long address) {
    functions.call(Function.FREE, address);
  }

  @Override
  public long createPool(int device, long kept) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment properties = arena.allocate(POOL_BYTES, 8);
      properties.set(JAVA_INT, 0, ALLOCATION_PINNED);
      properties.set(JAVA_INT, 8, LOCATION_DEVICE);
      properties.set(JAVA_INT, 12, handle(device));
      long pool = number(r -> functions.call(Function.POOL_CREATE, r, properties));
      functions.call(Function.POOL_SET_ATTRIBUTE, pool, POOL_RELEASE_THRESHOLD,
          arena.allocateFrom(JAVA_LONG, kept));
      return pool;
    }
  }

  @Override
  public void trimPool(long pool) {
    functions.call(Function.POOL_TRIM, pool, 0L);
  }

  @Override
  public void destroyPool(long pool) {
    functions.call(Function.POOL_DESTROY, pool);
  }

  @Override
  public long allocateFrom(long pool, long bytes, long stream) {
    return number(r -> functions.call(Function.ALLOCATE_FROM, r, bytes, pool, stream));
  }

  @Override
  public void freeInOrder(long address, long stream) {
    functions.call(Function.FREE_IN_ORDER, address, stream);
  }

  @Override
  public MappedMemory allocateMapped(long bytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pointer = arena.allocate(ADDRESS);
      functions.call(Function.HOST_ALLOCATE, pointer, bytes, HOST_PORTABLE_AND_MAPPED);
      MemorySegment host = pointer.get(ADDRESS, 0).reinterpret(bytes);
      host.fill((byte) 0);
      long address = number(r -> functions.call(Function.HOST_ADDRESS, r, host, 0));
      return new MappedMemory(host, address);
    }
  }

  @Override
  public void freeMapped(MappedMemory memory) {
    functions.call(Function.HOST_FREE, memory.host());
  }

  @Override
  public void fill(long address, byte value, long bytes, long stream) {
    functions.call(Function.FILL, address, value, bytes, stream);
  }

  @Override
  public void copyToDevice(long address, MemorySegment source, long stream) {
    functions.call(Function.TO_DEVICE, address, source, source.byteSize(), stream);
  }

  @Override
  public void copyToHost(MemorySegment target, long address, long stream) {
    functions.call(Function.TO_HOST, target, address, target.byteSize(), stream);
  }

  @Override
  public void copyOnDevice(long target, long source, long bytes, long stream) {
    functions.call(Function.ON_DEVICE, target, source, bytes, stream);
  }

  @Override
  public long loadModule(byte[] image) {
    try (Arena arena = Arena.ofConfined()) {
      // PTX is text for the driver and must end in a zero; a cubin carries its length.
      MemorySegment bytes = arena.allocate(image.length + 1L, 16);
      MemorySegment.copy(image, 0, bytes, java.lang.foreign.ValueLayout.JAVA_BYTE, 0, image.length);
      MemorySegment log = arena.allocate(LOG_BYTES);
      MemorySegment options = arena.allocateFrom(JAVA_INT, JIT_ERROR_LOG_BUFFER,
          JIT_ERROR_LOG_BUFFER_SIZE);
      MemorySegment values = arena.allocate(ADDRESS, 2);
      values.setAtIndex(ADDRESS, 0, log);
      values.setAtIndex(ADDRESS, 1, MemorySegment.ofAddress(LOG_BYTES));
      MemorySegment module = arena.allocate(JAVA_LONG);
      int code = functions.result(Function.MODULE_LOAD, module, bytes, 2, options, values);
      if (code != 0) {
        throw new CudaImageException(functions.errorName(code) + " (" + code + ")",
            log.getString(0).strip());
      }
      return module.get(JAVA_LONG, 0);
    }
  }

  @Override
  public void unloadModule(long module) {
    functions.call(Function.MODULE_UNLOAD, module);
  }

  @Override
  public long function(long module, String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom(name);
      return number(r -> functions.call(Function.MODULE_FUNCTION, r, module, text));
    }
  }

  @Override
  public int registers(long function) {
    return integer(r -> functions.call(Function.FUNCTION_ATTRIBUTE, r, REGISTERS, function));
  }

  @Override
  public int localBytes(long function) {
    return integer(r -> functions.call(Function.FUNCTION_ATTRIBUTE, r, LOCAL_BYTES, function));
  }

  @Override
  public long reservedLocalBytes() {
    return number(r -> functions.call(Function.CONTEXT_LIMIT, r, LIMIT_STACK_SIZE));
  }

  @Override
  public void reserveLocalBytes(long bytes) {
    functions.call(Function.CONTEXT_SET_LIMIT, LIMIT_STACK_SIZE, bytes);
  }

  @Override
  public int activeBlocks(long function, int blockSize, long sharedBytes) {
    return integer(
        r -> functions.call(Function.ACTIVE_BLOCKS, r, function, blockSize, sharedBytes));
  }

  @Override
  public int fullestBlock(long function, long sharedBytes, int most) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment grid = arena.allocate(JAVA_INT);
      return integer(r -> functions.call(Function.FULLEST_BLOCK, grid, r, function,
          MemorySegment.NULL, sharedBytes, most));
    }
  }

  @Override
  public long createStream() {
    return number(r -> functions.call(Function.STREAM_CREATE, r, STREAM_NON_BLOCKING));
  }

  @Override
  public void synchronizeStream(long stream) {
    functions.call(Function.STREAM_SYNCHRONIZE, stream);
  }

  @Override
  public boolean isStreamIdle(long stream) {
    return isReady(Function.STREAM_QUERY, stream);
  }

  private boolean isReady(Function query, long of) {
    int code = functions.result(query, of);
    if (code != 0 && code != NOT_READY) {
      throw new CudaException(query.symbol, code, functions.errorName(code));
    }
    return code == 0;
  }

  @Override
  public void destroyStream(long stream) {
    functions.call(Function.STREAM_DESTROY, stream);
  }

  @Override
  public long createEvent() {
    return number(r -> functions.call(Function.EVENT_CREATE, r, 0));
  }

  @Override
  public void recordEvent(long event, long stream) {
    functions.call(Function.EVENT_RECORD, event, stream);
  }

  @Override
  public boolean isEventReached(long event) {
    return isReady(Function.EVENT_QUERY, event);
  }

  @Override
  public void awaitEvent(long stream, long event) {
    functions.call(Function.STREAM_AWAIT, stream, event, 0);
  }

  @Override
  public void synchronizeEvent(long event) {
    functions.call(Function.EVENT_SYNCHRONIZE, event);
  }

  @Override
  public float elapsedMilliseconds(long begin, long end) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_FLOAT);
      functions.call(Function.EVENT_ELAPSED, result, begin, end);
      return result.get(JAVA_FLOAT, 0);
    }
  }

  @Override
  public void destroyEvent(long event) {
    functions.call(Function.EVENT_DESTROY, event);
  }

  @Override
  public void launch(LaunchConfig config) {
    // What the code itself takes counts, too, and is not known here.
    if (config.sharedBytes() > 0) {
      functions.call(Function.FUNCTION_SET_ATTRIBUTE, config.function(), MAX_DYNAMIC_SHARED_BYTES,
          config.sharedBytes());
    }
    try (Arena arena = Arena.ofConfined()) {
      functions.call(Function.LAUNCH, structure(arena, config), config.function(),
          parameters(arena, config.arguments()), MemorySegment.NULL);
    }
  }

  private static MemorySegment structure(Arena arena, LaunchConfig config) {
    MemorySegment attributes = arena.allocate(2L * ATTRIBUTE_BYTES, 8);
    int count = 0;
    if (config.cooperative()) {
      attributes.set(JAVA_INT, 0, ATTRIBUTE_COOPERATIVE);
      attributes.set(JAVA_INT, 8, 1);
      count++;
    }
    if (config.cluster() > 1) {
      MemorySegment cluster = attributes.asSlice((long) count * ATTRIBUTE_BYTES, ATTRIBUTE_BYTES);
      cluster.set(JAVA_INT, 0, ATTRIBUTE_CLUSTER);
      cluster.set(JAVA_INT, 8, config.cluster());
      cluster.set(JAVA_INT, 12, 1);
      cluster.set(JAVA_INT, 16, 1);
      count++;
    }
    MemorySegment structure = arena.allocate(CONFIG_BYTES, 8);
    int[] numbers = {config.gridX(), config.gridY(), config.gridZ(), config.blockX(),
      config.blockY(), config.blockZ(), config.sharedBytes()};
    for (int i = 0; i < numbers.length; i++) {
      structure.setAtIndex(JAVA_INT, i, numbers[i]);
    }
    structure.set(JAVA_LONG, 32, config.stream());
    structure.set(ADDRESS, 40, attributes);
    structure.set(JAVA_INT, 48, count);
    return structure;
  }

  /** An array of pointers, each to the bytes of an argument. */
  private static MemorySegment parameters(Arena arena, List<Argument> arguments) {
    MemorySegment pointers = arena.allocate(ADDRESS, Math.max(1, arguments.size()));
    for (int i = 0; i < arguments.size(); i++) {
      MemorySegment bytes = arena.allocate(JAVA_LONG);
      switch (arguments.get(i)) {
        case Argument.Int(int value) -> bytes.set(JAVA_INT, 0, value);
        case Argument.Long(long value) -> bytes.set(JAVA_LONG, 0, value);
        // Raw bits: a NaN keeps its payload.
        case Argument.Float(float value) ->
          bytes.set(JAVA_INT, 0, java.lang.Float.floatToRawIntBits(value));
        case Argument.Double(double value) ->
          bytes.set(JAVA_LONG, 0, java.lang.Double.doubleToRawLongBits(value));
      }
      pointers.setAtIndex(ADDRESS, i, bytes);
    }
    return pointers;
  }

  @Override
  public void beginCapture(long stream) {
    functions.call(Function.CAPTURE_BEGIN, stream, CAPTURE_RELAXED);
  }

  @Override
  public long endCapture(long stream) {
    return number(r -> functions.call(Function.CAPTURE_END, stream, r));
  }

  @Override
  public void destroyCapture(long capture) {
    functions.call(Function.GRAPH_DESTROY, capture);
  }

  @Override
  public long instantiate(long capture) {
    return number(r -> functions.call(Function.GRAPH_INSTANTIATE, r, capture, 0L));
  }

  @Override
  public boolean updateGraph(long graph, long capture) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment told = arena.allocate(UPDATE_RESULT_BYTES, 8);
      int code = functions.result(Function.GRAPH_UPDATE, graph, capture, told);
      if (code != 0 && code != GRAPH_UPDATE_FAILURE) {
        throw new CudaException(Function.GRAPH_UPDATE.symbol, code, functions.errorName(code));
      }
      return code == 0;
    }
  }

  @Override
  public void launchGraph(long graph, long stream) {
    functions.call(Function.GRAPH_LAUNCH, graph, stream);
  }

  @Override
  public void destroyGraph(long graph) {
    functions.call(Function.GRAPH_EXEC_DESTROY, graph);
  }
}
