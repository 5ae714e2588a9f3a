package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.compile.CudaCompilationException;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.CudaImageException;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.NvtxRanges;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import io.ringkernel.runtime.cuda.resident.ResidentDevice;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.runtime.device.ComputeDevice;
import io.ringkernel.runtime.device.DeviceLimits;
import io.ringkernel.runtime.device.DeviceMemory;
import io.ringkernel.runtime.device.DeviceMemoryException;
import io.ringkernel.runtime.device.DeviceProgram;
import io.ringkernel.runtime.device.EntryCall;
import io.ringkernel.runtime.device.EntryCall.Positional;
import io.ringkernel.runtime.device.KernelBuildException;
import io.ringkernel.runtime.device.JavaLines;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.PersistentActors;
import io.ringkernel.runtime.spi.RuntimeServices;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import io.ringkernel.runtime.device.DeviceGraph;
import io.ringkernel.runtime.device.DeviceLane;
import io.ringkernel.runtime.spi.HostMemory;
import io.ringkernel.runtime.stream.PinnedMemory;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A CUDA device as the sessions of the runtime see it: one context, and a stream for each thread,
 * as the driver has one current context for each.
 */
@SuppressWarnings("restricted") // pinned memory gets an end of its own
public final class CudaComputeDevice implements ComputeDevice {
  /** System property with the number of the device; 0 unless set. */
  static final String DEVICE_PROPERTY = "ringkernel.cuda.device";

  private static final System.Logger LOG = System.getLogger("io.ringkernel.runtime");

  private final GpuDriver driver;
  private final int device;
  private final int architecture;
  private final long context;
  private final ThreadLocal<CudaLane> lanes = new ThreadLocal<>();
  private final CudaLane main;
  private final DevicePool pool;
  private final NvtxRanges ranges = NvtxRanges.find();
  private final ImageCache cache;
  private CudaCompiler compiler;

  /** Opens a device, with the compiler that the machine has and the user's cache. */
  CudaComputeDevice(GpuDriver driver, int device) {
    this(driver, device, ImageCache.ofTheUser(), null);
  }

  /**
   * Opens a device; its context becomes current for this thread.
   *
   * @param driver reaches the device
   * @param device its number
   * @param cache keeps images
   * @param compiler makes images; null for the one that the machine has
   */
  public CudaComputeDevice(GpuDriver driver, int device, ImageCache cache,
      CudaCompiler compiler) {
    this.cache = cache;
    this.compiler = compiler;
    if (device < 0 || device >= driver.deviceCount()) {
      throw new CudaUnavailable("there is no CUDA device " + device + ", there are "
          + driver.deviceCount() + ": change -D" + DEVICE_PROPERTY);
    }
    this.driver = driver;
    this.device = device;
    CudaCapability.requireFloor(driver, device);
    this.architecture = CudaCapability.of(driver, device);
    this.context = driver.retainContext(device);
    this.main = new CudaLane(driver, context, lanes);
    main.enter();
    this.pool = new DevicePool(driver, device);
  }

  /** The device that the user chose. */
  static int chosen() {
    String value = System.getProperty(DEVICE_PROPERTY, "0");
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new CudaUnavailable(
          "-D" + DEVICE_PROPERTY + " must be the number of a device, got " + value);
    }
  }

  @Override
  public String name() {
    return driver.deviceName(device);
  }

  @Override
  public String driver() {
    return driver.releaseText();
  }

  @Override
  public String target() {
    return "cuda";
  }

  @Override
  public DeviceLimits limits() {
    return new DeviceLimits(driver.attribute(device, DeviceAttribute.MAX_GRID_DIM_X),
        driver.attribute(device, DeviceAttribute.MAX_GRID_DIM_Y),
        driver.attribute(device, DeviceAttribute.MAX_GRID_DIM_Z),
        driver.attribute(device, DeviceAttribute.MAX_THREADS_PER_BLOCK),
        driver.deviceMemory(device), true,
        Math.max(driver.attribute(device, DeviceAttribute.MAX_SHARED_MEMORY_PER_BLOCK),
            driver.attribute(device, DeviceAttribute.MAX_SHARED_MEMORY_PER_BLOCK_OPTIN)));
  }

  /** Kernels stay where all their blocks can run at once and nothing ends them for their time. */
  @Override
  public Optional<PersistentActors> persistentActors(RuntimeServices services,
      Consumer<Runnable> onThread) {
    boolean canStay = driver.attribute(device, DeviceAttribute.COOPERATIVE_LAUNCH) != 0
        && driver.attribute(device, DeviceAttribute.CAN_MAP_HOST_MEMORY) != 0
        && driver.attribute(device, DeviceAttribute.KERNEL_EXEC_TIMEOUT) == 0;
    return canStay ? Optional.of(new ResidentActors(services, new Staying(), onThread))
        : Optional.empty();
  }

  /** This device for kernels that stay. */
  private final class Staying implements ResidentDevice {
    private static final int MOST_GRIDS = 8;
    /** Blocks of a cluster, and blocks that run actors: with the supervisor's three clusters. */
    private static final int CLUSTER = 2;
    private static final int CLUSTERED = 5;
    private static final int POOLED_ACTORS = 1 << 16;
    /** Of so many multiprocessors the pooled actors of a class have one. */
    private static final int POOL_SHARE = 4;

    @Override
    public GpuDriver driver() {
      return driver;
    }

    @Override
    public long load(LinkedActors linked) {
      linked.actors().forEach(actor -> requireAbleTo(actor.code()));
      return CudaComputeDevice.this.load(linked.text(), "resident.cu", linked.options(),
          "actors " + String.join(", ",
              linked.actors().stream().map(a -> a.code().owner()).toList()));
    }

    @Override
    public long function(long module, String symbol) {
      return CudaComputeDevice.this.function(module, symbol);
    }

    @Override
    public int grids() {
      return Math.clamp(Integer.getInteger(ResidentActors.GRIDS_PROPERTY, 1), 1, MOST_GRIDS);
    }

    @Override
    public ResidentShape shape(int maxPayloadBytes, boolean isPooled, int actors, int items) {
      ResidentShape whole = ResidentShape.DEFAULT;
      int all = driver.attribute(device, DeviceAttribute.MULTIPROCESSOR_COUNT);
      int own = all / grids();
      int most = isPooled ? Math.max(whole.blocks(), all / POOL_SHARE) : whole.blocks();
      // One more supervises. A single grid is as it ever was: blocks may share a multiprocessor.
      int blocks = grids() == 1 ? most : Math.clamp(own - 1, 1, most);
      String property =
          isPooled ? ResidentActors.POOLED_PROPERTY : ResidentActors.ACTORS_PROPERTY;
      int places = Integer.getInteger(property,
          Math.max(actors, isPooled ? POOLED_ACTORS : whole.actors()));
      if (items > 1) {
        return shapeOfBlocks(Math.max(own - 1, 1), isPooled, places, items)
            .forPayload(maxPayloadBytes);
      }
      int cluster = 1;
      if (!isPooled && driver.attribute(device, DeviceAttribute.CLUSTER_LAUNCH) != 0
          && own > CLUSTERED) {
        blocks = CLUSTERED;
        cluster = CLUSTER;
      }
      int asked = Integer.getInteger(ResidentActors.BLOCKS_PROPERTY, 0);
      if (asked > 0 && own > 1) { // with the supervisor's a whole number of clusters
        blocks = Math.clamp((asked + cluster) / cluster * cluster - 1, Math.max(1, cluster - 1),
            own / cluster * cluster - 1);
      }
      return new ResidentShape(blocks, whole.warps(),
          driver.attribute(device, DeviceAttribute.WARP_SIZE),
          places, whole.ingressSlots(), whole.egressSlots(),
          whole.cells(), whole.commands(), cluster, isPooled, 1).forPayload(maxPayloadBytes);
    }

    /** Each executor has a multiprocessor to itself; there are many, so their rings are shorter. */
    private ResidentShape shapeOfBlocks(int blocks, boolean isPooled, int actors, int items) {
      ResidentShape whole = ResidentShape.DEFAULT;
      int lanes = Math.min(driver.attribute(device, DeviceAttribute.WARP_SIZE),
          Integer.highestOneBit(items));
      return new ResidentShape(blocks, 1, lanes, actors, whole.ingressSlots() / 4,
          whole.egressSlots() / 2, whole.cells() / 8, whole.commands(), 1, isPooled, items);
    }
  }

  @Override
  public DeviceProgram load(KernelImage image) {
    requireAbleTo(image);
    for (String name : AheadImages.names(architecture)) {
      Optional<byte[]> made = image.madeAhead(name);
      if (made.isPresent()) {
        try {
          return new Program(driver.loadModule(made.get()), image);
        } catch (CudaImageException e) {
          // Of a later toolkit than the driver, say. What the driver makes of the source decides.
          LOG.log(System.Logger.Level.DEBUG, name + " of " + image.owner() + " is not taken", e);
        }
      }
    }
    return new Program(load(image.text(), image.file(), image.options(), image.owner()), image);
  }

  /** Times 10, of words such as {@code 9.0}. */
  private static int capability(String words) {
    int point = words.indexOf('.');
    return 10 * Integer.parseInt(words.substring(0, point))
        + Integer.parseInt(words.substring(point + 1));
  }

  /** Before a driver says no more than that an image is invalid. */
  private void requireAbleTo(KernelImage image) {
    int least = image.minimum().map(CudaComputeDevice::capability).orElse(0);
    if (least > architecture) {
      throw new KernelBuildException("the CUDA C of " + image.owner()
          + " needs compute capability " + image.minimum().get()
          + (image.capabilities().isEmpty() ? ""
              : " for " + String.join(", ", image.capabilities()))
          + ", and " + name() + " has " + architecture / 10 + "." + architecture % 10
          + ": choose another device or Backend.CPU");
    }
  }

  private long load(String text, String file, List<String> options, String owner) {
    if (compiler == null) {
      compiler = ImageCache.compiler().orElseThrow(() -> new KernelBuildException(
          "no CUDA compiler: neither NVRTC (libnvrtc.so.13 or .12) nor nvcc was found; install the "
              + "CUDA toolkit, or set -Dringkernel.nvrtc.library=<absolute path>"));
    }
    try {
      return driver.loadModule(cache.get(compiler, text, file, architecture, options));
    } catch (CudaCompilationException | CudaImageException e) {
      throw new KernelBuildException(origin(text, file, e.getMessage()) + "the CUDA C of " + owner
          + " does not build for " + name() + " (sm_" + architecture + "): " + e.getMessage(), e);
    }
  }

  /**
   * A kernel, and all that its launch needs: later one that stays may be on the device, for whose
   * end the driver would wait to load code (lazy loading) or to reserve more memory of work items
   * (CU_LIMIT_STACK_SIZE in the driver's manual).
   */
  private long function(long module, String symbol) {
    long function = driver.function(module, symbol);
    int bytes = driver.localBytes(function);
    if (bytes > driver.reservedLocalBytes()) {
      driver.reserveLocalBytes(bytes);
    }
    return function;
  }

  /** The Java line of the first line of the text that a compiler's log names, with a colon. */
  private static String origin(String text, String file, String log) {
    // nvcc and NVRTC say kernel.cu(12): error; nvcc compiles a file of a name of its own
    String names = "(?:" + Pattern.quote(file) + "|kernel\\.cu)";
    Matcher place = Pattern.compile(names + "\\((\\d+)\\): error").matcher(log);
    return place.find()
        ? JavaLines.of(text, Long.parseLong(place.group(1))).map(at -> at + ": ").orElse("") : "";
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    try {
      return new Memory(pool.allocate(bytes), bytes);
    } catch (CudaException e) {
      if (e.code() != CudaException.OUT_OF_MEMORY) {
        throw e;
      }
      long[] info = driver.memoryInfo();
      throw new DeviceMemoryException("no " + bytes + " bytes on " + name() + ": " + info[0]
          + " of " + info[1] + " are free", e);
    }
  }

  /** The lane of the calling thread. */
  private CudaLane current() {
    CudaLane lane = lanes.get();
    if (lane == null) {
      throw new AssertionError(Thread.currentThread() + " has no lane of " + name());
    }
    return lane;
  }

  @Override
  public Optional<DeviceLane> lane() {
    return Optional.of(new CudaLane(driver, context, lanes));
  }

  @Override
  public void settle() {
    driver.synchronizeStream(current().stream());
  }

  @Override
  public void beginRange(String name) {
    ranges.push(name);
  }

  @Override
  public void endRange() {
    ranges.pop();
  }

  @Override
  public DeviceGraph graph(List<DeviceGraph.Step> steps) {
    return new CudaGraph(driver, () -> current().stream(), steps);
  }

  @Override
  public Optional<PinnedMemory> pinned(long bytes) {
    GpuDriver.MappedMemory memory = driver.allocateMapped(bytes);
    return Optional.of(new HostMemory(Arena.ofShared(), arena -> memory.host()
        .reinterpret(bytes, arena, _ -> driver.freeMapped(memory))));
  }

  @Override
  public void close() {
    try (pool) {
      main.close();
    } finally {
      driver.releaseContext(device);
    }
  }

  /** A block of device memory. */
  private final class Memory implements DeviceMemory {
    private final long address;
    private final long bytes;

    Memory(long address, long bytes) {
      this.address = address;
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes;
    }

    @Override
    public void write(long offset, MemorySegment source) {
      current().staging().write(address + offset, source);
    }

    @Override
    public void read(long offset, MemorySegment target) {
      current().staging().read(target, address + offset);
    }

    @Override
    public void send(MemorySegment source) {
      driver.copyToDevice(address, source, current().stream());
    }

    @Override
    public void receive(MemorySegment target) {
      driver.copyToHost(target, address, current().stream());
    }

    @Override
    public void close() {
      CudaLane lane = lanes.get();
      pool.free(address, (lane == null ? main : lane).stream());
    }
  }

  /** A module and the functions looked up in it. */
  private final class Program implements DeviceProgram {
    private final long module;
    private final Map<String, Long> functions = new ConcurrentHashMap<>();
    /** By function, what fills a multiprocessor best. */
    private final Map<Long, Integer> fullest = new ConcurrentHashMap<>();

    Program(long module, KernelImage image) {
      this.module = module;
      for (Entry entry : image.entries().values()) {
        functions.computeIfAbsent(entry.symbol(), symbol -> function(module, symbol));
      }
    }

    @Override
    public void run(EntryCall call) {
      Entry entry = call.entry();
      long function = functions.get(entry.symbol());
      if (entry.isCooperative()) {
        requireRoom(call, function);
      }
      List<Argument> arguments = new ArrayList<>();
      for (Positional argument : call.positional()) {
        arguments.add(switch (argument) {
          case Positional.Pointer(DeviceMemory memory) ->
            new Argument.Long(((Memory) memory).address);
          case Positional.Scalar(Object value) -> scalar(value);
        });
      }
      int block = entry.anyBlock() ? block(call, function) : entry.block().getFirst();
      int blocks = (int) ((long) call.blocksX() * entry.block().getFirst() / block);
      driver.launch(new GpuDriver.LaunchConfig(function, blocks, call.blocksY(),
          call.blocksZ(), block, entry.block().get(1), entry.block().get(2),
          Math.toIntExact(call.sharedBytes()), entry.isCooperative(), 1,
          current().stream(), arguments));
    }

    /**
     * Work items of a block, for a kernel that knows nothing of blocks: as many as fill a
     * multiprocessor best, and fewer where some of them would have nothing to do. It divides the
     * size in the annotation, so that there are as many work items as anywhere else.
     */
    private int block(EntryCall call, long function) {
      int declared = call.entry().block().getFirst();
      int warp = driver.attribute(device, DeviceAttribute.WARP_SIZE);
      int block = fullest.computeIfAbsent(function, f -> {
        int best = driver.fullestBlock(f, call.sharedBytes(), declared);
        int size = declared;
        while (size > best && isBlock(size / 2, size, warp)) {
          size /= 2;
        }
        return size;
      });
      long blocks = (long) call.blocksX() * call.blocksY() * call.blocksZ() * (declared / block);
      int all = driver.attribute(device, DeviceAttribute.MULTIPROCESSOR_COUNT);
      while (blocks < all && isBlock(block / 2, block, warp)) {
        block /= 2;
        blocks *= 2;
      }
      return (long) call.blocksX() * (declared / block)
          <= driver.attribute(device, DeviceAttribute.MAX_GRID_DIM_X) ? block : declared;
    }

    private static boolean isBlock(int half, int whole, int warp) {
      return half * 2 == whole && warp > 0 && half % warp == 0 && half > 0;
    }

    @Override
    public int residentBlocks(Entry entry, long sharedBytes) {
      if (driver.attribute(device, DeviceAttribute.COOPERATIVE_LAUNCH) == 0) {
        return 0;
      }
      long function = functions.get(entry.symbol());
      int items = entry.block().stream().reduce(1, (x, y) -> x * y);
      return driver.activeBlocks(function, items, sharedBytes)
          * driver.attribute(device, DeviceAttribute.MULTIPROCESSOR_COUNT);
    }

    /** Blocks that wait for others which never begin would hang the device. */
    private void requireRoom(EntryCall call, long function) {
      if (driver.attribute(device, DeviceAttribute.COOPERATIVE_LAUNCH) == 0) {
        throw new IllegalArgumentException("kernel " + call.entry().name()
            + " does something together with its whole grid, and " + name()
            + " cannot launch such kernels");
      }
      int items = call.entry().block().stream().reduce(1, (x, y) -> x * y);
      long room = (long) driver.activeBlocks(function, items, call.sharedBytes())
          * driver.attribute(device, DeviceAttribute.MULTIPROCESSOR_COUNT);
      long blocks = (long) call.blocksX() * call.blocksY() * call.blocksZ();
      if (blocks > room) {
        throw new IllegalArgumentException("kernel " + call.entry().name()
            + " does something together with its whole grid, so all blocks must be on the device at"
            + " once: " + blocks + " were launched and " + name() + " holds " + room
            + "; launch fewer work items, each of which does more");
      }
    }

    private static Argument scalar(Object value) {
      return switch (value) {
        case Integer i -> new Argument.Int(i);
        case Long l -> new Argument.Long(l);
        case Float f -> new Argument.Float(f);
        case Double d -> new Argument.Double(d);
        default -> throw new AssertionError(value.getClass());
      };
    }

    @Override
    public void close() {
      driver.unloadModule(module);
    }
  }
}
