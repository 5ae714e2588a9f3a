package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.CudaImageException;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every foreign call against a driver that a C compiler built with NVIDIA's own header. */
final class ForeignGpuDriverTest {
  private static Path library;

  private GpuDriver driver;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    System.setProperty(CudaLibrary.PROPERTY, library().toString());
    driver = CudaLibrary.open();
  }

  @AfterEach
  void forget() {
    System.clearProperty(CudaLibrary.PROPERTY);
  }

  private static synchronized Path library() throws IOException, InterruptedException {
    if (library == null) {
      library = FakeLibrary.build("fakecuda.c", "cuda.h", Path.of("target", "libfakecuda.so"));
    }
    return library;
  }

  private static String recorded() {
    return FakeLibrary.recorded(library);
  }

  @Test
  void propertiesOfADevice() {
    assertEquals(13000, driver.version());
    assertEquals(1, driver.deviceCount());
    assertEquals("fake device 0", driver.deviceName(0));
    assertEquals(80L << 30, driver.deviceMemory(0));
    assertArrayEquals(new int[] {1024, 2147483647, 65535, 65534, 49152, 32, 132, 0, 1, 9, 0, 1,
      232448, 1, 1, 0, 2, 59, 4, -1}, java.util.Arrays.stream(DeviceAttribute.values())
          .mapToInt(attribute -> driver.attribute(0, attribute)).toArray());
    assertArrayEquals(new long[] {5, 80L << 30}, driver.memoryInfo());
  }

  @Test
  void aLaunchPassesTheBitsOfItsArguments() {
    driver.retainContext(0);
    long stream = driver.createStream();
    long module = driver.loadModule(".version 8.0".getBytes(StandardCharsets.UTF_8));
    long function = driver.function(module, "scale");
    assertEquals(40, driver.registers(function));
    assertEquals(96, driver.localBytes(function));
    driver.reserveLocalBytes((1L << 33) + 5);
    assertEquals((1L << 33) + 5, driver.reservedLocalBytes());
    assertEquals(8, driver.activeBlocks(function, 256, 0));
    assertEquals(768, driver.fullestBlock(function, 4096, 1024));
    MappedMemory host = driver.allocateMapped(12);
    host.host().copyFrom(MemorySegment.ofArray(new float[] {1, 2, 3}));
    long device = driver.allocate(12);
    driver.copyToDevice(device, host.host(), stream);
    List<Argument> arguments = List.of(new Argument.Float(2), new Argument.Long(1L << 33),
        new Argument.Double(-0x1p33), new Argument.Long(device), new Argument.Int(3));
    driver.launch(new LaunchConfig(function, 4, 5, 6, 32, 2, 1, 0, false, 1, stream, arguments));
    driver.launch(new LaunchConfig(function, 8, 1, 1, 64, 1, 1, 100_000, true, 2, stream,
        arguments));
    driver.copyToHost(host.host(), device, stream);
    driver.synchronizeStream(stream);
    assertArrayEquals(new float[] {4, 8, 12}, host.host().toArray(ValueLayout.JAVA_FLOAT));
    assertTrue(recorded().contains("host memory 12 flags 3\n"), recorded());
    assertTrue(recorded().contains("fullest block of 0x3000 with 4096 bytes, at most 1024\n"),
        recorded());
    assertTrue(recorded().contains("launch 0x3000 grid 4,5,6 block 32,2,1 shared 0 stream 0x4000\n"
        + "dynamic shared 100000\n"
        + "launch 0x3000 grid 8,1,1 block 64,1,1 shared 100000 stream 0x4000 cooperative 1"
        + " cluster 2,1,1\n"), recorded());
    driver.fill(device, (byte) 0, 12, stream);
    driver.copyToHost(host.host(), device, stream);
    assertArrayEquals(new float[3], host.host().toArray(ValueLayout.JAVA_FLOAT));
    driver.free(device);
    driver.freeMapped(host);
    driver.unloadModule(module);
    driver.destroyStream(stream);
    driver.releaseContext(0);
    assertTrue(recorded().endsWith("unload\ndestroy stream\nrelease 0\n"), recorded());
  }

  @Test
  void eventsAndGraphs() {
    driver.retainContext(0);
    long stream = driver.createStream();
    long event = driver.createEvent();
    driver.recordEvent(event, stream);
    driver.synchronizeEvent(event);
    assertEquals(1.5f, driver.elapsedMilliseconds(event, event));
    driver.destroyEvent(event);
    assertTrue(driver.isStreamIdle(stream));
    assertFalse(driver.isStreamIdle(stream + 1));
    assertTrue(driver.isEventReached(event));
    assertFalse(driver.isEventReached(event + 1));
    assertThrows(CudaException.class, () -> driver.isEventReached(event + 2));
    driver.awaitEvent(stream, event);
    driver.beginCapture(stream);
    long capture = driver.endCapture(stream);
    long graph = driver.instantiate(capture);
    assertTrue(driver.updateGraph(graph, capture));
    assertFalse(driver.updateGraph(graph, capture + 1), "another shape");
    assertThrows(CudaException.class, () -> driver.updateGraph(graph + 1, capture));
    driver.destroyCapture(capture);
    driver.launchGraph(graph, stream);
    driver.destroyGraph(graph);
    assertTrue(recorded().contains("stream 0x4000 waits for 0x5000\ncapture mode 2\n"
        + "update 0x7000 by 0x6000\nupdate 0x7000 by 0x6001\nupdate 0x7001 by 0x6000\n"
        + "destroy graph\ngraph 0x7000\n"), recorded());
  }

  @Test
  void memoryOfAPoolIsTakenAndGivenBackInStreams() {
    driver.retainContext(0);
    long stream = driver.createStream();
    long pool = driver.createPool(0, 256L << 20);
    long memory = driver.allocateFrom(pool, 4096, stream);
    driver.fill(memory, (byte) 1, 4096, stream);
    driver.freeInOrder(memory, stream);
    driver.trimPool(pool);
    driver.destroyPool(pool);
    assertTrue(recorded().contains("""
        pool type 1 at 1 0
        pool keeps 268435456
        4096 bytes of the pool in stream 0x4000
        free in stream 0x4000
        pool is trimmed to 0
        destroy pool
        """), recorded());
    CudaException none =
        assertThrows(CudaException.class, () -> driver.allocateFrom(pool, 1L << 40, stream));
    assertEquals(CudaException.OUT_OF_MEMORY, none.code());
  }

  @Test
  void devicesReachEachOther() {
    assertTrue(driver.canReach(0, 1));
    assertFalse(driver.canReach(0, 2));
    assertEquals(7, driver.link(GpuDriver.LinkAttribute.PERFORMANCE_RANK, 0, 1));
    assertEquals(1, driver.link(GpuDriver.LinkAttribute.NATIVE_ATOMICS, 0, 1));
    long stream = driver.createStream();
    long from = driver.allocate(8);
    long to = driver.allocate(8);
    driver.fill(from, (byte) 3, 8, stream);
    driver.enablePeer(0x1001);
    driver.enablePeer(0x1001); // the second time the driver says that it is, which is no failure
    assertThrows(CudaException.class, () -> driver.enablePeer(0x1002));
    driver.copyBetween(to, 0x1001, from, 0x1000, 8, stream);
    driver.disablePeer(0x1001);
    MappedMemory host = driver.allocateMapped(8);
    driver.copyToHost(host.host(), to, stream);
    assertEquals(0x0303030303030303L, host.host().get(ValueLayout.JAVA_LONG, 0));
    assertTrue(recorded().contains("peer 0x1001\npeer 0x1001\npeer 0x1002\n"
        + "copy to 0x1001 from 0x1000\nno peer 0x1001\n"), recorded());
    driver.freeMapped(host);
    driver.free(from);
    driver.free(to);
  }

  @Test
  void failuresHaveTheNameThatTheDriverGives() {
    CudaException none = assertThrows(CudaException.class, () -> driver.allocate(1L << 40));
    assertEquals("cuMemAlloc_v2 failed: CUDA_ERROR_OUT_OF_MEMORY (2)", none.getMessage());
    CudaImageException image = assertThrows(CudaImageException.class,
        () -> driver.loadModule("text".getBytes(StandardCharsets.UTF_8)));
    assertEquals("not an image", image.log());
    assertEquals("cuModuleGetFunction failed: CUDA_ERROR_NOT_FOUND (500)",
        assertThrows(CudaException.class, () -> driver.function(0x2000, "other")).getMessage());
    assertThrows(CudaException.class, () -> driver.isStreamIdle(1));
  }

  @Test
  void aLibraryThatIsNotThereIsOneClearLine() {
    System.setProperty(CudaLibrary.PROPERTY, "/nowhere/libcuda.so.1");
    assertEquals("there is no file /nowhere/libcuda.so.1, which ringkernel.cuda.library or "
        + "RINGKERNEL_CUDA_LIBRARY names; it must be an absolute path",
        assertThrows(CudaUnavailable.class, CudaLibrary::open).getMessage());
  }
}
