package io.ringkernel.runtime.webgpu;

/**
 * The two shapes of {@code WGPUBindGroupLayoutEntry} in use. No function of Dawn tells which one it
 * has, so a device tries them once; a wrong shape is refused as an entry without a resource,
 * because every pointer in it reads as null. wgpu-native would end the process then, but its
 * releases changed this structure and the functions of instances at once.
 */
enum LayoutEntryShape {
  /** With {@code bindingArraySize} after {@code visibility}. */
  WITH_ARRAY_SIZE(120),
  /** Before that member was added. */
  WITHOUT_ARRAY_SIZE(112);

  /** Size of one entry. */
  final long bytes;

  LayoutEntryShape(long bytes) {
    this.bytes = bytes;
  }

  /** That of wgpu-native. */
  static LayoutEntryShape ofWgpu(HeaderGeneration generation) {
    return switch (generation) {
      case SPRING_2025 -> WITHOUT_ARRAY_SIZE;
      case AUTUMN_2025 -> WITH_ARRAY_SIZE;
    };
  }

  /** Offset of {@code buffer.type}; sampler, texture and storage texture fill the rest. */
  long bufferTypeOffset() {
    return bytes - 80;
  }
}
