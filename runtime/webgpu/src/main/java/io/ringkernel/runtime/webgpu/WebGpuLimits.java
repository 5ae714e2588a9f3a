package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/**
 * The limits a device was opened with: the maximum its adapter offers.
 *
 * @param maxStorageBuffersPerShaderStage storage buffers one pipeline may bind
 * @param maxUniformBufferBindingSize bytes of one uniform binding
 * @param maxStorageBufferBindingSize bytes of one storage binding
 * @param maxBufferSize bytes of one buffer
 * @param maxComputeWorkgroupStorageSize bytes of {@code var<workgroup>} memory
 * @param maxComputeInvocationsPerWorkgroup work items of one workgroup
 * @param maxComputeWorkgroupSizeX work items of one workgroup along x
 * @param maxComputeWorkgroupSizeY work items of one workgroup along y
 * @param maxComputeWorkgroupSizeZ work items of one workgroup along z
 * @param maxComputeWorkgroupsPerDimension workgroups of one dispatch along each axis
 */
public record WebGpuLimits(
    long maxStorageBuffersPerShaderStage,
    long maxUniformBufferBindingSize,
    long maxStorageBufferBindingSize,
    long maxBufferSize,
    long maxComputeWorkgroupStorageSize,
    long maxComputeInvocationsPerWorkgroup,
    long maxComputeWorkgroupSizeX,
    long maxComputeWorkgroupSizeY,
    long maxComputeWorkgroupSizeZ,
    long maxComputeWorkgroupsPerDimension) {

  /** Larger than any generation of {@code WGPULimits}, which only grows at its end. */
  static final long STRUCT_BYTES = 256;

  static WebGpuLimits read(MemorySegment limits) {
    return new WebGpuLimits(
        unsigned(limits, 52),
        limits.get(JAVA_LONG, 64),
        limits.get(JAVA_LONG, 72),
        limits.get(JAVA_LONG, 96),
        unsigned(limits, 124),
        unsigned(limits, 128),
        unsigned(limits, 132),
        unsigned(limits, 136),
        unsigned(limits, 140),
        unsigned(limits, 144));
  }

  private static long unsigned(MemorySegment limits, long offset) {
    return Integer.toUnsignedLong(limits.get(JAVA_INT, offset));
  }
}
