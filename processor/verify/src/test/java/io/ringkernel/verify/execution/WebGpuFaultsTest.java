package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.device.ComputeDevice;
import io.ringkernel.runtime.device.DeviceProgram;
import io.ringkernel.runtime.device.KernelBuildException;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderCompilationException;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuDevice.BufferRead;
import io.ringkernel.runtime.webgpu.WebGpuDeviceLost;
import io.ringkernel.runtime.webgpu.WebGpuException;
import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import io.ringkernel.runtime.webgpu.WebGpuUnavailable;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong with a device, and what is left behind. */
@SuppressWarnings("restricted") // takes a device away behind the product's back
final class WebGpuFaultsTest {
  private static final String ADD = """
      @group(0) @binding(0) var<storage, read_write> x: array<u32>;
      @compute @workgroup_size(4) fn add(@builtin(global_invocation_id) id: vec3<u32>) {
        x[id.x] = x[id.x] + 1u;
      }
      """;

  @BeforeEach
  void tools() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
  }

  /** What a process without any driver sees: the environment is read once a process. */
  static final class NoDriver {
    private NoDriver() {}

    /** Prints what Backend.AUTO chooses and why WebGPU is not it. */
    public static void main(String[] arguments) {
      try (RingRuntime runtime = RingRuntime.builder().backend(Backend.AUTO).build()) {
        System.out.println(runtime.backend());
      }
      try (WebGpuDevice device = WebGpuDevice.open()) {
        System.out.println(device.info());
      } catch (WebGpuUnavailable e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void aLibraryWithoutADriverIsNoBackEnd() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-D" + WebGpuLibrary.PROPERTY + "="
            + Tools.require(Tool.WEBGPU),
        "-cp", System.getProperty("java.class.path"), NoDriver.class.getName());
    builder.environment().put("VK_ICD_FILENAMES", "/nonexistent");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    List<String> lines = new String(process.getInputStream().readAllBytes(),
        StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, process.waitFor(), lines::toString);
    assertEquals("CPU", lines.getFirst());
    assertTrue(lines.getLast().contains("finds no driver that can compute"), lines::toString);
  }

  @Test
  void manyDispatchesAreQueuedAndReadAtOnce() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN);
        ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer one = device.buffer(16);
        GpuBuffer other = device.buffer(16)) {
      for (int i = 0; i < 100; i++) {
        device.submit(pipeline, List.of(i % 4 == 0 ? other : one), 1, 1, 1);
      }
      int[] first = new int[4];
      int[] second = new int[2];
      device.read(List.of(new BufferRead(one, 0, MemorySegment.ofArray(first)),
          new BufferRead(other, 8, MemorySegment.ofArray(second))));
      assertArrayEquals(new int[] {75, 75, 75, 75}, first);
      assertArrayEquals(new int[] {25, 25}, second);
    }
  }

  @Test
  void whatIsWrongWithASubmissionIsThrownByTheNextWait() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN);
        ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer buffer = device.buffer(16)) {
      device.submit(pipeline, List.of(), 1, 1, 1);
      assertTrue(assertThrows(WebGpuException.class, device::finish).getMessage()
          .startsWith("an earlier dispatch: "));
      device.finish();
      device.submit(pipeline, List.of(buffer), 1, 1, 1);
      device.finish();
    }
  }

  @Test
  void anErrorOfTheShaderCompilerIsToldAtTheJavaLine() throws Exception {
    String text = """
        fn f() {
          let a = 1; // Kernels.java:7
          let b = a; // Kernels.java:8
          let c = absent;
          let d = a; // Kernels.java:9
        }
        """;
    try (ComputeDevice device = computeDevice(WebGpuLibrary.locate())) {
      String message = assertThrows(KernelBuildException.class,
          () -> device.load(image(text, "0"))).getMessage();
      assertTrue(message.startsWith("Kernels.java:8: the WebGPU library refuses the WGSL of "
          + "demo.Kernels: kernel.wgsl:4:"), message);
      assertTrue(message.contains("absent"), message);
    }
  }

  @Test
  void modulesAreKeptByTheDigestOfTheirText() throws Exception {
    WebGpuLibrary library = WebGpuLibrary.locate();
    try (ComputeDevice device = computeDevice(library)) {
      DeviceProgram first = device.load(image(ADD, "a"));
      long handles = library.liveHandles();
      DeviceProgram again = device.load(image(ADD, "a"));
      assertSame(first, again);
      assertEquals(handles, library.liveHandles());
      DeviceProgram other = device.load(image(ADD + "\n", "b"));
      assertNotSame(first, other);
      assertEquals(handles + 1, library.liveHandles());
      first.close();
      assertSame(again, device.load(image(ADD, "a")), "the second user still has it");
      again.close();
      again.close();
      other.close();
      assertEquals(handles - 1, library.liveHandles());
    }
    assertEquals(0, library.liveHandles());
  }

  /** The device as sessions see it, which only the provider makes otherwise. */
  private static ComputeDevice computeDevice(WebGpuLibrary library) throws Exception {
    Constructor<?> constructor =
        Class.forName(WebGpuDevice.class.getPackageName() + ".WebGpuComputeDevice")
            .getDeclaredConstructor(WebGpuDevice.class);
    constructor.setAccessible(true);
    return (ComputeDevice) constructor.newInstance(
        WebGpuDevice.open(library, WebGpuBackend.VULKAN));
  }

  private static KernelImage image(String text, String digest) {
    return new KernelImage("demo.Kernels", "wgsl", "kernel.wgsl", text, digest, List.of(),
        Map.of(), Optional.empty(), List.of(), Map.of(), KernelImage.ALONE);
  }

  @Test
  void limitsAreNamedWithWhatWasAskedFor() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN);
        ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer buffer = device.buffer(16)) {
      long groups = device.limits().maxComputeWorkgroupsPerDimension();
      long arrays = device.limits().maxStorageBuffersPerShaderStage();
      long bytes = device.limits().maxBufferSize();
      long tooLong = bytes / 4 * 4 + 4;
      List<BindingKind> tooMany =
          Collections.nCopies((int) arrays + 1, BindingKind.STORAGE);
      assertNames(List.of(groups + 1, groups), assertThrows(WebGpuException.class,
          () -> device.submit(pipeline, List.of(buffer), 1, (int) groups + 1, 1)));
      assertNames(List.of(arrays + 1, arrays), assertThrows(WebGpuException.class,
          () -> device.pipeline(module, "add", tooMany)));
      assertNames(List.of(tooLong, bytes),
          assertThrows(WebGpuException.class, () -> device.buffer(tooLong)));
    }
  }

  private static void assertNames(List<Long> numbers, Throwable thrown) {
    numbers.forEach(number ->
        assertTrue(thrown.getMessage().contains(" " + number), thrown::getMessage));
  }

  @Test
  void memoryThatIsShortIsAnExceptionAndTheDeviceGoesOn() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN)) {
      long bytes = device.limits().maxBufferSize() / 4 * 4;
      List<GpuBuffer> taken = new ArrayList<>();
      // A driver of software may lend more than there is; then its own limit ends this.
      WebGpuException shortage = null;
      for (int i = 0; i < 64 && shortage == null; i++) {
        try {
          taken.add(device.buffer(bytes));
        } catch (WebGpuException e) {
          shortage = e;
        }
      }
      taken.forEach(GpuBuffer::close);
      if (shortage != null) {
        assertTrue(shortage.getMessage().contains(Long.toString(bytes)), shortage::getMessage);
      }
      try (GpuBuffer small = device.buffer(4)) {
        small.write(MemorySegment.ofArray(new int[] {7}));
        int[] back = new int[1];
        small.read(MemorySegment.ofArray(back));
        assertEquals(7, back[0]);
      }
    }
  }

  @Test
  void aDeviceThatIsLostSaysSoAndClosesLikeAnyOther() throws Throwable {
    WebGpuLibrary library = WebGpuLibrary.locate();
    try (WebGpuDevice other = WebGpuDevice.open(library, WebGpuBackend.VULKAN);
        GpuBuffer untouched = other.buffer(4)) {
      WebGpuDevice device = WebGpuDevice.open(library, WebGpuBackend.VULKAN);
      GpuBuffer buffer = device.buffer(16);
      lose(library, device, "pulled out");

      WebGpuDeviceLost lost = assertThrows(WebGpuDeviceLost.class, () -> {
        buffer.read(MemorySegment.ofArray(new int[4]));
        device.finish();
      });

      assertTrue(lost.getMessage().contains("pulled out"), lost::getMessage);
      assertThrows(WebGpuDeviceLost.class, () -> device.buffer(4));
      assertThrows(WebGpuDeviceLost.class, () -> device.compile(ADD));
      device.close();
      untouched.read(MemorySegment.ofArray(new int[1]));
    }
    assertEquals(0, library.liveHandles());
  }

  /** Has Dawn lose a device, as a driver that resets does. */
  private static void lose(WebGpuLibrary library, WebGpuDevice device, String why)
      throws Throwable {
    Method connection = WebGpuDevice.class.getDeclaredMethod("connection");
    connection.setAccessible(true);
    Object of = connection.invoke(device);
    Field handle = of.getClass().getDeclaredField("device");
    handle.setAccessible(true);
    MemoryLayout view = MemoryLayout.structLayout(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle force = Linker.nativeLinker().downcallHandle(
          SymbolLookup.libraryLookup(Path.of(library.origin()), Arena.global())
              .find("wgpuDeviceForceLoss").orElseThrow(),
          FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, view));
      MemorySegment message = arena.allocate(view);
      message.set(ValueLayout.ADDRESS, 0, arena.allocateFrom(why));
      message.set(ValueLayout.JAVA_LONG, 8, why.length());
      force.invokeWithArguments(handle.get(of), 1, message);
    }
  }

  @Test
  void timestampsOfTheDeviceMeasureADispatch() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN);
        ShaderModule module = device.compile(ADD);
        ComputePipeline pipeline = device.pipeline(module, "add");
        GpuBuffer buffer = device.buffer(4 << 20)) {
      OptionalLong nanos = device.dispatchTimed(pipeline, List.of(buffer), 60_000, 1, 1);
      assertTrue(nanos.orElse(1) > 0, nanos::toString);
      assertTrue(nanos.orElse(1) < 10_000_000_000L, nanos::toString);
      int[] word = new int[1];
      buffer.read(MemorySegment.ofArray(word));
      assertEquals(1, word[0]);
    }
  }

  @Test
  void everyHandleIsGivenBack() {
    WebGpuLibrary library = WebGpuLibrary.locate();
    try (WebGpuDevice device = WebGpuDevice.open(library, WebGpuBackend.VULKAN)) {
      ShaderModule module = device.compile(ADD);
      assertThrows(ShaderCompilationException.class, () -> device.compile("fn f( {"));
      assertThrows(WebGpuException.class, () -> device.pipeline(module, "absent"));
      ComputePipeline pipeline = device.pipeline(module, "add", List.of(BindingKind.STORAGE));
      for (int i = 0; i < 10; i++) {
        GpuBuffer buffer = device.buffer(1 << 10 + i);
        device.submit(pipeline, List.of(buffer), 1, 1, 1);
        device.dispatchTimed(pipeline, List.of(buffer), 1, 1, 1);
        buffer.read(MemorySegment.ofArray(new int[1 << 8 + i]));
      }
      assertThrows(WebGpuException.class,
          () -> device.dispatch(pipeline, List.of(), 1, 1, 1));
      assertTrue(library.liveHandles() > 10, "what is open counts");
    }
    assertEquals(0, library.liveHandles());
  }
}
