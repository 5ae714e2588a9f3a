package io.ringkernel.samples.wavesim.picture;

/** Colours for walls: light for a reflector, the darker the more a wall takes. */
public final class WallColours {
  private static final int REFLECTOR = 0xA2AAB8;
  private static final int ABSORBER = 0x4E4A66;
  private static final int PERCENT = 100;

  private WallColours() {}

  /**
   * The colour of a wall, as 0xRRGGBB.
   *
   * @param percent of the energy that it takes, 0 to 100
   */
  public static int colour(int percent) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int least = REFLECTOR >> shift & 0xFF;
      int most = ABSORBER >> shift & 0xFF;
      colour |= (int) Math.round(least + (most - least) * percent / (double) PERCENT) << shift;
    }
    return colour;
  }
}
