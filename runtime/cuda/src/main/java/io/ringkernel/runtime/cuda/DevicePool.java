package io.ringkernel.runtime.cuda;

import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.GpuDriver;

/**
 * Where memory of a device comes from: a pool of the driver's, where the device has such. Freeing
 * is then a step in the stream that used the memory, and waits for no other stream; without a pool
 * the driver waits for the whole device.
 */
final class DevicePool implements AutoCloseable {
  /** Bytes that stay with the pool when nobody has them. */
  private static final long KEPT_BYTES = 256L << 20;

  private final GpuDriver driver;
  private final long pool;
  /** In which memory is reserved, so that every other stream may use it afterwards. */
  private final long stream;

  DevicePool(GpuDriver driver, int device) {
    this.driver = driver;
    boolean has = CudaCapability.MEMORY_POOLS.ask(driver, device) == CudaCapability.Answer.YES;
    this.pool = has ? driver.createPool(device, KEPT_BYTES) : 0;
    this.stream = has ? driver.createStream() : 0;
  }

  long allocate(long bytes) {
    if (pool == 0) {
      return driver.allocate(bytes);
    }
    long address = driver.allocateFrom(pool, bytes, stream);
    driver.synchronizeStream(stream);
    return address;
  }

  /** Frees memory when a stream has come so far. */
  void free(long address, long usedIn) {
    if (pool == 0) {
      driver.free(address);
    } else {
      driver.freeInOrder(address, usedIn);
    }
  }

  @Override
  public void close() {
    if (pool != 0) {
      driver.synchronizeStream(stream);
      driver.trimPool(pool);
      driver.destroyPool(pool);
      driver.destroyStream(stream);
    }
  }
}
