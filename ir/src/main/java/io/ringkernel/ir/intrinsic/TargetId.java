package io.ringkernel.ir.intrinsic;

/** The name of a target language, as users write it in options. */
public record TargetId(String id) {
  /** CUDA C. */
  public static final TargetId CUDA = new TargetId("cuda");
  /** WebGPU shading language. */
  public static final TargetId WGSL = new TargetId("wgsl");
  /** Metal shading language. */
  public static final TargetId MSL = new TargetId("msl");

  @Override
  public String toString() {
    return id;
  }
}
