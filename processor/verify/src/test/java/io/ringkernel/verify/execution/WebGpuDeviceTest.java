package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderCompilationException;
import io.ringkernel.runtime.webgpu.ShaderMessage;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuException;
import io.ringkernel.runtime.webgpu.WebGpuUnavailable;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product's WebGPU binding; here and not beside it because the tools are found here. */
class WebGpuDeviceTest {
  private static final String TRIPLE = """
      @group(0) @binding(0) var<storage, read_write> x: array<f32>;
      @compute @workgroup_size(4)
      fn triple(@builtin(global_invocation_id) at: vec3<u32>) {
        x[at.x] = x[at.x] * 3.0;
      }
      """;

  private static WebGpuDevice device(WebGpuBackend backend) {
    Tools.require(Tool.WEBGPU);
    if (backend == WebGpuBackend.VULKAN) {
      Tools.require(Tool.VULKAN);
    }
    return WebGpuDevice.open(backend);
  }

  @Test
  void aCompileErrorHasLineColumnAndText() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL)) {
      ShaderCompilationException refusal = assertThrows(ShaderCompilationException.class,
          () -> device.compile("fn f() {\n  let x: i32 = 1.5;\n}\n"));
      ShaderMessage first = refusal.messages().getFirst();
      assertEquals(ShaderMessage.Severity.ERROR, first.severity());
      assertEquals(2, first.line());
      assertEquals(16, first.column());
      assertEquals(24, first.offset());
      assertTrue(first.text().contains("i32"), first.text());
    }
  }

  @Test
  void anUnknownEntryPointIsRefused() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL);
        ShaderModule module = device.compile(TRIPLE)) {
      WebGpuException refusal =
          assertThrows(WebGpuException.class, () -> device.pipeline(module, "triples"));
      assertTrue(refusal.getMessage().contains("triples"), refusal.getMessage());
    }
  }

  @Test
  void aBindingOfAnotherKindIsRefused() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL);
        ShaderModule module = device.compile(TRIPLE)) {
      assertThrows(WebGpuException.class,
          () -> device.pipeline(module, "triple", List.of(BindingKind.READ_ONLY_STORAGE)));
      device.pipeline(module, "triple", List.of(BindingKind.STORAGE)).close();
    }
  }

  @Test
  void aMissingBufferIsRefused() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL);
        ShaderModule module = device.compile(TRIPLE);
        ComputePipeline pipeline = device.pipeline(module, "triple")) {
      assertThrows(WebGpuException.class, () -> device.dispatch(pipeline, List.of(), 1, 1, 1));
    }
  }

  @Test
  void aBufferOverTheLimitIsRefused() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL)) {
      long tooLarge = device.limits().maxBufferSize() + 4;
      assertThrows(WebGpuException.class, () -> device.buffer(tooLarge));
    }
  }

  @Test
  void rangesOutsideABufferAreRefused() {
    try (WebGpuDevice device = device(WebGpuBackend.NULL);
        GpuBuffer buffer = device.buffer(6)) {
      assertEquals(8, buffer.size());
      assertThrows(IllegalArgumentException.class,
          () -> device.write(buffer, 4, MemorySegment.ofArray(new int[2])));
      assertThrows(IllegalArgumentException.class,
          () -> device.read(buffer, 2, MemorySegment.ofArray(new int[1])));
      assertThrows(IllegalArgumentException.class,
          () -> buffer.read(MemorySegment.ofArray(new byte[3])));
    }
  }

  @Test
  void useAfterCloseIsAnIllegalState() {
    WebGpuDevice device = device(WebGpuBackend.NULL);
    ShaderModule module = device.compile(TRIPLE);
    GpuBuffer closed = device.buffer(4);
    GpuBuffer open = device.buffer(4);
    closed.close();
    closed.close();
    MemorySegment word = MemorySegment.ofArray(new int[1]);
    assertThrows(IllegalStateException.class, () -> closed.write(word));
    device.close();
    device.close();
    open.close();
    assertThrows(IllegalStateException.class, () -> open.read(word));
    assertThrows(IllegalStateException.class, () -> device.buffer(4));
    assertThrows(IllegalStateException.class, () -> device.pipeline(module, "triple"));
  }

  @Test
  void resourcesOfAnotherDeviceAreRefused() {
    try (WebGpuDevice one = device(WebGpuBackend.NULL);
        WebGpuDevice two = device(WebGpuBackend.NULL);
        GpuBuffer buffer = one.buffer(4)) {
      assertThrows(IllegalArgumentException.class,
          () -> two.write(buffer, 0, MemorySegment.ofArray(new int[1])));
    }
  }

  @Test
  void aBackendThatTheMachineLacksIsUnavailable() {
    Tools.require(Tool.WEBGPU);
    WebGpuUnavailable reason = assertThrows(
        WebGpuUnavailable.class, () -> WebGpuDevice.open(WebGpuBackend.METAL).close());
    assertTrue(reason.getMessage().contains("METAL"), reason.getMessage());
    assertEquals(1, reason.getMessage().lines().count(), reason.getMessage());
  }

  @Test
  void theDeviceHasTheLimitsOfItsAdapterAndNotTheDefaults() {
    try (WebGpuDevice device = device(WebGpuBackend.VULKAN)) {
      assertTrue(device.limits().maxComputeWorkgroupStorageSize() >= 16_384);
      String large = "var<workgroup> tile: array<u32, "
          + device.limits().maxComputeWorkgroupStorageSize() / 4 + ">;\n"
          + "@compute @workgroup_size(1) fn f() { tile[0] = 1u; }";
      try (ShaderModule module = device.compile(large)) {
        device.pipeline(module, "f").close();
      }
    }
  }

  @Test
  void severalDispatchesSeeEachOthersResults() {
    try (WebGpuDevice device = device(WebGpuBackend.VULKAN);
        ShaderModule module = device.compile(TRIPLE);
        ComputePipeline pipeline = device.pipeline(module, "triple");
        GpuBuffer buffer = device.buffer(32)) {
      buffer.write(MemorySegment.ofArray(new float[] {1, 2, 3, 4, 5, 6, 7, 8}));
      device.dispatch(pipeline, List.of(buffer), 2, 1, 1);
      device.dispatch(pipeline, List.of(buffer), 1, 1, 1);
      float[] result = new float[8];
      buffer.read(MemorySegment.ofArray(result));
      assertArrayEquals(new float[] {9, 18, 27, 36, 15, 18, 21, 24}, result);
    }
  }
}
