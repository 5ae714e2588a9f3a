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
import java.util.Set;
import java.util.function.Supplier;

/**
 * An open WebGPU device with every limit and {@linkplain WebGpuFeature feature} of its adapter.
 *
 * <p>All methods block until the device has answered and may be called from any thread, one at a
 * time. Every refusal is an exception; nothing is reported later. Closing the device releases all
 * that was made with it; later use throws {@link IllegalStateException}.
 */
public final class WebGpuDevice implements AutoCloseable {
  private static final long USAGE_COPY_SRC = 4;
  private static final long USAGE_COPY_DST = 8;
  private static final long USAGE_UNIFORM = 0x40;
  private static final long USAGE_STORAGE = 0x80;
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
   * @throws ShaderCompilationException if the text is invalid
   */
  public synchronized ShaderModule compile(String wgsl) {
    requireOpen();
    Attempt<MemorySegment> attempt =
        ErrorScope.attempt(connection, () -> pipelines.shaderModule(wgsl));
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
        Function.COMPUTE_PIPELINE_RELEASE, () -> pipelines.pipeline(shader, entry, null));
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
  public synchronized ComputePipeline pipeline(
      ShaderModule module, String entry, List<BindingKind> bindings) {
    requireOpen();
    MemorySegment shader = module.handle(this);
    pipelines.determineEntryShape();
    MemorySegment layout = create("bind group layout for " + entry,
        Function.BIND_GROUP_LAYOUT_RELEASE, () -> pipelines.bindGroupLayout(bindings));
    try {
      MemorySegment pipeline = create("pipeline for " + entry,
          Function.COMPUTE_PIPELINE_RELEASE, () -> pipelines.pipeline(shader, entry, layout));
      return new ComputePipeline(this, pipeline, layout);
    } catch (WebGpuException e) {
      connection.release(Function.BIND_GROUP_LAYOUT_RELEASE, layout);
      throw e;
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
   * Copies host memory into a buffer.
   *
   * @param buffer a buffer of this device
   * @param offset byte offset in the buffer, a multiple of 4
   * @param source bytes to copy, a multiple of 4 of them
   * @throws IllegalArgumentException if the range is not inside the buffer or not aligned
   */
  public synchronized void write(GpuBuffer buffer, long offset, MemorySegment source) {
    requireOpen();
    MemorySegment handle = buffer.handle(this);
    requireRange(buffer, offset, source.byteSize());
    try (Arena call = Arena.ofConfined()) {
      MemorySegment bytes = source.isNative()
          ? source : call.allocate(Math.max(1, source.byteSize()), 8);
      if (!source.isNative()) {
        bytes.copyFrom(source);
      }
      report("write", ErrorScope.attempt(connection, () -> {
        connection.functions.call(Function.QUEUE_WRITE_BUFFER,
            connection.queue, handle, offset, bytes, source.byteSize());
        return null;
      }));
    }
  }

  /**
   * Copies a part of a storage buffer to host memory, after all earlier dispatches.
   *
   * @param buffer a storage buffer of this device
   * @param offset byte offset in the buffer, a multiple of 4
   * @param target receives as many bytes as it is long, a multiple of 4
   * @throws IllegalArgumentException if the range is not inside the buffer or not aligned
   */
  public synchronized void read(GpuBuffer buffer, long offset, MemorySegment target) {
    requireOpen();
    MemorySegment handle = buffer.handle(this);
    requireRange(buffer, offset, target.byteSize());
    if (target.byteSize() > 0) {
      report("read", ErrorScope.attempt(connection, () -> {
        commands.read(handle, offset, target);
        return null;
      }));
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
    submit(pipeline, buffers, x, y, z);
    finish();
  }

  /**
   * Starts a pipeline; what is asked for later waits for it. Parameters and errors are those of
   * {@link #dispatch}.
   */
  public synchronized void submit(
      ComputePipeline pipeline, List<GpuBuffer> buffers, int x, int y, int z) {
    requireOpen();
    MemorySegment handle = pipeline.handle(this);
    List<MemorySegment> handles = buffers.stream().map(buffer -> buffer.handle(this)).toList();
    int[] groups = {x, y, z};
    report("dispatch", ErrorScope.attempt(connection, () -> {
      commands.dispatch(handle, pipeline.bindGroupLayout(), handles, groups);
      return null;
    }));
  }

  /** Waits until everything that was submitted has finished. */
  public synchronized void finish() {
    requireOpen();
    report("finish", ErrorScope.attempt(connection, () -> {
      commands.finish();
      return null;
    }));
  }

  /** Releases the device and everything made with it; closing twice does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    List<DeviceResource> open = new ArrayList<>(resources);
    open.forEach(DeviceResource::close);
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
