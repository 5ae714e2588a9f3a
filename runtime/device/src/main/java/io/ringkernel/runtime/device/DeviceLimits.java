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
 */
public record DeviceLimits(long blocksX, long blocksY, long blocksZ, int workItems,
    long bufferBytes, boolean aliases) {}
