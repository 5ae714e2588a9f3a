package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderCompilationException;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuFeature;
import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import io.ringkernel.runtime.webgpu.WebGpuProvider;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Libraries with the symbols, structures and numbers of wgpu-native: Dawn behind a library of ours,
 * which also ends the process where wgpu-native does.
 */
final class WgpuNativeTest {
  private static final String SCALE = """
      @group(0) @binding(0) var<storage, read> x: array<u32>;
      @group(0) @binding(1) var<storage, read_write> y: array<u32>;
      @group(0) @binding(2) var<uniform> factor: vec4<u32>;
      @compute @workgroup_size(4) fn scale(@builtin(global_invocation_id) id: vec3<u32>) {
        y[id.x] = x[id.x] * factor.y;
      }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void tools() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    Tools.require(Tool.CXX);
  }

  @Test
  void releases24To27RunKernels() throws Exception {
    runsAndIsLikeDawn(library("spring"));
  }

  @Test
  void releases29AndLaterRunKernels() throws Exception {
    runsAndIsLikeDawn(library("autumn", "-DAUTUMN"));
  }

  @Test
  void theBackEndTakesALibraryOfTheCallersChoice() throws Exception {
    WebGpuLibrary library = library("chosen");
    WebGpuProvider provider = new WebGpuProvider(library);
    assertTrue(provider.description().endsWith(" by " + library.origin()),
        provider::description);
    try (RingRuntime runtime = RingRuntime.builder().backend(provider).build()) {
      assertEquals(Backend.WEBGPU, runtime.backend());
      assertTrue(library.liveHandles() > 0, "the device is open");
    }
    assertEquals(0, library.liveHandles());
  }

  @Test
  void whatAShaderEnablesAndTheDeviceLacksIsNamed() throws Exception {
    try (WebGpuDevice device =
        WebGpuDevice.open(library("bare", "-DBARE"), WebGpuBackend.VULKAN)) {
      assertFalse(device.features().contains(WebGpuFeature.SHADER_F16));
      String message = assertThrows(ShaderCompilationException.class,
          () -> device.compile("// a\nenable subgroups, f16;\n" + SCALE)).getMessage();
      for (String part : List.of("shader-f16", "subgroups", device.info().device())) {
        assertTrue(message.contains(part), message);
      }
      device.compile("// enable f16;\n" + SCALE).close();
    }
  }

  @Test
  void whatTheAdapterHasIsAskedForAndUsed() {
    try (WebGpuDevice device = WebGpuDevice.open(WebGpuBackend.VULKAN)) {
      for (WebGpuFeature feature : EnumSet.of(WebGpuFeature.SHADER_F16,
          WebGpuFeature.SUBGROUPS)) {
        String text = switch (feature) {
          case SHADER_F16 -> "enable f16;\nfn f(a: f16) -> f16 { return a * 2.0h; }\n";
          case SUBGROUPS -> "enable subgroups;\nfn f(a: u32) -> u32 { return subgroupAdd(a); }\n";
          case TIMESTAMP_QUERY -> throw new AssertionError(feature);
        };
        if (device.features().contains(feature)) {
          device.compile(text).close();
        } else {
          String message = assertThrows(ShaderCompilationException.class,
              () -> device.compile(text)).getMessage();
          assertTrue(message.contains(device.info().device()), message);
        }
      }
    }
  }

  private static void runsAndIsLikeDawn(WebGpuLibrary library) {
    Set<WebGpuFeature> features;
    try (WebGpuDevice dawn = WebGpuDevice.open(WebGpuBackend.VULKAN)) {
      features = Set.copyOf(dawn.features());
    }
    try (WebGpuDevice device = WebGpuDevice.open(library, WebGpuBackend.VULKAN)) {
      assertEquals(features, device.features(), "numbers of features");
      assertEquals(2, assertThrows(ShaderCompilationException.class,
          () -> device.compile("fn f() {\n  let a = absent;\n}\n")).messages().getFirst().line());
      try (ShaderModule module = device.compile(SCALE);
          ComputePipeline pipeline = device.pipeline(module, "scale", List.of(
              BindingKind.READ_ONLY_STORAGE, BindingKind.STORAGE, BindingKind.UNIFORM));
          GpuBuffer x = device.buffer(16);
          GpuBuffer y = device.buffer(16);
          GpuBuffer factor = device.uniformBuffer(16)) {
        x.write(MemorySegment.ofArray(new int[] {1, 2, 3, 4}));
        factor.write(MemorySegment.ofArray(new int[] {0, 7, 0, 0}));
        device.submit(pipeline, List.of(x, y, factor), 1, 1, 1);
        device.finish();
        int[] result = new int[4];
        y.read(MemorySegment.ofArray(result));
        assertArrayEquals(new int[] {7, 14, 21, 28}, result);
        assertEquals(features.contains(WebGpuFeature.TIMESTAMP_QUERY),
            device.dispatchTimed(pipeline, List.of(x, y, factor), 1, 1, 1).isPresent());
      }
    }
    assertEquals(0, library.liveHandles());
  }

  private WebGpuLibrary library(String name, String... macros) throws Exception {
    Path built = folder.resolve(System.mapLibraryName(name));
    List<String> command = new ArrayList<>(List.of(Tools.require(Tool.CXX).toString(), "-x", "c",
        "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC",
        "-DDAWN=\"" + Tools.require(Tool.WEBGPU) + "\"", "-o", built.toString()));
    command.addAll(List.of(macros));
    command.add(Path.of("src/test/c/wgpunative.c").toAbsolutePath().toString());
    command.add("-ldl");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return WebGpuLibrary.load(built);
  }
}
