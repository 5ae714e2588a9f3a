package io.ringkernel.samples.wavesim.picture;

/** Colours for a signed value: pale blue, blue, near black, orange, pale yellow. */
public final class DivergingMap {
  private static final int[] STOPS = {
    0xD8F4FF, 0x6CC4F5, 0x2377C9, 0x123A70, 0x0C1018, 0x6B2413, 0xC9501C, 0xF7A23B, 0xFFF0B8
  };

  private DivergingMap() {}

  /** The colour of a value from -1 to 1, as 0xRRGGBB; what lies outside is clamped. */
  public static int colour(double value) {
    double place = (Math.clamp(value, -1.0, 1.0) + 1) / 2 * (STOPS.length - 1);
    int stop = Math.min((int) place, STOPS.length - 2);
    double share = place - stop;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int low = STOPS[stop] >> shift & 0xFF;
      int high = STOPS[stop + 1] >> shift & 0xFF;
      colour |= (int) Math.round(low + share * (high - low)) << shift;
    }
    return colour;
  }
}
