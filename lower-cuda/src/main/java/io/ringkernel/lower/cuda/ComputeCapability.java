package io.ringkernel.lower.cuda;

import java.util.Comparator;
import java.util.List;

/** A generation of NVIDIA's devices, such as 8.9. */
public record ComputeCapability(int major, int minor) implements Comparable<ComputeCapability> {
  /** Those for which compilers differ in what they accept, from the oldest that CUDA 13 knows. */
  static final List<ComputeCapability> TOLD_APART =
      List.of(new ComputeCapability(7, 5), new ComputeCapability(8, 0), new ComputeCapability(9, 0),
          new ComputeCapability(10, 0), new ComputeCapability(12, 0));

  private static final Comparator<ComputeCapability> ORDER = Comparator
      .comparingInt(ComputeCapability::major).thenComparingInt(ComputeCapability::minor);

  @Override
  public int compareTo(ComputeCapability other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
