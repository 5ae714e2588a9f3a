package io.ringkernel.benchmarks.gpu;

import java.util.List;

/**
 * A grid with equal edges.
 *
 * @param depth 1 for a plane
 * @param steps of one sample
 * @param samples how many
 * @param isInSteps whether its goal counts steps a second, in millions; else cells, in milliards
 * @param tile of the forms of the kernel; empty where the runtime measures which is the quickest
 */
public record StencilCase(int edge, int depth, int steps, int samples, boolean isInSteps, Goal goal,
    String tile) {
  /** Those that figures are asked of. */
  public static final List<StencilCase> ALL = List.of(
      new StencilCase(512, 1, 1000, 21, true, Goal.atLeast(0.85, 2, 4)),
      new StencilCase(64, 64, 1000, 21, false, Goal.atLeast(250, 400, 650)),
      new StencilCase(4096, 1, 200, 21, false, Goal.atLeast(340, 800, 1100)),
      new StencilCase(256, 256, 200, 21, false, Goal.atLeast(330, 500, 700)),
      new StencilCase(512, 512, 40, 21, false, Goal.atLeast(310, 450, 650)));
  /** Where it only has to run. */
  static final List<StencilCase> SMALL = List.of(
      new StencilCase(16, 1, 2, 2, true, Goal.NONE, "8x8"),
      new StencilCase(8, 8, 2, 2, false, Goal.NONE, "8x4x4"));

  private StencilCase(int edge, int depth, int steps, int samples, boolean isInSteps, Goal goal) {
    this(edge, depth, steps, samples, isInSteps, goal, "");
  }

  /** How the property names such a form of the kernel. */
  String form(String name) {
    return tile.isEmpty() ? name : name + " " + tile + (name.equals("blocked") ? " 2" : "");
  }

  long cells() {
    return (long) edge * edge * depth;
  }

  /** As rows have it. */
  public String name() {
    return depth == 1 ? "2D " + edge + " x " + edge : "3D " + edge + "^3";
  }

  String unit() {
    return isInSteps ? "M steps/s" : "G cells/s";
  }

  /** What so many nanoseconds for one sample come to, in that unit. */
  double rate(long nanos) {
    return isInSteps ? steps * 1e3 / nanos : (double) cells() * steps / nanos;
  }
}
