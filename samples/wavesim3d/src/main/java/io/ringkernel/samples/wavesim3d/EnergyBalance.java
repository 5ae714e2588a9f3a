package io.ringkernel.samples.wavesim3d;

/**
 * Where the energy went, in the units of the scheme.
 *
 * @param given by the source
 * @param taken by walls and solids
 * @param stored in the field at the end
 */
public record EnergyBalance(double given, double taken, double stored) {
  /** What is missing or too much, as a share of what was given: the rounding of {@code float}. */
  public double unaccounted() {
    return given == 0 ? 0 : (given - taken - stored) / given;
  }
}
