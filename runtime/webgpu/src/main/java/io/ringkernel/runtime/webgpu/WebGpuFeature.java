package io.ringkernel.runtime.webgpu;

/** Optional abilities that a device is opened with whenever its adapter has them. */
public enum WebGpuFeature {
  /** {@code timestamp-query}: timestamps around passes. */
  TIMESTAMP_QUERY(0x3, 0x9),
  /** {@code shader-f16}: the WGSL type f16. */
  SHADER_F16(0xA, 0xB),
  /** {@code subgroups}: the WGSL subgroup functions. */
  SUBGROUPS(0x11, 0x12);

  private final int spring2025;
  private final int autumn2025;

  WebGpuFeature(int spring2025, int autumn2025) {
    this.spring2025 = spring2025;
    this.autumn2025 = autumn2025;
  }

  int code(HeaderGeneration generation) {
    return switch (generation) {
      case SPRING_2025 -> spring2025;
      case AUTUMN_2025 -> autumn2025;
    };
  }
}
