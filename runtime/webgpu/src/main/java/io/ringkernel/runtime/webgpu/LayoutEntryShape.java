package io.ringkernel.runtime.webgpu;

/**
 * The two shapes of {@code WGPUBindGroupLayoutEntry} in use. No function tells which one a library
 * has, so a device tries them once; a wrong shape is refused as an entry without a resource,
 * because every pointer in it reads as null.
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

  /** Offset of {@code buffer.type}; sampler, texture and storage texture fill the rest. */
  long bufferTypeOffset() {
    return bytes - 80;
  }
}
