package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is measured on.
 *
 * @param driver reaches the device; its context is current for this thread
 * @param device its number
 * @param compiler makes images
 * @param isSmoke whether it only has to run: counts are then small
 */
public record Rig(GpuDriver driver, int device, CudaCompiler compiler, boolean isSmoke) {
  static final MessageCodec<Echo.Ping> PING = Echo_PingCodec.INSTANCE;
  static final MessageCodec<Echo.Pong> PONG = Echo_PongCodec.INSTANCE;
  static final MessageCodec<Echo.Item> ITEM = Echo_ItemCodec.INSTANCE;

  /** Such a number, or a small one where it only has to run. */
  int count(int full, int smoke) {
    return isSmoke ? smoke : full;
  }

  double seconds(double full) {
    return isSmoke ? 0.05 : full;
  }

  String name() {
    return driver.deviceName(device);
  }

  int architecture() {
    return 10 * driver.attribute(device, DeviceAttribute.COMPUTE_CAPABILITY_MAJOR)
        + driver.attribute(device, DeviceAttribute.COMPUTE_CAPABILITY_MINOR);
  }

  long load(String text, String file, List<String> options) {
    return driver.loadModule(compiler.compile(text, file, architecture(), options));
  }

  long loadHand() {
    return load(resource("hand.cu"), "hand.cu", List.of("-fmad=false"));
  }

  long loadPersistent() {
    return load(resource("persistent.cu"), "persistent.cu", List.of("-fmad=false"));
  }

  long loadBarriers() {
    return load(resource("barriers.cu"), "barriers.cu", List.of());
  }

  static String resource(String name) {
    try (InputStream stream = Rig.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A shape for measuring, of the device's warps. */
  public ResidentShape shape(int blocks, int warps, int actors) {
    int lanes = driver.attribute(device, DeviceAttribute.WARP_SIZE);
    return isSmoke ? new ResidentShape(Math.min(blocks, 2), Math.min(warps, 2), lanes,
        Math.min(actors, 64), 64, 128, 64, 8)
        : fullShape(lanes, blocks, warps, actors);
  }

  static ResidentShape fullShape(int lanes, int blocks, int warps, int actors) {
    return new ResidentShape(blocks, warps, lanes, actors, 4096, 4096, 4096, 256);
  }

  static LinkedActors link(ResidentShape shape) {
    return LinkedActors.of(List.of(ActorCode.of(Echo.class)), shape, PING.byteSize());
  }

  /** A resident kernel of echoes. */
  ResidentKernel start(ResidentShape shape) {
    LinkedActors linked = link(shape);
    long module = load(linked.text(), "resident.cu", linked.options());
    return ResidentKernel.start(driver, linked, driver.function(module, LinkedActors.SYMBOL),
        () -> 1);
  }

  void stop(ResidentKernel kernel) {
    kernel.stop();
    long end = System.nanoTime() + 30_000_000_000L;
    while (!kernel.hasEnded()) {
      kernel.poll(_ -> {});
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the resident kernel does not end");
      }
    }
    kernel.free();
  }
}
