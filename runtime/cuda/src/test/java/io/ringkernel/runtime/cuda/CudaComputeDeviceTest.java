package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.compile.CudaCompilationException;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.CudaImageException;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import io.ringkernel.runtime.device.DeviceProgram;
import io.ringkernel.runtime.device.EntryCall;
import io.ringkernel.runtime.device.KernelBuildException;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a device refuses before the driver would, or would hang. */
final class CudaComputeDeviceTest {
  private final List<LaunchConfig> launches = new ArrayList<>();
  private final List<String> loaded = new ArrayList<>();
  private int asked;
  private int localBytes;
  private long reserved = 1024;

  /** A device of three multiprocessors, each of which holds two blocks. */
  private GpuDriver driver(int capability, boolean cooperative) {
    return (GpuDriver) Proxy.newProxyInstance(CudaComputeDeviceTest.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> switch (method.getName()) {
          case "deviceCount" -> 1;
          case "deviceName" -> "Small Card";
          case "attribute" -> switch ((DeviceAttribute) arguments[1]) {
            case COMPUTE_CAPABILITY_MAJOR -> capability / 10;
            case COMPUTE_CAPABILITY_MINOR -> capability % 10;
            case COOPERATIVE_LAUNCH -> cooperative ? 1 : 0;
            case MULTIPROCESSOR_COUNT -> 3;
            case WARP_SIZE -> 32;
            case MAX_GRID_DIM_X -> 1 << 20;
            default -> 0;
          };
          case "activeBlocks" -> 2;
          case "fullestBlock" -> {
            asked++;
            yield Math.min((int) arguments[2], 192);
          }
          case "allocateMapped" ->
              new MappedMemory(MemorySegment.ofArray(new byte[16]), 16);
          case "launch" -> launches.add((LaunchConfig) arguments[0]) ? null : null;
          case "loadModule" -> {
            String text = new String((byte[]) arguments[0], StandardCharsets.US_ASCII);
            loaded.add(text);
            if (text.contains("too new")) {
              throw new CudaImageException("CUDA_ERROR_UNSUPPORTED_PTX_VERSION (222)", text);
            }
            yield 5L;
          }
          case "localBytes" -> localBytes;
          case "reservedLocalBytes" -> reserved;
          case "reserveLocalBytes" -> {
            reserved = (long) arguments[0];
            yield null;
          }
          default -> method.getReturnType() == long.class ? (Object) 1L
              : method.getReturnType() == boolean.class ? (Object) true : null;
        });
  }

  private static final CudaCompiler FINE = compiler("");

  /** One that refuses with such a log, or takes everything. */
  private static CudaCompiler compiler(String log) {
    return new CudaCompiler() {
      @Override
      public String version() {
        return "test";
      }

      @Override
      public byte[] compile(String source, String name, int architecture, List<String> options) {
        if (!log.isEmpty()) {
          throw new CudaCompilationException("NVRTC 13.0", name, log);
        }
        return new byte[4];
      }
    };
  }

  private static KernelImage image(boolean cooperative, String minimum, String... needs) {
    Entry entry = new Entry("meet", "meet", List.of(64, 1, 1), List.of(), List.of(), 0, List.of(),
        Optional.empty(), List.of(), List.of(), 0, cooperative, false, Optional.empty());
    return new KernelImage("demo.Kernels", "cuda", "kernel.cu", """
        // Generated
        extern "C" __global__ void meet() {  // Kernels.java:9
            int wrong = ;
        }
        """, "", List.of(), Map.of("meet", entry), Optional.of(minimum),
        List.of(needs), Map.of(), KernelImage.ALONE);
  }

  private static KernelImage blind(int block) {
    Entry entry = new Entry("meet", "meet", List.of(block, 1, 1), List.of(), List.of(), 0,
        List.of(), Optional.empty(), List.of(), List.of(), 0, false, true, Optional.empty());
    KernelImage image = image(false, "7.5");
    return new KernelImage(image.owner(), image.target(), image.file(), image.text(), "", List.of(),
        Map.of("meet", entry), image.minimum(), List.of(), Map.of(), KernelImage.ALONE);
  }

  private List<Integer> launched(int block, int... blocks) {
    launches.clear();
    KernelImage image = blind(block);
    DeviceProgram program =
        new CudaComputeDevice(driver(75, true), 0, ImageCache.none(), FINE).load(image);
    List<Integer> sizes = new ArrayList<>();
    for (int count : blocks) {
      program.run(blocks(image, count, 1));
      LaunchConfig launch = launches.getLast();
      assertEquals(count * block, launch.gridX() * launch.blockX(), "as many work items");
      sizes.add(launch.blockX());
    }
    return sizes;
  }

  @Test
  void aKernelThatKnowsNothingOfBlocksGetsThoseThatFillTheDevice() {
    assertEquals(List.of(128), launched(256, 100), "the largest part of 256 up to 192");
    assertEquals(List.of(128, 32, 128, 64), launched(128, 3, 1, 64, 2), "all multiprocessors work");
    assertEquals(List.of(96), launched(96, 8), "a part is a number of warps");
    assertEquals(List.of(256, 128), launched(256, 1 << 20, 100), "no more blocks than can be");
    asked = 0;
    launched(256, 100, 200, 300);
    assertEquals(1, asked, "the driver is asked once for a kernel");
  }

  /** Else the launch would wait for kernels that stay, and they for no one. */
  @Test
  void whatALaunchNeedsOfTheDeviceIsThereWhenItsCodeIs() {
    localBytes = 5000;
    new CudaComputeDevice(driver(75, true), 0, ImageCache.none(), FINE).load(image(false, "7.5"));
    assertEquals(5000, reserved);
    localBytes = 100;
    new CudaComputeDevice(driver(75, true), 0, ImageCache.none(), FINE).load(image(false, "7.5"));
    assertEquals(5000, reserved, "nothing is taken back from others");
  }

  private static EntryCall blocks(KernelImage image, int x, int y) {
    return new EntryCall(image.entries().get("meet"), x, y, 1, List.of(), List.of());
  }

  private List<String> loaded(int capability, Map<String, String> beside) {
    loaded.clear();
    KernelImage plain = image(false, "7.5");
    KernelImage image = new KernelImage(plain.owner(), "cuda", plain.file(), plain.text(), "5ea1",
        List.of(), plain.entries(), plain.minimum(), List.of(), Map.of(),
        name -> Optional.ofNullable(beside.get(name))
            .map(text -> text.getBytes(StandardCharsets.US_ASCII)));
    new CudaComputeDevice(driver(capability, true), 0, ImageCache.none(), FINE).load(image);
    return loaded;
  }

  /** The compiler of these tests gives four zeros. */
  @Test
  void whatWasMadeOfTheSourceAheadOfTimeIsLoadedAndNotCompiled() {
    String compiled = "\0\0\0\0";
    assertEquals(List.of("code"), loaded(89, Map.of("kernel.sm_86.cubin", "code",
        "kernel.sm_86.cubin.source", "5ea1\n", "kernel.ptx", "text", "kernel.ptx.source", "5ea1")));
    assertEquals(List.of("text"), loaded(90, Map.of("kernel.sm_86.cubin", "code",
        "kernel.sm_86.cubin.source", "5ea1\n", "kernel.ptx", "text", "kernel.ptx.source", "5ea1")),
        "machine code is of a generation");
    assertEquals(List.of(compiled), loaded(80, Map.of("kernel.sm_86.cubin", "code",
        "kernel.sm_86.cubin.source", "5ea1")), "and for no older device");
    assertEquals(List.of(compiled), loaded(90, Map.of("kernel.sm_90.cubin", "code",
        "kernel.sm_90.cubin.source", "01d0", "kernel.ptx", "text")), "of another source");
    assertEquals(List.of("too new", "text"), loaded(90, Map.of("kernel.sm_90.ptx", "too new",
        "kernel.sm_90.ptx.source", "5ea1", "kernel.sm_80.ptx", "text", "kernel.sm_80.ptx.source",
        "5ea1")), "what the driver refuses is left");
  }

  @Test
  void aGridThatMeetsMustFitOnTheDevice() {
    KernelImage image = image(true, "7.5");
    CudaComputeDevice device =
        new CudaComputeDevice(driver(75, true), 0, ImageCache.none(), FINE);
    DeviceProgram program = device.load(image);
    program.run(blocks(image, 3, 2));
    assertEquals(1, launches.size());
    assertTrue(launches.getFirst().cooperative());
    assertEquals("kernel meet does something together with its whole grid, so all blocks must be "
        + "on the device at once: 7 were launched and Small Card holds 6; launch fewer work items, "
        + "each of which does more", assertThrows(IllegalArgumentException.class,
            () -> program.run(blocks(image, 7, 1))).getMessage());
    assertThrows(IllegalArgumentException.class,
        () -> program.run(blocks(image, 1 << 16, 1 << 16)), "more than an int counts");
    assertEquals(1, launches.size(), "nothing that would hang was launched");
  }

  @Test
  void oneWhoseBlocksDoNotMeetMayBeLarger() {
    KernelImage image = image(false, "7.5");
    new CudaComputeDevice(driver(75, false), 0, ImageCache.none(), FINE).load(image)
        .run(blocks(image, 1000, 1));
    assertEquals(1000, launches.getFirst().gridX());
  }

  @Test
  void aDeviceWithoutCooperativeLaunchesSaysSo() {
    KernelImage image = image(true, "7.5");
    DeviceProgram program =
        new CudaComputeDevice(driver(75, false), 0, ImageCache.none(), FINE).load(image);
    assertEquals("kernel meet does something together with its whole grid, and Small Card cannot "
        + "launch such kernels", assertThrows(IllegalArgumentException.class,
            () -> program.run(blocks(image, 1, 1))).getMessage());
  }

  @Test
  void anImageForALaterDeviceIsRefusedBeforeItIsCompiled() {
    CudaComputeDevice device =
        new CudaComputeDevice(driver(86, true), 0, ImageCache.none(), compiler("never asked"));
    assertEquals("the CUDA C of demo.Kernels needs compute capability 9.0 for GRID_BARRIERS, and "
        + "Small Card has 8.6: choose another device or Backend.CPU",
        assertThrows(KernelBuildException.class,
            () -> device.load(image(true, "9.0", "GRID_BARRIERS"))).getMessage());
    assertEquals("the CUDA C of demo.Kernels needs compute capability 8.9 for E4M3, HALF, and "
        + "Small Card has 8.6: choose another device or Backend.CPU",
        assertThrows(KernelBuildException.class,
            () -> device.load(image(false, "8.9", "E4M3", "HALF"))).getMessage());
  }

  @Test
  void whatACompilerRefusesIsNamedWithItsJavaLine() {
    CudaComputeDevice device = new CudaComputeDevice(driver(86, true), 0, ImageCache.none(),
        compiler("kernel.cu(3): error: expected an expression"));
    assertEquals("Kernels.java:9: the CUDA C of demo.Kernels does not build for Small Card (sm_86):"
        + " NVRTC 13.0 refused kernel.cu:\nkernel.cu(3): error: expected an expression",
        assertThrows(KernelBuildException.class, () -> device.load(image(false, "7.5")))
            .getMessage());
  }
}
