package io.ringkernel.runtime.webgpu;

/**
 * How a shader declares the buffer at one binding of group 0. Numbers are {@code
 * WGPUBufferBindingType}.
 */
public enum BindingKind {
  /** {@code var<uniform>}. */
  UNIFORM(2),
  /** {@code var<storage, read_write>}. */
  STORAGE(3),
  /** {@code var<storage, read>}. */
  READ_ONLY_STORAGE(4);

  final int code;

  BindingKind(int code) {
    this.code = code;
  }
}
