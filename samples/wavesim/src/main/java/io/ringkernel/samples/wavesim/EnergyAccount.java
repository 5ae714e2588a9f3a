package io.ringkernel.samples.wavesim;

/**
 * Where the energy of a simulation went, in units of pressure squared times cells. It is the energy
 * that the scheme itself conserves, so {@code given = stored + walls + edge} but for rounding.
 *
 * @param given what the source put in
 * @param stored what the field holds
 * @param walls what walls took
 * @param edge what the outer edge and the layer in front of it took
 */
public record EnergyAccount(double given, double stored, double walls, double edge) {
  /** What is left over, as a share of what was given: the rounding of {@code float}. */
  public double unaccounted() {
    return given == 0 ? 0 : (given - stored - walls - edge) / given;
  }
}
