package io.ringkernel.runtime.webgpu;

/**
 * A device did not answer within its time limit, usually because a shader does not end. The device
 * is of no further use: every later request throws this exception at once, and closing it leaves
 * its native resources to the end of the process.
 */
public final class WebGpuTimeout extends WebGpuException {
  private static final long serialVersionUID = 1L;

  WebGpuTimeout(String message) {
    super(message);
  }
}
