package io.ringkernel.samples.wavesim.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
  @ParameterizedTest
  @CsvSource({"44100, 12345.6, 440", "8000, 44100, 1000", "13066.67, 48000, 800",
    "48000, 48000, 1200", "96000, 8000, 700"})
  void aToneInTheBandKeepsItsShape(double from, double to, double hertz) {
    Recording tone = tone(from, hertz, 0.6);
    Recording result = Resampler.resample(tone, to, 1e9);
    assertEquals(tone.seconds(), result.seconds(), 1 / to + 1e-12);
    double worst = 0;
    for (int i = 0; i < result.samples().length; i++) {
      double time = i / to;
      if (time > 0.15 && time < 0.45) {
        worst = Math.max(worst,
            Math.abs(result.samples()[i] - Math.sin(2 * Math.PI * hertz * time)));
      }
    }
    assertTrue(worst < 1e-4, "off by " + worst);
  }

  @ParameterizedTest
  @CsvSource({"44100, 8000, 6000, 1e9", "44100, 44100, 1500, 1000", "44100, 96000, 2000, 1300"})
  void aToneAboveTheBandIsTakenOut(double from, double to, double hertz, double bandwidth) {
    Recording result = Resampler.resample(tone(from, hertz, 0.5), to, bandwidth);
    double most = 0;
    for (int i = 0; i < result.samples().length; i++) {
      double time = i / to;
      if (time > 0.1 && time < 0.4) {
        most = Math.max(most, Math.abs(result.samples()[i]));
      }
    }
    assertTrue(most < 1e-4, "left over " + most);
  }

  @Test
  void anEmptyRecordingStaysEmpty() {
    assertEquals(0, Resampler.resample(new Recording(8000, new float[0]), 1, 1e9).samples().length);
  }

  private static Recording tone(double rate, double hertz, double seconds) {
    float[] samples = new float[(int) (rate * seconds)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
    }
    return new Recording(rate, samples);
  }
}
