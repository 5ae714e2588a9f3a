package io.ringkernel.runtime.webgpu;

import static io.ringkernel.runtime.webgpu.NativeStructs.ADAPTER_INFO;
import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The chain instance, adapter, device, queue; and waiting for its asynchronous answers. */
final class DeviceConnection {
  private static final int CORE_FEATURE_LEVEL = 2;
  private static final long BACKEND_TYPE = 72;
  private static final long SPIN_NANOS = 50_000;
  private static final long YIELD_NANOS = 1_000_000;
  private static final long PARK_NANOS = 20_000;

  // As those of DispatchCalls: who waits calls this all the time.
  private static final MethodHandle PROCESS_EVENTS =
      WebGpuFunctions.unbound(Function.INSTANCE_PROCESS_EVENTS);

  private final MemorySegment processEvents;
  final WebGpuFunctions functions;
  final Callbacks callbacks;
  final Set<WebGpuFeature> features = EnumSet.noneOf(WebGpuFeature.class);

  /** Native code of these still runs and may call back, so their memory must stay. */
  private static final Set<DeviceConnection> ABANDONED = ConcurrentHashMap.newKeySet();

  // Freed by the collector: closing a shared arena makes HotSpot stop every thread, and can leave
  // the interrupt flag of one set that is inside an access.
  private final Arena arena = Arena.ofAuto();
  private MemorySegment instance = NULL;
  private MemorySegment adapter = NULL;
  MemorySegment device = NULL;
  MemorySegment queue = NULL;
  AdapterInfo info;
  WebGpuLimits limits;
  private long timeoutNanos = Long.MAX_VALUE;
  private boolean abandoned;

  DeviceConnection(WebGpuLibrary library, WebGpuBackend backend) {
    functions = library.functions();
    processEvents = functions.address(Function.INSTANCE_PROCESS_EVENTS);
    callbacks = new Callbacks(arena, functions.generation());
    try {
      instance = functions.handle(Function.CREATE_INSTANCE, NULL);
      if (instance.address() == 0) {
        throw new WebGpuUnavailable(library.origin() + " cannot create a WebGPU instance");
      }
      requestAdapter(library, backend);
      refuseNull(library, backend, readAdapter());
      requestDevice(library);
      queue = functions.handle(Function.DEVICE_GET_QUEUE, device);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Lets the library call back about what has happened in the meantime. */
  void processEvents() {
    try {
      PROCESS_EVENTS.invokeExact(processEvents, instance);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Makes an asynchronous request and waits for its callback.
   *
   * @throws WebGpuTimeout if it does not come in time; the connection is then abandoned
   */
  void await(Runnable request) {
    if (abandoned) {
      throw new WebGpuTimeout("the device did not answer an earlier request in time");
    }
    requireThere();
    callbacks.expect();
    request.run();
    long begin = System.nanoTime();
    while (!callbacks.answered()) {
      processEvents();
      long waited = System.nanoTime() - begin;
      if (waited > timeoutNanos) {
        abandoned = true;
        ABANDONED.add(this);
        throw new WebGpuTimeout("the device did not answer in "
            + Duration.ofNanos(timeoutNanos).toMillis() + " ms");
      }
      if (waited < SPIN_NANOS) {
        Thread.onSpinWait();
      } else if (waited < YIELD_NANOS) {
        Thread.yield(); // most launches end in this time; a sleep would end 50 microseconds late
      } else {
        LockSupport.parkNanos(PARK_NANOS); // a software driver needs this core itself
      }
    }
  }

  /**
   * Refuses to go on without the device.
   *
   * @throws WebGpuDeviceLost if it is lost
   */
  void requireThere() {
    if (callbacks.lost() != null) {
      throw new WebGpuDeviceLost(
          "the WebGPU device " + (info == null ? "" : info.device() + " ") + "is lost: "
              + callbacks.lost() + "; close it and open another");
    }
  }

  void timeout(Duration timeout) {
    timeoutNanos = timeout.toNanos();
  }

  /** Releases what {@code handle} names, unless it is null or still in use by a lost device. */
  void release(Function function, MemorySegment handle) {
    if (handle.address() != 0 && !abandoned) {
      functions.call(function, handle);
    }
  }

  void close() {
    if (abandoned) {
      return; // nothing of it can be freed
    }
    release(Function.QUEUE_RELEASE, queue);
    release(Function.DEVICE_DESTROY, device);
    release(Function.DEVICE_RELEASE, device);
    release(Function.ADAPTER_RELEASE, adapter);
    release(Function.INSTANCE_RELEASE, instance);
    queue = NULL;
    device = NULL;
    adapter = NULL;
    instance = NULL;
  }

  private void requestAdapter(WebGpuLibrary library, WebGpuBackend backend) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment options = call.allocate(32, 8);
      options.set(JAVA_INT, 8, CORE_FEATURE_LEVEL);
      options.set(JAVA_INT, 20, backend.code);
      await(() -> functions.call(Function.INSTANCE_REQUEST_ADAPTER,
          instance, options, callbacks.objectInfo));
    }
    adapter = callbacks.object();
    if (adapter.address() != 0) {
      functions.given();
    }
    if (!callbacks.succeeded() || adapter.address() == 0) {
      throw new WebGpuUnavailable(library.origin() + " has no adapter for backend " + backend
          + " (" + callbacks.text() + "); install a driver, for example a software Vulkan driver,"
          + " and let VK_ICD_FILENAMES name it before the JVM starts");
    }
  }

  /** Where Dawn finds no driver that it likes, it offers one that accepts work and does none. */
  private static void refuseNull(WebGpuLibrary library, WebGpuBackend wanted, int found) {
    if (found == WebGpuBackend.NULL.code && wanted != WebGpuBackend.NULL) {
      throw new WebGpuUnavailable(library.origin() + " finds no driver that can compute; install"
          + " one, for example Mesa 25's software Vulkan driver, and let VK_ICD_FILENAMES name it"
          + " before the JVM starts");
    }
  }

  /** Returns the {@code WGPUBackendType}. */
  private int readAdapter() {
    int backendType;
    try (Arena call = Arena.ofConfined()) {
      MemorySegment struct = call.allocate(ADAPTER_INFO);
      functions.integer(Function.ADAPTER_GET_INFO, adapter, struct);
      backendType = struct.get(JAVA_INT, BACKEND_TYPE);
      info = new AdapterInfo(
          NativeStructs.string(struct.asSlice(8, 16)),
          NativeStructs.string(struct.asSlice(24, 16)),
          NativeStructs.string(struct.asSlice(40, 16)),
          NativeStructs.string(struct.asSlice(56, 16)));
      functions.call(Function.ADAPTER_INFO_FREE_MEMBERS, struct);
    }
    for (WebGpuFeature feature : WebGpuFeature.values()) {
      int code = feature.code(functions.generation());
      if (functions.integer(Function.ADAPTER_HAS_FEATURE, adapter, code) != 0) {
        features.add(feature);
      }
    }
    return backendType;
  }

  private void requestDevice(WebGpuLibrary library) {
    try (Arena call = Arena.ofConfined()) {
      // Without required limits a device has WebGPU's defaults, whatever the adapter can do.
      MemorySegment required = call.allocate(WebGpuLimits.STRUCT_BYTES, 8);
      functions.integer(Function.ADAPTER_GET_LIMITS, adapter, required);
      required.set(ADDRESS, 0, NULL);
      limits = WebGpuLimits.read(required);
      MemorySegment descriptor = deviceDescriptor(call, required);
      await(() -> functions.call(Function.ADAPTER_REQUEST_DEVICE,
          adapter, descriptor, callbacks.objectInfo));
    }
    if (!callbacks.succeeded() || callbacks.object().address() == 0) {
      throw new WebGpuUnavailable(
          library.origin() + " refused to open a device: " + callbacks.text());
    }
    device = callbacks.object();
    functions.given();
  }

  private MemorySegment deviceDescriptor(Arena call, MemorySegment required) {
    MemorySegment codes = call.allocate(JAVA_INT, features.size() + 1L);
    int count = 0;
    for (WebGpuFeature feature : features) {
      codes.setAtIndex(JAVA_INT, count++, feature.code(functions.generation()));
    }
    MemorySegment descriptor = call.allocate(144, 8);
    NativeStructs.putNoString(descriptor, 8);
    descriptor.set(JAVA_LONG, 24, count);
    descriptor.set(ADDRESS, 32, codes);
    descriptor.set(ADDRESS, 40, required);
    NativeStructs.putNoString(descriptor, 56);
    MemorySegment.copy(callbacks.lostInfo, 0, descriptor, 72, callbacks.lostInfo.byteSize());
    descriptor.set(ADDRESS, 120, callbacks.uncapturedStub);
    return descriptor;
  }
}
