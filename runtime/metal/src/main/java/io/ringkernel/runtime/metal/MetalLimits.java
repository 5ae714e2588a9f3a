package io.ringkernel.runtime.metal;

/**
 * What a device can take.
 *
 * @param threadsX most work items of a group along x
 * @param threadsY most work items of a group along y
 * @param threadsZ most work items of a group along z
 * @param bufferBytes most bytes of one buffer
 * @param groupMemoryBytes most bytes of group memory of one group
 */
public record MetalLimits(long threadsX, long threadsY, long threadsZ, long bufferBytes,
    long groupMemoryBytes) {}
