package io.ringkernel.runtime.webgpu;

/** Which driver interface a device is to use. Numbers are {@code WGPUBackendType}. */
public enum WebGpuBackend {
  /** The library chooses. */
  ANY(0),
  /**
   * No driver at all: shaders are validated, dispatches are accepted and do nothing. Dawn has it,
   * wgpu does not.
   */
  NULL(1),
  /** Direct3D 12. */
  D3D12(4),
  /** Apple Metal. */
  METAL(5),
  /** Vulkan, including software drivers such as lavapipe and SwiftShader. */
  VULKAN(6);

  final int code;

  WebGpuBackend(int code) {
    this.code = code;
  }
}
