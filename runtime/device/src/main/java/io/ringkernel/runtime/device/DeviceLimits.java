package io.ringkernel.runtime.device;

/**
 * What a device can take.
 *
 * @param blocksX most blocks of a launch along x
 * @param blocksY most blocks of a launch along y
 * @param blocksZ most blocks of a launch along z
 * @param workItems most work items of a block
 * @param bufferBytes most bytes of one array
 * @param aliases whether two parameters may be the same array
 * @param sharedBytes most bytes that the work items of a block share
 */
public record DeviceLimits(long blocksX, long blocksY, long blocksZ, int workItems,
    long bufferBytes, boolean aliases, long sharedBytes) {
  /** Bytes that every device of every target has for a block (WebGPU 3.6.2). */
  public static final long PROMISED_SHARED_BYTES = 16 << 10;

  /** A device that has what all have for a block. */
  public DeviceLimits(long blocksX, long blocksY, long blocksZ, int workItems, long bufferBytes,
      boolean aliases) {
    this(blocksX, blocksY, blocksZ, workItems, bufferBytes, aliases, PROMISED_SHARED_BYTES);
  }
}
