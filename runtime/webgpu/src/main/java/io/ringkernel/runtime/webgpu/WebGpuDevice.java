package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;

import io.ringkernel.runtime.webgpu.ErrorScope.Attempt;
import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An open WebGPU device with every limit and {@linkplain WebGpuFeature feature} of its adapter.
 *
 * <p>Methods may be called from any thread, one at a time, and block until the device has answered,
 * but {@link #write} and {@link #submit}: what is wrong with those is thrown by the next one that
 * blocks. Closing the device releases all that was made with it; later use throws {@link
 * IllegalStateException}. Once the device is lost everything throws {@link WebGpuDeviceLost}.
 */
public final class WebGpuDevice implements AutoCloseable {
  private static final long USAGE_COPY_SRC = 4;
  private static final long USAGE_COPY_DST = 8;
  private static final long USAGE_UNIFORM = 0x40;
  private static final long USAGE_STORAGE = 0x80;
  private static final long USAGE_QUERY_RESOLVE = 0x200;
  private static final long ALIGNMENT = 4;

  private final DeviceConnection connection;
  private final PipelineBuilder pipelines;
  private final Commands commands;
  private final Set<DeviceResource> resources = new LinkedHashSet<>();
  private boolean closed;

  private WebGpuDevice(DeviceConnection connection) {
    this.connection = connection;
    this.pipelines = new PipelineBuilder(connection);
    this.commands = new Commands(connection);
  }

  /**
   * Opens the default device of the library that {@link WebGpuLibrary#locate()} finds.
   *
   * @return an open device
   * @throws WebGpuUnavailable if there is no library or adapter
   */
  public static WebGpuDevice open() {
    return open(WebGpuBackend.ANY);
  }

  /**
   * Opens a device of one backend.
   *
   * @param backend which driver interface to use
   * @return an open device
   * @throws WebGpuUnavailable if there is no library, or no adapter for the backend
   */
  public static WebGpuDevice open(WebGpuBackend backend) {
    return open(WebGpuLibrary.locate(), backend);
  }

  /**
   * Opens a device of one library and backend.
   *
   * @param library the library to use
   * @param backend which driver interface to use
   * @return an open device
   * @throws WebGpuUnavailable if there is no adapter for the backend
   */
  public static WebGpuDevice open(WebGpuLibrary library, WebGpuBackend backend) {
    return new WebGpuDevice(new DeviceConnection(library, backend));
  }

  /**
   * Returns what the adapter says about itself.
   *
   * @return names, any of which may be empty
   */
  public AdapterInfo info() {
    return connection.info;
  }

  /**
   * Returns the limits of this device.
   *
   * @return the maximum that the adapter offers
   */
  public WebGpuLimits limits() {
    return connection.limits;
  }

  /**
   * Returns the optional abilities of this device.
   *
   * @return an unmodifiable set
   */
  public Set<WebGpuFeature> features() {
    return Collections.unmodifiableSet(connection.features);
  }

  /**
   * Limits the time that each later request may take. Without a limit a shader that does not end
   * blocks its caller for ever on a software driver.
   *
   * @param limit longest time to wait for one answer
   */
  public synchronized void timeout(Duration limit) {
    requireOpen();
    connection.timeout(limit);
  }

  /**
   * Compiles a WGSL text.
   *
   * @param wgsl the whole module
   * @return the module, with its warnings
   * @throws ShaderCompilationException if the text is invalid, or enables what the device lacks
   */
  public synchronized ShaderModule compile(String wgsl) {
    requireOpen();
    List<ShaderMessage> missing = pipelines.missing(wgsl);
    if (!missing.isEmpty()) {
      throw new ShaderCompilationException(missing);
    }
    Attempt<MemorySegment> attempt =
        ErrorScope.attempt(connection, () -> pipelines.shaderModule(wgsl));
    if (connection.callbacks.lost() != null) {
      connection.release(Function.SHADER_MODULE_RELEASE, attempt.value());
      connection.requireThere();
    }
    List<ShaderMessage> messages = pipelines.messages(attempt.value(), attempt.error());
    if (!attempt.error().isEmpty()) {
      connection.release(Function.SHADER_MODULE_RELEASE, attempt.value());
      throw new ShaderCompilationException(messages);
    }
    return new ShaderModule(this, attempt.value(), messages);
  }

  /**
   * Makes a pipeline whose bindings are those that the entry point uses. A declared binding that
   * the entry point never uses is then no binding at all, and binding a buffer there is refused;
   * use {@link #pipeline(ShaderModule, String, List)} where that can happen.
   *
   * @param module a module of this device
   * @param entry name of a {@code @compute} function
   * @return the pipeline
   * @throws WebGpuException if there is no such entry or it exceeds a limit
   */
  public synchronized ComputePipeline pipeline(ShaderModule module, String entry) {
    requireOpen();
    MemorySegment shader = module.handle(this);
    MemorySegment pipeline = create("pipeline for " + entry,
        Function.COMPUTE_PIPELINE_RELEASE, () -> pipelines.pipeline(shader, entry, null, Map.of()));
    MemorySegment layout = connection.functions.handle(
        Function.COMPUTE_PIPELINE_GET_BIND_GROUP_LAYOUT, pipeline, 0);
    return new ComputePipeline(this, pipeline, layout);
  }

  /**
   * Makes a pipeline with the bindings 0, 1, 2 and so on of group 0, used or not.
   *
   * @param module a module of this device
   * @param entry name of a {@code @compute} function
   * @param bindings the kind of each binding, in order
   * @return the pipeline
   * @throws WebGpuException if there is no such entry, a binding has another kind, or a limit is
   *     exceeded
   */
  public ComputePipeline pipeline(
      ShaderModule module, String entry, List<BindingKind> bindings) {
    return pipeline(module, entry, bindings, Map.of());
  }

  /**
   * Makes a pipeline with the bindings 0, 1, 2 and so on of group 0, used or not.
   *
   * @param module a module of this device
   * @param entry name of a {@code @compute} function
   * @param bindings the kind of each binding, in order
   * @param constants values of {@code override} declarations of type {@code i32}, by name
   * @return the pipeline
   * @throws WebGpuException if there is no such entry or constant, a binding has another kind, or a
   *     limit is exceeded
   */
  public synchronized ComputePipeline pipeline(ShaderModule module, String entry,
      List<BindingKind> bindings, Map<String, Integer> constants) {
    requireOpen();
    MemorySegment shader = module.handle(this);
    requireBindings(entry, bindings);
    pipelines.determineEntryShape();
    MemorySegment layout = create("bind group layout for " + entry,
        Function.BIND_GROUP_LAYOUT_RELEASE, () -> pipelines.bindGroupLayout(bindings));
    try {
      MemorySegment pipeline = create("pipeline for " + entry, Function.COMPUTE_PIPELINE_RELEASE,
          () -> pipelines.pipeline(shader, entry, layout, constants));
      return new ComputePipeline(this, pipeline, layout);
    } catch (WebGpuException e) {
      connection.release(Function.BIND_GROUP_LAYOUT_RELEASE, layout);
      throw e;
    }
  }

  private void requireBindings(String entry, List<BindingKind> bindings) {
    long needed = bindings.stream().filter(kind -> kind != BindingKind.UNIFORM).count();
    long most = connection.limits.maxStorageBuffersPerShaderStage();
    if (needed > most) {
      throw new WebGpuException("pipeline for " + entry + ": it binds " + needed
          + " arrays, the device takes at most " + most + " (maxStorageBuffersPerShaderStage): "
          + "give the kernel fewer arrays, or records of several values");
    }
  }

  /**
   * Allocates a storage buffer.
   *
   * @param size bytes, rounded up to a multiple of 4 and at least 4
   * @return a buffer of zeros
   * @throws WebGpuException if a limit is exceeded or memory is short
   */
  public GpuBuffer buffer(long size) {
    return allocate(size, USAGE_STORAGE | USAGE_COPY_SRC | USAGE_COPY_DST);
  }

  /**
   * Allocates a uniform buffer.
   *
   * @param size bytes, rounded up to a multiple of 4 and at least 4
   * @return a buffer of zeros
   * @throws WebGpuException if a limit is exceeded or memory is short
   */
  public GpuBuffer uniformBuffer(long size) {
    return allocate(size, USAGE_UNIFORM | USAGE_COPY_DST);
  }

  /**
   * Copies host memory into a buffer, in order with what is submitted. What the library finds wrong
   * is thrown by the next call that waits.
   *
   * @param buffer a buffer of this device
   * @param offset byte offset in the buffer, a multiple of 4
   * @param source bytes to copy, a multiple of 4 of them
   * @throws IllegalArgumentException if the range is not inside the buffer or not aligned
   */
  public synchronized void write(GpuBuffer buffer, long offset, MemorySegment source) {
    requireOpen();
    connection.requireThere();
    MemorySegment handle = buffer.handle(this);
    requireRange(buffer, offset, source.byteSize());
    try (Arena call = Arena.ofConfined()) {
      MemorySegment bytes = source.isNative()
          ? source : call.allocate(Math.max(1, source.byteSize()), 8);
      if (!source.isNative()) {
        bytes.copyFrom(source);
      }
      connection.functions.call(Function.QUEUE_WRITE_BUFFER,
          connection.queue, handle, offset, bytes, source.byteSize());
    }
  }

  /**
   * Copies a part of a storage buffer to host memory, after all earlier dispatches.
   *
   * @param buffer a storage buffer of this device
   * @param offset byte offset in the buffer, a multiple of 4
   * @param target receives as many bytes as it is long, a multiple of 4
   * @throws IllegalArgumentException if the range is not inside the buffer or not aligned
   * @throws WebGpuException if something was wrong with this or with an earlier dispatch
   */
  public void read(GpuBuffer buffer, long offset, MemorySegment target) {
    read(List.of(new BufferRead(buffer, offset, target)));
  }

  /**
   * A part of a buffer and where it is to be copied to.
   *
   * @param buffer a storage buffer
   * @param offset byte offset in the buffer, a multiple of 4
   * @param target receives as many bytes as it is long, a multiple of 4
   */
  public record BufferRead(GpuBuffer buffer, long offset, MemorySegment target) {}

  /** Copies parts of several buffers, and waits once; else as for a single one. */
  public synchronized void read(List<BufferRead> reads) {
    requireOpen();
    List<Commands.Piece> pieces = new ArrayList<>();
    for (BufferRead read : reads) {
      MemorySegment handle = read.buffer.handle(this);
      requireRange(read.buffer, read.offset, read.target.byteSize());
      if (read.target.byteSize() > 0) {
        pieces.add(new Commands.Piece(handle, read.offset, read.target));
      }
    }
    if (!pieces.isEmpty()) {
      try {
        commands.read(pieces);
      } finally {
        requireNoneReported("an earlier dispatch");
      }
    }
  }

  /**
   * Runs a pipeline and waits until it has finished.
   *
   * @param pipeline a pipeline of this device
   * @param buffers the buffers at bindings 0, 1, 2 and so on of group 0
   * @param x workgroups along x
   * @param y workgroups along y
   * @param z workgroups along z
   * @throws WebGpuException if buffers do not fit the bindings or a limit is exceeded
   */
  public synchronized void dispatch(
      ComputePipeline pipeline, List<GpuBuffer> buffers, int x, int y, int z) {
    requireOpen();
    try {
      report("dispatch", ErrorScope.attempt(connection, () -> {
        submit(pipeline, buffers, x, y, z);
        return null;
      }));
    } catch (WebGpuException e) {
      pipeline.forget(connection);
      throw e;
    }
    finish();
  }

  /**
   * Starts a pipeline; what is asked for later waits for it. Any number may be under way. What the
   * library finds wrong is thrown by the next call that waits, as {@link #finish()} or {@link
   * #read(GpuBuffer, long, MemorySegment)}. Parameters are those of {@link #dispatch}.
   *
   * @throws WebGpuException if there are more workgroups than the device takes
   */
  public synchronized void submit(
      ComputePipeline pipeline, List<GpuBuffer> buffers, int x, int y, int z) {
    requireOpen();
    connection.requireThere();
    requireGroups(x, y, z);
    MemorySegment handle = pipeline.handle(this);
    commands.dispatch(handle, pipeline.bindGroup(commands, buffers, this), new int[] {x, y, z});
  }

  /**
   * Runs a pipeline, waits, and measures it by the device's clock.
   *
   * @return nanoseconds from its begin to its end; empty without {@link
   *     WebGpuFeature#TIMESTAMP_QUERY}. Many drivers round to 100 microseconds
   */
  public synchronized OptionalLong dispatchTimed(
      ComputePipeline pipeline, List<GpuBuffer> buffers, int x, int y, int z) {
    if (!connection.features.contains(WebGpuFeature.TIMESTAMP_QUERY)) {
      dispatch(pipeline, buffers, x, y, z);
      return OptionalLong.empty();
    }
    requireOpen();
    requireGroups(x, y, z);
    MemorySegment handle = pipeline.handle(this);
    try (GpuBuffer stamps = allocate(16, USAGE_QUERY_RESOLVE | USAGE_COPY_SRC)) {
      report("dispatch", ErrorScope.attempt(connection, () -> {
        commands.dispatchTimed(handle, pipeline.bindGroup(commands, buffers, this),
            new int[] {x, y, z}, stamps.handle(this));
        return null;
      }));
      long[] both = new long[2];
      read(stamps, 0, MemorySegment.ofArray(both));
      return OptionalLong.of(Math.max(0, both[1] - both[0]));
    }
  }

  private void requireGroups(int x, int y, int z) {
    long most = connection.limits.maxComputeWorkgroupsPerDimension();
    int needed = Math.max(x, Math.max(y, z));
    if (needed > most || Math.min(x, Math.min(y, z)) < 0) {
      throw new WebGpuException("a dispatch of " + x + " x " + y + " x " + z
          + " workgroups: the device takes 0 to " + most + " along each axis");
    }
  }

  /** Waits until everything that was submitted has finished. */
  public synchronized void finish() {
    requireOpen();
    try {
      commands.finish();
    } finally {
      requireNoneReported("an earlier dispatch");
    }
  }

  private void requireNoneReported(String noun) {
    report(noun, new Attempt<>(null, ""));
  }

  /** Releases the device and everything made with it; closing twice does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    List<DeviceResource> open = new ArrayList<>(resources);
    open.forEach(DeviceResource::close);
    commands.closeStaging();
    closed = true;
    connection.close();
  }

  synchronized void register(DeviceResource resource) {
    resources.add(resource);
  }

  void unregister(DeviceResource resource) {
    resources.remove(resource);
  }

  DeviceConnection connection() {
    return connection;
  }

  private synchronized GpuBuffer allocate(long size, long usage) {
    requireOpen();
    if (size < 0) {
      throw new IllegalArgumentException("the size of a buffer is negative: " + size);
    }
    long rounded = Math.max(ALIGNMENT, (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
    if (rounded > connection.limits.maxBufferSize()) {
      throw new WebGpuException("a buffer of " + rounded + " bytes: the device takes at most "
          + connection.limits.maxBufferSize());
    }
    try (Arena call = Arena.ofConfined()) {
      MemorySegment handle = create("buffer of " + rounded + " bytes", Function.BUFFER_RELEASE,
          () -> commands.createBuffer(call, rounded, usage));
      return new GpuBuffer(this, handle, rounded);
    }
  }

  private MemorySegment create(String noun, Function release, Supplier<MemorySegment> creation) {
    Attempt<MemorySegment> attempt = ErrorScope.attempt(connection, creation);
    if (attempt.error().isEmpty() && attempt.value().equals(NULL)) {
      throw new WebGpuException("cannot create the " + noun);
    }
    if (!attempt.error().isEmpty()) {
      connection.release(release, attempt.value());
    }
    report(noun, attempt);
    return attempt.value();
  }

  private void report(String noun, Attempt<?> attempt) {
    List<String> errors = new ArrayList<>(connection.callbacks.takeUncaptured());
    if (!attempt.error().isEmpty()) {
      errors.addFirst(attempt.error());
    }
    if (!errors.isEmpty()) {
      connection.requireThere();
      throw new WebGpuException(noun + ": " + String.join("\n", errors));
    }
  }

  private static void requireRange(GpuBuffer buffer, long offset, long size) {
    if (offset < 0 || offset % ALIGNMENT != 0 || size % ALIGNMENT != 0
        || offset + size > buffer.size()) {
      throw new IllegalArgumentException("offset " + offset + " and size " + size
          + " must be multiples of 4 inside the buffer of " + buffer.size() + " bytes");
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the WebGPU device is closed");
    }
  }
}
