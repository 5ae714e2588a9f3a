package io.ringkernel.runtime.webgpu;

import java.util.Arrays;

/** Optional abilities that a device is opened with whenever its adapter has them. */
public enum WebGpuFeature {
  /** {@code timestamp-query}: timestamps around passes. */
  TIMESTAMP_QUERY("timestamp-query", "", 0x3, 0x9),
  /** {@code shader-f16}: the WGSL type f16. */
  SHADER_F16("shader-f16", "f16", 0xA, 0xB),
  /** {@code subgroups}: the WGSL subgroup functions. */
  SUBGROUPS("subgroups", "subgroups", 0x11, 0x12);

  /** Its name in the WebGPU specification. */
  final String title;

  private final String extension;
  private final int spring2025;
  private final int autumn2025;

  WebGpuFeature(String title, String extension, int spring2025, int autumn2025) {
    this.title = title;
    this.extension = extension;
    this.spring2025 = spring2025;
    this.autumn2025 = autumn2025;
  }

  /** Whether a line of WGSL has an {@code enable} directive that needs this. */
  boolean isEnabledBy(String line) {
    String text = line.strip();
    return !extension.isEmpty() && text.startsWith("enable ") && Arrays
        .asList(text.substring(7).split("[\\s,;]+")).contains(extension);
  }

  int code(HeaderGeneration generation) {
    return switch (generation) {
      case SPRING_2025 -> spring2025;
      case AUTUMN_2025 -> autumn2025;
    };
  }
}
