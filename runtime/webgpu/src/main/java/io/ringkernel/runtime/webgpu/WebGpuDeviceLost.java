package io.ringkernel.runtime.webgpu;

/** A device is gone, and with it what its memory held; nothing that is made with it works. */
public final class WebGpuDeviceLost extends WebGpuException {
  private static final long serialVersionUID = 1L;

  /** One sentence that says which device and why. */
  public WebGpuDeviceLost(String message) {
    super(message);
  }
}
