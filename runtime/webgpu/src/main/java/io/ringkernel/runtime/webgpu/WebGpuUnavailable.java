package io.ringkernel.runtime.webgpu;

/**
 * There is no usable WebGPU library or adapter on this machine. The message names every place that
 * was looked at and says how to provide one.
 */
public final class WebGpuUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WebGpuUnavailable(String message) {
    super(message);
  }

  WebGpuUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
