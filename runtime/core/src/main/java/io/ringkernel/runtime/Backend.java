package io.ringkernel.runtime;

/** What runs kernels and actors. */
public enum Backend {
  /**
   * The best that is on the path and usable: {@link #CUDA}, {@link #METAL}, {@link #WEBGPU},
   * {@link #CPU}.
   */
  AUTO("", ""),
  /** This JVM: threads of this process, the user's own methods. Always there. */
  CPU("ringkernel-runtime", "nothing else"),
  /** NVIDIA devices. */
  CUDA("ringkernel-runtime-cuda", "an NVIDIA driver"),
  /** Any device with a WebGPU library. */
  WEBGPU("ringkernel-runtime-webgpu", "a WebGPU library (Dawn or wgpu-native)"),
  /** Apple devices. */
  METAL("ringkernel-runtime-metal", "macOS on an Apple device");

  private final String artifact;
  private final String needs;

  Backend(String artifact, String needs) {
    this.artifact = artifact;
    this.needs = needs;
  }

  /** The Maven artifact, of group {@code io.ringkernel}, that holds the back end. */
  public String artifact() {
    return artifact;
  }

  /** What the machine must have for it, in words. */
  public String needs() {
    return needs;
  }
}
