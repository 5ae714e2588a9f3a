package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.metal.MetalBuffer;
import io.ringkernel.runtime.metal.MetalCompilationException;
import io.ringkernel.runtime.metal.MetalDevice;
import io.ringkernel.runtime.metal.MetalDeviceLost;
import io.ringkernel.runtime.metal.MetalException;
import io.ringkernel.runtime.metal.MetalLaunch;
import io.ringkernel.runtime.metal.MetalLibrary;
import io.ringkernel.runtime.metal.MetalLimits;
import io.ringkernel.runtime.metal.MetalModule;
import io.ringkernel.runtime.metal.MetalPipeline;
import io.ringkernel.runtime.metal.MetalUnavailable;
import io.ringkernel.verify.execution.EmulatedMetal;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Metal back end says to Metal, in which order, and what it makes of errors. */
@Timeout(60)
final class MetalHostTest {
  private static final String TEXT = """
      #include <metal_stdlib>
      using namespace metal;
      struct add_Arguments {
          int by;
          int x_length;
      };
      kernel void add(
              device int* x [[buffer(0)]],
              constant add_Arguments& rk_arguments [[buffer(1)]],
              uint3 rk_global_id [[thread_position_in_grid]]) {
          if (int(rk_global_id.x) < rk_arguments.x_length) {
              x[rk_global_id.x] += rk_arguments.by;
          }
      }
      """;

  private EmulatedMetal metal;
  private MetalLibrary library;

  @BeforeEach
  void record() {
    metal = EmulatedMetal.get();
    metal.reset(true);
    library = MetalLibrary.load(metal.library());
  }

  @AfterEach
  void nothingIsLeftAndNoRuleWasBroken() {
    if (metal != null) {
      assertEquals("", metal.violations());
      assertEquals(0, metal.live(), "objects that were not released");
      assertEquals(0, library.liveHandles(), "what the library counts itself");
    }
  }

  private static byte[] arguments(int by, int length) {
    return ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt(by).putInt(length)
        .array();
  }

  private static MetalLaunch add(MetalPipeline pipeline, MetalBuffer buffer, int by) {
    return new MetalLaunch(pipeline, List.of(buffer), arguments(by, (int) buffer.size() / 4),
        List.of(2, 1, 1), List.of(32, 1, 1));
  }

  private static int[] read(MetalBuffer buffer) {
    int[] values = new int[(int) buffer.size() / 4];
    buffer.read(0, MemorySegment.ofArray(values));
    return values;
  }

  /** The calls, with numbers of objects counted from 1 for each kind. */
  private String recorded() {
    String text = metal.recorded();
    StringBuilder counted = new StringBuilder(text);
    for (String kind : List.of("device", "options", "library", "function", "pipeline", "buffer",
        "queue", "commands", "encoder")) {
      List<String> names = java.util.regex.Pattern.compile(kind + "#\\d+").matcher(text).results()
          .map(java.util.regex.MatchResult::group).distinct().toList();
      for (int i = 0; i < names.size(); i++) {
        String renamed = counted.toString().replaceAll(names.get(i) + "(?!\\d)",
            kind + "_" + (i + 1));
        counted = new StringBuilder(renamed);
      }
    }
    return counted.toString().lines().filter(l -> !l.equals("push") && !l.equals("pop"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aLaunchIsTheseCallsInThisOrder() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(256);
      buffer.write(0, MemorySegment.ofArray(new int[] {1, 2, 3}));
      device.submit(add(pipeline, buffer, 10));
      assertArrayEquals(new int[] {11, 12, 13, 10}, java.util.Arrays.copyOf(read(buffer), 4));
    }
    assertEquals("""
        MTLCreateSystemDefaultDevice
        [device_1 maxThreadsPerThreadgroup]
        [device_1 newCommandQueue]
        [MTLCompileOptions new]
        [options_1 respondsToSelector:setMathMode:]
        [device_1 respondsToSelector:architecture]
        [options_1 setLanguageVersion:3.2]
        [options_1 setMathMode:0]
        [options_1 setMathFloatingPointFunctions:1]
        [device_1 newLibraryWithSource:%d options:options_1 error:]
        [options_1 release]
        [library_1 newFunctionWithName:add]
        [device_1 newComputePipelineStateWithFunction:function_1 error:]
        [function_1 release]
        [device_1 newBufferWithLength:256 options:0]
        [buffer_1 contents]
        [queue_1 commandBuffer]
        [commands_1 retain]
        [commands_1 computeCommandEncoder]
        [encoder_1 setComputePipelineState:pipeline_1]
        [encoder_1 setBuffer:buffer_1 offset:0 atIndex:0]
        [encoder_1 setBytes:length:16 atIndex:1]
        [encoder_1 dispatchThreadgroups:2,1,1 threadsPerThreadgroup:32,1,1]
        [encoder_1 endEncoding]
        [commands_1 commit]
        [commands_1 waitUntilCompleted]
        [commands_1 release]
        [queue_1 release]
        [library_1 release]
        [pipeline_1 release]
        [buffer_1 release]
        [device_1 release]""".formatted(TEXT.length()), recorded());
  }

  @Test
  void everyPoolThatIsOpenedIsClosedAfterWhatItHolds() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      device.submit(add(pipeline, device.buffer(4), 1));
    }
    int open = 0;
    for (String line : metal.recorded().lines().toList()) {
      open += line.equals("push") ? 1 : line.equals("pop") ? -1 : 0;
      boolean autoreleases = line.contains("commandBuffer") || line.contains("CommandEncoder");
      assertTrue(!autoreleases || open > 0, line);
    }
    assertEquals(0, open);
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14})
  void systemsBeforeMacOs15AreToldByTheOldFlag(int version) {
    metal.fail("macOS", version, "");
    try (MetalDevice device = MetalDevice.open(library)) {
      device.compile(TEXT);
    }
    assertTrue(recorded().contains("""
        [options_1 setLanguageVersion:3.%d]
        [options_1 setFastMathEnabled:0]
        """.formatted(version - 13)), recorded());
  }

  @Test
  void theHostWaitsForWhatUsesABufferAndForNothingElse() {
    metal.fail("delay", 100_000, "");
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer busy = device.buffer(4);
      MetalBuffer idle = device.buffer(4);
      for (int i = 0; i < 3; i++) {
        device.submit(add(pipeline, busy, 1));
      }
      idle.write(0, MemorySegment.ofArray(new int[] {7}));
      assertArrayEquals(new int[] {7}, read(idle));
      assertTrue(!recorded().contains("waitUntilCompleted"), recorded());
      busy.write(0, MemorySegment.ofArray(new int[] {-5}));
      assertArrayEquals(new int[] {-5}, read(busy), "a launch came behind the write");
      assertEquals(3, recorded().lines().filter(l -> l.endsWith("waitUntilCompleted]")).count());
    }
  }

  @Test
  void moreLaunchesThanMetalsQueueHoldsNeverBlock() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(4);
      for (int i = 0; i < 200; i++) {
        device.submit(add(pipeline, buffer, 1));
      }
      assertArrayEquals(new int[] {200}, read(buffer));
    }
  }

  @Test
  void theLimitsAreTheDevices() {
    try (MetalDevice device = MetalDevice.open(library)) {
      assertEquals("Fake M1", device.name());
      assertEquals(new MetalLimits(1024, 512, 64, 1L << 30, 32768), device.limits());
      assertEquals("a buffer has at most 1073741824 bytes",
          assertThrows(MetalException.class, () -> device.buffer((1L << 30) + 4)).getMessage());
      metal.fail("group memory", 40_000, "");
      MetalModule module = device.compile(TEXT);
      assertEquals("it needs 40000 bytes of group memory, the device has 32768",
          assertThrows(MetalException.class, () -> device.pipeline(module, "add")).getMessage());
    }
  }

  @Test
  void memoryThatIsNotThereIsAnException() {
    try (MetalDevice device = MetalDevice.open(library)) {
      metal.fail("memory", 1000, "");
      device.buffer(1000);
      assertEquals("it is out of memory",
          assertThrows(MetalException.class, () -> device.buffer(1004)).getMessage());
    }
  }

  @Test
  void whatTheCompilerSaysHasItsLine() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalCompilationException refused = assertThrows(MetalCompilationException.class,
          () -> device.compile(TEXT.replace("+= rk_arguments.by", "+= nothing")));
      assertEquals(12, refused.line());
      assertTrue(refused.getMessage().startsWith("12:"), refused::getMessage);
      assertTrue(refused.getMessage().contains("nothing"), refused::getMessage);
      assertEquals(1, refused.getMessage().lines().count());
    }
  }

  @Test
  void anErrorOfTheCompilerWithoutALineIsToldToo() {
    metal.fail("library", 0, "Compiler encountered an internal error\nand more");
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalCompilationException refused =
          assertThrows(MetalCompilationException.class, () -> device.compile(TEXT));
      assertEquals("Compiler encountered an internal error", refused.getMessage());
      assertEquals(0, refused.line());
      assertEquals("Compiler encountered an internal error\nand more", refused.log());
    }
  }

  @Test
  void aKernelThatIsNotThereOrCannotRunIsAnException() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalModule module = device.compile(TEXT);
      assertEquals("the compiled text has no kernel sub",
          assertThrows(MetalException.class, () -> device.pipeline(module, "sub")).getMessage());
      metal.fail("pipeline", 2, "Compute function exceeds\n available registers");
      assertEquals("Compute function exceeds; available registers",
          assertThrows(MetalException.class, () -> device.pipeline(module, "add")).getMessage());
    }
  }

  @Test
  void aLaunchThatFailsIsToldToWhoWaitsAndLaterOnesRun() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(4);
      metal.fail("commands", 2, "Caused GPU Timeout Error");
      device.submit(add(pipeline, buffer, 1));
      assertEquals("a launch on Fake M1 failed: Caused GPU Timeout Error "
          + "(MTLCommandBufferErrorDomain 2)",
          assertThrows(MetalException.class, () -> read(buffer)).getMessage());
      device.submit(add(pipeline, buffer, 3));
      assertArrayEquals(new int[] {3}, read(buffer));
    }
  }

  @Test
  void aDeviceThatIsLostStaysLost() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(4);
      device.submit(add(pipeline, buffer, 1));
      read(buffer);
      metal.fail("removed", 0, "Device was removed");
      device.submit(add(pipeline, buffer, 1));
      device.submit(add(pipeline, buffer, 1));
      for (int i = 0; i < 2; i++) {
        assertInstanceOf(MetalDeviceLost.class,
            assertThrows(MetalException.class, () -> read(buffer)));
      }
      assertThrows(MetalDeviceLost.class, () -> device.submit(add(pipeline, buffer, 1)));
    }
  }

  @Test
  void whatIsClosedIsRefusedBeforeAnythingIsBegun() {
    MetalDevice device = MetalDevice.open(library);
    MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
    MetalBuffer buffer = device.buffer(4);
    MetalLaunch launch = add(pipeline, buffer, 1);
    buffer.close();
    buffer.close();
    int calls = metal.recorded().length();
    assertEquals("the buffer is closed",
        assertThrows(IllegalStateException.class, () -> device.submit(launch)).getMessage());
    assertEquals("the buffer is closed",
        assertThrows(IllegalStateException.class, () -> read(buffer)).getMessage());
    assertEquals(calls, metal.recorded().length());
    device.close();
    device.close();
    pipeline.close();
    assertEquals("the Metal device is closed",
        assertThrows(IllegalStateException.class, () -> device.buffer(4)).getMessage());
    assertEquals("the Metal device is closed",
        assertThrows(IllegalStateException.class, () -> device.submit(launch)).getMessage());
  }

  @Test
  void twoDevicesKeepTheirThingsApart() {
    try (MetalDevice one = MetalDevice.open(library);
        MetalDevice other = MetalDevice.open(library)) {
      MetalPipeline pipeline = one.pipeline(one.compile(TEXT), "add");
      MetalPipeline same = other.pipeline(other.compile(TEXT), "add");
      MetalBuffer mine = one.buffer(4);
      MetalBuffer theirs = other.buffer(4);
      assertEquals("the buffer belongs to another device",
          assertThrows(IllegalArgumentException.class,
              () -> one.submit(add(pipeline, theirs, 1))).getMessage());
      assertEquals("the pipeline belongs to another device",
          assertThrows(IllegalArgumentException.class,
              () -> other.submit(add(pipeline, theirs, 1))).getMessage());
      one.submit(add(pipeline, mine, 1));
      other.submit(add(same, theirs, 2));
      assertArrayEquals(new int[] {1}, read(mine));
      assertArrayEquals(new int[] {2}, read(theirs));
    }
  }

  @Test
  void closingWaitsForWhatRuns() {
    metal.fail("delay", 200_000, "");
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(4);
      device.submit(add(pipeline, buffer, 1));
      buffer.close(); // the launch holds it
      device.submit(add(pipeline, device.buffer(4), 1));
    }
    assertEquals(2, recorded().lines().filter(l -> l.endsWith("waitUntilCompleted]")).count());
  }

  @Test
  void aMachineWithoutADeviceOrAQueueIsOneClearLine() {
    metal.fail("device", 0, "");
    assertTrue(assertThrows(MetalUnavailable.class, () -> MetalDevice.open(library)).getMessage()
        .startsWith("macOS has no Metal device here: MTLCreateSystemDefaultDevice of "));
    metal.reset(true);
    metal.fail("queue", 0, "");
    assertEquals("Fake M1 gives no command queue",
        assertThrows(MetalUnavailable.class, () -> MetalDevice.open(library)).getMessage());
  }

  @Test
  void aQueueWithoutCommandBuffersIsAnException() {
    try (MetalDevice device = MetalDevice.open(library)) {
      MetalPipeline pipeline = device.pipeline(device.compile(TEXT), "add");
      MetalBuffer buffer = device.buffer(4);
      metal.fail("command buffer", 0, "");
      assertEquals("Fake M1 gives no command buffer", assertThrows(MetalException.class,
          () -> device.submit(add(pipeline, buffer, 1))).getMessage());
    }
  }
}
