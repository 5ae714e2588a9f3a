package io.ringkernel.samples.wavesim.sound;

import java.util.Arrays;

/**
 * A signal of one channel.
 *
 * @param rate samples a second, positive
 * @param samples full scale is -1 to 1; not to be changed
 */
public record Recording(double rate, float[] samples) {
  /** Length in seconds. */
  public double seconds() {
    return samples.length / rate;
  }

  /** The largest absolute sample, 0 when empty. */
  public float peak() {
    float peak = 0f;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recording that && rate == that.rate
        && Arrays.equals(samples, that.samples);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(rate) + Arrays.hashCode(samples);
  }
}
