package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.verify.execution.EmulatedGpu;
import io.ringkernel.verify.execution.EmulatedGpu.Job;
import io.ringkernel.verify.execution.EmulatedGpu.JobResult;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.ResidentEmulator;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A CUDA driver whose device is the emulator: memory is host memory at made-up addresses, an image
 * is the CUDA C text itself, and a launch runs it. A cooperative launch goes on beside the host
 * until the kernel ends. Everything above the driver is the product's.
 */
public final class EmulatedGpuDriver implements GpuDriver {
  private record Function(String text, String name) {}
  /** One for all, for it keeps what it has compiled. */
  private static final EmulatedGpu GPU = EmulatedGpu.of(EmulatedLanguage.CUDA);

  private final EmulatedMemory memory = new EmulatedMemory();
  private final Map<Long, String> modules = new ConcurrentHashMap<>();
  private final Map<Long, Function> functions = new ConcurrentHashMap<>();
  /** By stream, what it is given while it records. */
  private final Map<Long, List<LaunchConfig>> capturing = new ConcurrentHashMap<>();
  private final Map<Long, List<LaunchConfig>> captures = new ConcurrentHashMap<>();
  private final Map<Long, List<LaunchConfig>> graphs = new ConcurrentHashMap<>();
  private final Map<Long, Long> events = new ConcurrentHashMap<>();
  private final Set<Long> streams = ConcurrentHashMap.newKeySet();
  private final AtomicLong handles = new AtomicLong();
  final StayingKernels staying = new StayingKernels();
  private final int warpSize;
  private final long seed;
  private volatile long localBytes = 1024;
  private int version = 13000;
  private boolean canStay = true;
  private boolean hasPools = true;
  /** By address, of which pool it is. */
  private final Map<Long, Long> pooled = new ConcurrentHashMap<>();
  private final Set<Long> pools = ConcurrentHashMap.newKeySet();
  private boolean clusters;
  private volatile int launches;
  private volatile int instantiations;
  private volatile String lastLaunched = "";

  EmulatedGpuDriver() {
    this(32, 0);
  }

  /**
   * A driver.
   *
   * @param warpSize work items of a warp of kernels that stay
   * @param seed decides which of their work items goes on
   */
  public EmulatedGpuDriver(int warpSize, long seed) {
    this.warpSize = warpSize;
    this.seed = seed;
  }

  /** The same device, whose blocks reach each other's shared memory in clusters. */
  public EmulatedGpuDriver withClusters() {
    clusters = true;
    return this;
  }

  /** The same device, whose kernels cannot stay. */
  EmulatedGpuDriver withoutCooperativeLaunch() {
    canStay = false;
    return this;
  }

  /** The same device, without pools of memory. */
  EmulatedGpuDriver withoutPools() {
    hasPools = false;
    return this;
  }

  /** Blocks of memory that come from pools. */
  int pooled() {
    return pooled.size();
  }

  /** Passes the text on: the device runs that. */
  public static CudaCompiler compiler() {
    return new CudaCompiler() {
      @Override
      public String version() {
        return "none";
      }

      @Override
      public byte[] compile(String source, String name, int architecture, List<String> options) {
        return source.getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  /** Compiles texts together: much quicker than one by one as they come. */
  void prepare(Collection<String> texts) {
    GPU.prepare(texts);
  }

  /** Deletes what was compiled. */
  void release() {
    GPU.release();
  }

  /** Blocks of memory that were not freed. */
  public int blocks() {
    return memory.size();
  }

  /** Modules that were not unloaded. */
  public int modules() {
    return modules.size();
  }

  /** The module that was loaded first of those that are there. */
  long loadedFirst() {
    return modules.keySet().stream().min(Long::compare).orElseThrow();
  }

  int launches() {
    return launches;
  }

  String lastLaunched() {
    return lastLaunched;
  }

  @Override
  public int version() {
    return version;
  }

  void update(int release) {
    version = release;
  }

  @Override
  public int deviceCount() {
    return 1;
  }

  @Override
  public String deviceName(int device) {
    return "emulator";
  }

  @Override
  public long deviceMemory(int device) {
    return 1L << 30;
  }

  @Override
  public int attribute(int device, DeviceAttribute attribute) {
    return switch (attribute) {
      case MAX_THREADS_PER_BLOCK -> 1024;
      case MAX_GRID_DIM_X -> Integer.MAX_VALUE;
      case MAX_GRID_DIM_Y, MAX_GRID_DIM_Z -> 65535;
      case MAX_SHARED_MEMORY_PER_BLOCK, MAX_SHARED_MEMORY_PER_BLOCK_OPTIN -> 48 << 10;
      case WARP_SIZE -> warpSize;
      case COMPUTE_CAPABILITY_MAJOR -> 9;
      case MULTIPROCESSOR_COUNT -> clusters ? 6 : 3;
      case CLUSTER_LAUNCH -> clusters ? 1 : 0;
      case CAN_MAP_HOST_MEMORY -> 1;
      case COOPERATIVE_LAUNCH -> canStay ? 1 : 0;
      case MEMORY_POOLS -> hasPools ? 1 : 0;
      case HOST_NUMA_NODE -> -1;
      case COMPUTE_CAPABILITY_MINOR, KERNEL_EXEC_TIMEOUT, MULTICAST, PCI_DOMAIN, PCI_BUS,
          PCI_DEVICE -> 0;
    };
  }

  @Override
  public boolean canReach(int device, int other) {
    return false;
  }

  @Override
  public int link(LinkAttribute attribute, int device, int other) {
    throw new AssertionError("the emulator is alone");
  }

  @Override
  public void enablePeer(long context) {
    throw new AssertionError("the emulator is alone");
  }

  @Override
  public void disablePeer(long context) {
    throw new AssertionError("the emulator is alone");
  }

  @Override
  public void copyBetween(long target, long targetContext, long source, long sourceContext,
      long bytes, long stream) {
    throw new AssertionError("the emulator is alone");
  }

  @Override
  public long retainContext(int device) {
    return handles.incrementAndGet();
  }

  @Override
  public void releaseContext(int device) {}

  @Override
  public void makeCurrent(long context) {}

  @Override
  public void synchronizeContext() {}

  @Override
  public long[] memoryInfo() {
    return new long[] {0, deviceMemory(0)};
  }

  @Override
  public long allocate(long bytes) {
    staying.requireNone("cuMemAlloc_v2");
    return reserve(bytes);
  }

  private long reserve(long bytes) {
    if (bytes > deviceMemory(0)) {
      throw new CudaException("cuMemAlloc_v2", CudaException.OUT_OF_MEMORY,
          "CUDA_ERROR_OUT_OF_MEMORY");
    }
    return memory.reserve(bytes);
  }

  @Override
  public long createPool(int device, long kept) {
    long pool = handles.incrementAndGet();
    pools.add(pool);
    return pool;
  }

  @Override
  public void trimPool(long pool) {
    checkPool(pool);
  }

  private void checkPool(long pool) {
    if (!pools.contains(pool)) {
      throw new CudaException("a pool", 1, "CUDA_ERROR_INVALID_VALUE");
    }
  }

  @Override
  public void destroyPool(long pool) {
    checkPool(pool);
    if (pooled.containsValue(pool)) {
      throw new AssertionError("somebody has memory of the pool: " + pooled);
    }
    pools.remove(pool);
  }

  @Override
  public long allocateFrom(long pool, long bytes, long stream) {
    checkPool(pool);
    checkStream(stream);
    long address = reserve(bytes);
    pooled.put(address, pool);
    return address;
  }

  private void checkStream(long stream) {
    if (!streams.contains(stream)) {
      throw new CudaException("a stream", 400, "CUDA_ERROR_INVALID_HANDLE");
    }
  }

  @Override
  public void freeInOrder(long address, long stream) {
    checkStream(stream);
    if (pooled.remove(address) == null) {
      throw new CudaException("cuMemFreeAsync", 1, "CUDA_ERROR_INVALID_VALUE");
    }
    release(address);
  }

  @Override
  public void free(long address) {
    staying.requireNone("cuMemFree_v2");
    release(address);
  }

  private void release(long address) {
    if (pooled.containsKey(address)) {
      throw new AssertionError("memory of a pool is given back to it");
    }
    memory.release(address);
  }

  @Override
  public MappedMemory allocateMapped(long bytes) {
    staying.requireNone("cuMemHostAlloc");
    long address = reserve(bytes);
    return new MappedMemory(memory.block(address).fill((byte) 0), address);
  }

  @Override
  public void freeMapped(MappedMemory mapped) {
    staying.requireNone("cuMemFreeHost");
    release(mapped.deviceAddress());
  }

  @Override
  public void fill(long address, byte value, long bytes, long stream) {
    memory.at(address, bytes).fill(value);
  }

  @Override
  public void copyToDevice(long address, MemorySegment source, long stream) {
    memory.at(address, source.byteSize()).copyFrom(source);
  }

  @Override
  public void copyToHost(MemorySegment target, long address, long stream) {
    target.copyFrom(memory.at(address, target.byteSize()));
  }

  @Override
  public void copyOnDevice(long target, long source, long bytes, long stream) {
    memory.at(target, bytes).copyFrom(memory.at(source, bytes));
  }

  @Override
  public long loadModule(byte[] image) {
    staying.requireNone("cuModuleLoadDataEx");
    long module = handles.incrementAndGet();
    modules.put(module, new String(image, StandardCharsets.UTF_8));
    return module;
  }

  @Override
  public void unloadModule(long module) {
    staying.requireNone("cuModuleUnload");
    modules.remove(module);
  }

  @Override
  public long function(long module, String name) {
    staying.requireNone("cuModuleGetFunction");
    if (!modules.get(module).contains(name + "(")) {
      throw new CudaException("cuModuleGetFunction", 500, "CUDA_ERROR_NOT_FOUND");
    }
    long function = handles.incrementAndGet();
    functions.put(function, new Function(modules.get(module), name));
    return function;
  }

  @Override
  public int registers(long function) {
    return 32;
  }

  @Override
  public int localBytes(long function) {
    return 2048;
  }

  @Override
  public long reservedLocalBytes() {
    return localBytes;
  }

  @Override
  public void reserveLocalBytes(long bytes) {
    staying.requireNone("cuCtxSetLimit");
    localBytes = bytes;
  }

  @Override
  public int activeBlocks(long function, int blockSize, long sharedBytes) {
    return 2;
  }

  @Override
  public int fullestBlock(long function, long sharedBytes, int most) {
    return Math.min(most, 128);
  }

  @Override
  public long createStream() {
    long stream = handles.incrementAndGet();
    streams.add(stream);
    return stream;
  }

  @Override
  public void synchronizeStream(long stream) {
    staying.await(stream);
  }

  @Override
  public boolean isStreamIdle(long stream) {
    return staying.hasEnded(stream);
  }

  @Override
  public void destroyStream(long stream) {
    synchronizeStream(stream);
    if (!streams.remove(stream)) {
      throw new CudaException("cuStreamDestroy_v2", 400, "CUDA_ERROR_INVALID_HANDLE");
    }
  }

  /** Streams, events, captures, graphs and pools that were not freed. */
  public int handles() {
    return streams.size() + events.size() + captures.size() + graphs.size() + pools.size();
  }

  /** Everything before it is done when this driver's calls return. */
  @Override
  public long createEvent() {
    long event = handles.incrementAndGet();
    events.put(event, 0L);
    return event;
  }

  @Override
  public void recordEvent(long event, long stream) {
    check(event);
    events.put(event, System.nanoTime());
  }

  private void check(long event) {
    if (!events.containsKey(event)) {
      throw new CudaException("an event", 400, "CUDA_ERROR_INVALID_HANDLE");
    }
  }

  @Override
  public boolean isEventReached(long event) {
    check(event);
    return true;
  }

  @Override
  public void awaitEvent(long stream, long event) {
    check(event);
  }

  @Override
  public void synchronizeEvent(long event) {
    check(event);
  }

  @Override
  public float elapsedMilliseconds(long begin, long end) {
    return (events.get(end) - events.get(begin)) / 1e6f;
  }

  @Override
  public void destroyEvent(long event) {
    check(event);
    events.remove(event);
  }

  @Override
  public void launch(LaunchConfig config) {
    List<LaunchConfig> recorded = capturing.get(config.stream());
    if (recorded != null) {
      recorded.add(config);
      return;
    }
    launches++;
    Function function = functions.get(config.function());
    if (localBytes(config.function()) > localBytes) {
      reserveLocalBytes(localBytes(config.function()));
    }
    lastLaunched = function.name();
    // A kernel that stays takes its memories; others meet in a barrier of the grid and end.
    boolean stays = config.arguments().size() == 2
        && config.arguments().stream().allMatch(Argument.Long.class::isInstance);
    if (config.cooperative() && stays) {
      stay(config, function);
      return;
    }
    List<byte[]> buffers =
        new ArrayList<>(config.arguments().stream().map(this::bytes).toList());
    JobResult result = run(new Job(function.text(), function.name(),
        new int[] {config.gridX(), config.gridY(), config.gridZ()},
        new int[] {config.blockX(), config.blockY(), config.blockZ()}, buffers)
        .withGroupMemory(config.sharedBytes() == 0 ? List.of()
            : List.of((long) config.sharedBytes())));
    if (result.status() != Outcome.Status.FINE) {
      throw new AssertionError(function.name() + ": " + result.status() + " " + result.message());
    }
    for (int i = 0; i < buffers.size(); i++) {
      if (config.arguments().get(i) instanceof Argument.Long(long address)
          && memory.isBlock(address)) {
        memory.block(address).copyFrom(MemorySegment.ofArray(result.buffers().get(i)));
      }
    }
  }

  private static JobResult run(Job job) {
    synchronized (GPU) {
      return GPU.run(job);
    }
  }

  private void stay(LaunchConfig config, Function function) {
    ResidentEmulator resident = ResidentEmulator.of(function.text(), function.name());
    List<MemorySegment> memories = config.arguments().stream()
        .map(argument -> memory.block(((Argument.Long) argument).value())).toList();
    staying.begins(config.stream(), config.gridX(), resident);
    resident.start(memories.get(0), memories.get(1), config.gridX(), config.blockX(), warpSize,
        config.cluster(), seed);
  }

  private byte[] bytes(Argument argument) {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    return switch (argument) {
      case Argument.Long(long address) when memory.isBlock(address) ->
        memory.block(address).toArray(ValueLayout.JAVA_BYTE);
      case Argument.Long(long value) -> bytes.putLong(value).array();
      case Argument.Double(double value) ->
        bytes.putLong(Double.doubleToRawLongBits(value)).array();
      case Argument.Int(int value) -> java.util.Arrays.copyOf(bytes.putInt(value).array(), 4);
      case Argument.Float(float value) ->
        java.util.Arrays.copyOf(bytes.putInt(Float.floatToRawIntBits(value)).array(), 4);
    };
  }

  @Override
  public void beginCapture(long stream) {
    capturing.put(stream, new ArrayList<>());
  }

  @Override
  public long endCapture(long stream) {
    long capture = handles.incrementAndGet();
    captures.put(capture, List.copyOf(capturing.remove(stream)));
    return capture;
  }

  @Override
  public void destroyCapture(long capture) {
    captures.remove(capture);
  }

  @Override
  public long instantiate(long capture) {
    long graph = handles.incrementAndGet();
    graphs.put(graph, captures.get(capture));
    instantiations++;
    return graph;
  }

  /** Graphs that were made. */
  int instantiations() {
    return instantiations;
  }

  @Override
  public boolean updateGraph(long graph, long capture) {
    List<LaunchConfig> other = captures.get(capture);
    boolean same = functions(graphs.get(graph)).equals(functions(other));
    if (same) {
      graphs.put(graph, other);
    }
    return same;
  }

  private static List<Long> functions(List<LaunchConfig> launches) {
    return launches.stream().map(LaunchConfig::function).toList();
  }

  @Override
  public void launchGraph(long graph, long stream) {
    graphs.get(graph).forEach(this::launch);
  }

  @Override
  public void destroyGraph(long graph) {
    graphs.remove(graph);
  }
}
