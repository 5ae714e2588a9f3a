package io.ringkernel.runtime.metal;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A Metal device with one command queue. Launches run in the order in which they are given. Every
 * method may be called by any thread; one at a time goes on.
 */
public final class MetalDevice implements AutoCloseable {
  /** {@code MTLLanguageVersion3_0} and later ones: of macOS 13, 14 and 15. */
  private static final long METAL_3_0 = 3 << 16;
  private static final long METAL_3_1 = METAL_3_0 + 1;
  private static final long METAL_3_2 = METAL_3_0 + 2;
  /** {@code MTLMathModeSafe}: no operation is reordered, fused or left out. */
  private static final long SAFE = 0;
  /** {@code MTLMathFloatingPointFunctionsPrecise}. */
  private static final long PRECISE = 1;
  /** {@code MTLResourceStorageModeShared}, with hazards tracked by Metal. */
  private static final long SHARED = 0;

  private final ObjectiveC objectiveC;
  private final MemorySegment device;
  private final String name;
  private final MetalLimits limits;
  private final CommandQueue queue;
  private final Set<MetalResource> resources = new LinkedHashSet<>();
  private boolean closed;

  private MetalDevice(ObjectiveC objectiveC, MemorySegment device) {
    this.objectiveC = objectiveC;
    this.device = device;
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      name = objectiveC.text(objectiveC.handle(device, Selector.NAME));
      long[] threads = objectiveC.size(device, Selector.MAX_THREADS_PER_GROUP);
      limits = new MetalLimits(threads[0], threads[1], threads[2],
          objectiveC.number(device, Selector.MAX_BUFFER_LENGTH),
          objectiveC.number(device, Selector.MAX_GROUP_MEMORY));
      MemorySegment made = objectiveC.handle(device, Selector.NEW_COMMAND_QUEUE);
      if (ObjectiveC.isNull(made)) {
        objectiveC.release(device);
        throw new MetalUnavailable(name + " gives no command queue");
      }
      queue = new CommandQueue(objectiveC, made, name);
    }
  }

  /**
   * Opens the device that macOS prefers.
   *
   * @throws MetalUnavailable if there is none
   */
  public static MetalDevice open(MetalLibrary library) {
    ObjectiveC objectiveC = library.objectiveC();
    MemorySegment device;
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      device = objectiveC.createDefaultDevice();
    }
    if (ObjectiveC.isNull(device)) {
      throw new MetalUnavailable("macOS has no Metal device here: MTLCreateSystemDefaultDevice of "
          + library.origin() + " gives nil, as in virtual machines without graphics");
    }
    return new MetalDevice(objectiveC, device);
  }

  /** What the device calls itself. */
  public String name() {
    return name;
  }

  /** What it can take. */
  public MetalLimits limits() {
    return limits;
  }

  /**
   * Compiles a text, with every operation rounded as it is written.
   *
   * @throws MetalCompilationException if the compiler refuses it
   */
  public synchronized MetalModule compile(String source) {
    requireOpen();
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      MemorySegment options = strictOptions();
      try {
        return new MetalModule(this, attempt(error -> objectiveC.handle(device,
            Selector.NEW_LIBRARY, objectiveC.string(source), options, error),
            MetalCompilationException::of));
      } finally {
        objectiveC.release(options);
      }
    }
  }

  /**
   * The newest language of the system, said explicitly: the default depends on what the program
   * that runs Java was linked with. macOS 15 has a mode in place of the flag, and functions apart;
   * before, the flag was both.
   */
  private MemorySegment strictOptions() {
    MemorySegment options =
        objectiveC.handle(objectiveC.classOf("MTLCompileOptions"), Selector.NEW);
    boolean isMacOs15 = objectiveC.responds(options, Selector.SET_MATH_MODE);
    boolean isMacOs14 = objectiveC.responds(device, Selector.ARCHITECTURE);
    objectiveC.send(options, Selector.SET_LANGUAGE,
        isMacOs15 ? METAL_3_2 : isMacOs14 ? METAL_3_1 : METAL_3_0);
    if (isMacOs15) {
      objectiveC.send(options, Selector.SET_MATH_MODE, SAFE);
      objectiveC.send(options, Selector.SET_MATH_FUNCTIONS, PRECISE);
    } else {
      objectiveC.send(options, Selector.SET_FAST_MATH, false);
    }
    return options;
  }

  /**
   * Makes a kernel ready.
   *
   * @param function its name in the text
   * @throws MetalException if there is none of that name, or the device cannot run it
   */
  public synchronized MetalPipeline pipeline(MetalModule module, String function) {
    requireOpen();
    MemorySegment library = module.handle(this);
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      MemorySegment found =
          objectiveC.handle(library, Selector.NEW_FUNCTION, objectiveC.string(function));
      if (ObjectiveC.isNull(found)) {
        throw new MetalException("the compiled text has no kernel " + function);
      }
      MemorySegment pipeline;
      try {
        pipeline = attempt(error -> objectiveC.handle(device, Selector.NEW_PIPELINE, found, error),
            text -> new MetalException(CommandQueue.oneLine(text)));
      } finally {
        objectiveC.release(found);
      }
      long memory = objectiveC.number(pipeline, Selector.GROUP_MEMORY);
      if (memory > limits.groupMemoryBytes()) {
        objectiveC.release(pipeline);
        throw new MetalException("it needs " + memory + " bytes of group memory, the device has "
            + limits.groupMemoryBytes());
      }
      return new MetalPipeline(this, pipeline,
          objectiveC.number(pipeline, Selector.MAX_TOTAL_THREADS));
    }
  }

  /** Asks for an object, and throws what the {@code NSError} says where there is none. */
  private MemorySegment attempt(Function<MemorySegment, MemorySegment> request,
      Function<String, ? extends MetalException> failure) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment error = arena.allocate(ADDRESS);
      error.set(ADDRESS, 0, NULL);
      MemorySegment made = request.apply(error);
      if (ObjectiveC.isNull(made)) {
        MemorySegment said = error.get(ADDRESS, 0);
        throw failure.apply(ObjectiveC.isNull(said) ? ""
            : objectiveC.text(objectiveC.handle(said, Selector.LOCALIZED_DESCRIPTION)));
      }
      return made;
    }
  }

  /**
   * Reserves memory that host and device share.
   *
   * @param bytes a positive number
   * @throws MetalException if the device has not as much
   */
  public synchronized MetalBuffer buffer(long bytes) {
    requireOpen();
    if (bytes > limits.bufferBytes()) {
      throw new MetalException("a buffer has at most " + limits.bufferBytes() + " bytes");
    }
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      MemorySegment made = objectiveC.handle(device, Selector.NEW_BUFFER, bytes, SHARED);
      if (ObjectiveC.isNull(made)) {
        throw new MetalException("it is out of memory");
      }
      return new MetalBuffer(this, made, contents(made, bytes));
    }
  }

  @SuppressWarnings("restricted") // Metal says where its memory lies, and we know how long it is
  private MemorySegment contents(MemorySegment buffer, long bytes) {
    return objectiveC.handle(buffer, Selector.CONTENTS).reinterpret(bytes);
  }

  /**
   * Starts a launch and does not wait. What goes wrong with it is thrown by whoever waits for it.
   *
   * @throws IllegalArgumentException if something belongs to another device
   * @throws IllegalStateException if something is closed
   */
  public synchronized void submit(MetalLaunch launch) {
    requireOpen();
    queue.submit(this, launch);
  }

  /** Waits for a launch, by its number, and all before it. */
  synchronized void await(long launch) {
    requireOpen();
    queue.await(launch);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the Metal device is closed");
    }
  }

  ObjectiveC objectiveC() {
    return objectiveC;
  }

  synchronized void register(MetalResource resource) {
    resources.add(resource);
  }

  synchronized void unregister(MetalResource resource) {
    resources.remove(resource);
  }

  /** Waits for what runs and releases everything; closing twice does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    queue.close();
    List.copyOf(resources).forEach(MetalResource::close);
    objectiveC.release(device);
  }
}
