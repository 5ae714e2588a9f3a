package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.CudaCapability.Answer;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.CudaImageException;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaTopology;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every call of the driver on an NVIDIA device: that it takes what it is given, and does what the
 * fake library can only record. Run where there is one: {@code ./ringkernel test
 * -Dtest.excludedGroups= -Dgroups=gpu}.
 */
@Tag("gpu")
@Timeout(60)
final class CudaDriverDeviceTest {
  private static final int COUNT = 1000;
  private static final String TEXT = """
      extern "C" __global__ void scale(float factor, long long bias, double weight, float* x,
                                       int length) {
          int i = blockIdx.x * blockDim.x + threadIdx.x;
          if (i < length) {
              x[i] = (float)(factor * x[i] + bias + weight);
          }
      }
      extern "C" __global__ void places(int* blocks) {
          extern __shared__ int shared[];
          shared[threadIdx.x] = blockIdx.x;
          __syncthreads();
          if (threadIdx.x == 0) {
              int width = 1;
      #if __CUDA_ARCH__ >= 900
              asm volatile("mov.u32 %0, %%cluster_nctaid.x;" : "=r"(width));
      #endif
              blocks[blockIdx.x] = 100 * width + shared[0];
          }
      }
      extern "C" __global__ void stay(volatile int* words) {
          while (words[0] == 0) {
              __nanosleep(1000);
          }
          words[1] = words[0] + 1;
      }
      extern "C" __global__ void deep(int* out, int n) {
          int own[600];
          for (int i = 0; i < 600; i++) {
              own[i] = out[i % n] + i;
          }
          out[0] = own[out[0] % 600];
      }
      """;

  private static GpuDriver driver;
  private static long context;
  private static long module;
  private static long stream;

  @BeforeAll
  static void open() {
    driver = CudaLibrary.open();
    context = driver.retainContext(0);
    module = driver.loadModule(ImageCache.compiler().orElseThrow().compile(TEXT, "test.cu",
        CudaCapability.of(driver, 0), List.of()));
    stream = driver.createStream();
  }

  @AfterAll
  static void close() {
    driver.makeCurrent(context);
    driver.synchronizeContext();
    driver.destroyStream(stream);
    driver.unloadModule(module);
    driver.releaseContext(0);
  }

  private static LaunchConfig launch(String name, int blocks, int items, int sharedBytes,
      boolean cooperative, int cluster, Argument... arguments) {
    return new LaunchConfig(driver.function(module, name), blocks, 1, 1, items, 1, 1, sharedBytes,
        cooperative, cluster, stream, List.of(arguments));
  }

  private static LaunchConfig scale(long x) {
    return launch("scale", 4, 256, 0, false, 1, new Argument.Float(2), new Argument.Long(3),
        new Argument.Double(0.5), new Argument.Long(x), new Argument.Int(COUNT));
  }

  private static float[] numbers() {
    float[] numbers = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  @Test
  void theDeviceTellsWhatItIs() {
    assertTrue(driver.version() >= 12000, "a driver of release 525 or later");
    assertTrue(driver.deviceMemory(0) > 1L << 30);
    assertFalse(driver.deviceName(0).isBlank());
    long[] memory = driver.memoryInfo();
    assertTrue(memory[0] > 0 && memory[0] <= memory[1]);
    for (DeviceAttribute attribute : DeviceAttribute.values()) {
      driver.attribute(0, attribute); // throws where the driver does not know it
    }
    assertEquals(driver.deviceCount(), CudaTopology.of(driver).devices().size());
  }

  @Test
  void copiesAndALaunchDoWhatTheySay() {
    MappedMemory host = driver.allocateMapped(4L * COUNT);
    long device = driver.allocate(4L * COUNT);
    long other = driver.allocate(4L * COUNT);
    host.host().copyFrom(java.lang.foreign.MemorySegment.ofArray(numbers()));
    driver.copyToDevice(device, host.host(), stream);
    driver.launch(scale(device));
    driver.copyOnDevice(other, device, 4L * COUNT, stream);
    driver.fill(device, (byte) 1, 4L * COUNT, stream);
    driver.copyToHost(host.host(), other, stream);
    driver.synchronizeStream(stream);
    float[] result = host.host().toArray(ValueLayout.JAVA_FLOAT);
    for (int i = 0; i < COUNT; i++) {
      assertEquals(2f * i + 3.5f, result[i]);
    }
    driver.copyToHost(host.host(), device, stream);
    driver.synchronizeStream(stream);
    assertEquals(0x01010101, host.host().get(ValueLayout.JAVA_INT, 0));
    driver.free(device);
    driver.free(other);
    driver.freeMapped(host);
  }

  @Test
  void memoryOfAPoolComesInOrderAndGoesBack() {
    long pool = driver.createPool(0, 1 << 20);
    long memory = driver.allocateFrom(pool, 1 << 16, stream);
    driver.fill(memory, (byte) 5, 1 << 16, stream);
    MappedMemory host = driver.allocateMapped(1 << 16);
    driver.copyToHost(host.host(), memory, stream);
    driver.freeInOrder(memory, stream);
    driver.synchronizeStream(stream);
    assertEquals(0x0505050505050505L, host.host().get(ValueLayout.JAVA_LONG, 512));
    driver.trimPool(pool);
    driver.destroyPool(pool);
    driver.freeMapped(host);
  }

  @Test
  void eventsTakeTheTimeAndHoldStreamsUp() {
    long begin = driver.createEvent();
    long end = driver.createEvent();
    long later = driver.createStream();
    long x = driver.allocate(4L * COUNT);
    driver.fill(x, (byte) 0, 4L * COUNT, stream);
    driver.recordEvent(begin, stream);
    driver.launch(scale(x));
    driver.recordEvent(end, stream);
    driver.awaitEvent(later, end);
    driver.synchronizeStream(later);
    assertTrue(driver.isEventReached(end) && driver.isStreamIdle(later));
    driver.synchronizeEvent(end);
    assertTrue(driver.elapsedMilliseconds(begin, end) > 0);
    driver.free(x);
    driver.destroyStream(later);
    driver.destroyEvent(begin);
    driver.destroyEvent(end);
  }

  @Test
  void aGraphIsLaunchedAgainAndUpdated() {
    MappedMemory x = driver.allocateMapped(4L * COUNT);
    MappedMemory y = driver.allocateMapped(4L * COUNT);
    long captured = captured(x.deviceAddress());
    long graph = driver.instantiate(captured);
    driver.launchGraph(graph, stream);
    driver.launchGraph(graph, stream);
    driver.synchronizeStream(stream);
    assertEquals(2f * 3.5f + 3.5f, x.host().get(ValueLayout.JAVA_FLOAT, 0));
    long other = captured(y.deviceAddress());
    assertTrue(driver.updateGraph(graph, other), "the same kernels");
    driver.launchGraph(graph, stream);
    driver.synchronizeStream(stream);
    assertEquals(3.5f, y.host().get(ValueLayout.JAVA_FLOAT, 0));
    driver.beginCapture(stream);
    driver.launch(scale(x.deviceAddress()));
    driver.launch(scale(x.deviceAddress()));
    long longer = driver.endCapture(stream);
    assertFalse(driver.updateGraph(graph, longer), "another shape");
    for (long each : new long[] {captured, other, longer}) {
      driver.destroyCapture(each);
    }
    driver.destroyGraph(graph);
    driver.freeMapped(x);
    driver.freeMapped(y);
  }

  private static long captured(long x) {
    driver.beginCapture(stream);
    driver.launch(scale(x));
    return driver.endCapture(stream);
  }

  @Test
  void launchesAreCooperativeInClustersAndWithSharedMemory() {
    MappedMemory blocks = driver.allocateMapped(64);
    Argument place = new Argument.Long(blocks.deviceAddress());
    boolean hasClusters =
        CudaCapability.CLUSTER_LAUNCH.ask(driver, 0) == Answer.YES;
    driver.launch(launch("places", 4, 64, 40_000, true, 1, place));
    driver.synchronizeStream(stream);
    assertArrayEquals(new int[] {100, 101, 102, 103}, blocks.host().asSlice(0, 16)
        .toArray(ValueLayout.JAVA_INT));
    if (hasClusters) {
      // Both together is what resident kernels ask for, and 60,000 bytes take opting in.
      driver.launch(launch("places", 4, 64, 60_000, true, 2, place));
      driver.synchronizeStream(stream);
      assertArrayEquals(new int[] {200, 201, 202, 203}, blocks.host().asSlice(0, 16)
          .toArray(ValueLayout.JAVA_INT));
    }
    driver.freeMapped(blocks);
  }

  @Test
  void hostAndDeviceSeeEachOthersWordsWhileAKernelStays() {
    MappedMemory words = driver.allocateMapped(64);
    LaunchConfig stay =
        launch("stay", 1, 1, 0, true, 1, new Argument.Long(words.deviceAddress()));
    VarHandle ints = ValueLayout.JAVA_INT.varHandle();
    driver.launch(stay);
    assertFalse(driver.isStreamIdle(stream));
    ints.setRelease(words.host(), 0L, 41);
    while ((int) ints.getAcquire(words.host(), 4L) != 42) {
      Thread.onSpinWait();
    }
    driver.synchronizeStream(stream);
    driver.freeMapped(words);
  }

  /** A launch that had to reserve more would wait for the kernel that stays, and that for us. */
  @Test
  void whatALaunchNeedsIsReservedBeforeAKernelStays() {
    MappedMemory words = driver.allocateMapped(64);
    MappedMemory out = driver.allocateMapped(64);
    LaunchConfig stay =
        launch("stay", 1, 1, 0, true, 1, new Argument.Long(words.deviceAddress()));
    long deep = driver.function(module, "deep");
    assertTrue(driver.localBytes(deep) >= 2400 && driver.registers(deep) > 0);
    driver.reserveLocalBytes(Math.max(driver.reservedLocalBytes(), driver.localBytes(deep)));
    assertTrue(driver.reservedLocalBytes() >= driver.localBytes(deep));
    long beside = driver.createStream();
    driver.launch(stay);
    driver.launch(new LaunchConfig(deep, 1, 1, 1, 1, 1, 1, 0, false, 1, beside,
        List.of(new Argument.Long(out.deviceAddress()), new Argument.Int(16))));
    driver.synchronizeStream(beside);
    ValueLayout.JAVA_INT.varHandle().setRelease(words.host(), 0L, 1);
    driver.synchronizeStream(stream);
    driver.destroyStream(beside);
    driver.freeMapped(words);
    driver.freeMapped(out);
  }

  @Test
  void occupancyIsAsked() {
    long function = driver.function(module, "scale");
    assertTrue(driver.activeBlocks(function, 256, 0) >= 1);
    int fullest = driver.fullestBlock(function, 0, 1024);
    assertTrue(fullest >= 32 && fullest <= 1024, "block of " + fullest);
  }

  @Test
  void whatTheDriverRefusesHasItsNameAndItsLog() {
    assertEquals("cuModuleGetFunction failed: CUDA_ERROR_NOT_FOUND (500)",
        assertThrows(CudaException.class, () -> driver.function(module, "none")).getMessage());
    CudaImageException refused = assertThrows(CudaImageException.class,
        () -> driver.loadModule(".version 8.0\n.target sm_80\n.address_size 64\nnonsense;\n"
            .getBytes(StandardCharsets.US_ASCII)));
    assertTrue(refused.log().contains("line 4"), refused.log());
    CudaException none =
        assertThrows(CudaException.class, () -> driver.allocate(1L << 50));
    assertEquals(CudaException.OUT_OF_MEMORY, none.code());
  }
}
