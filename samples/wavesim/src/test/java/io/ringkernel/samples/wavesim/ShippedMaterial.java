package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.WavWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * Makes the floor plan and the recording that the sample ships; {@link ShippedMaterialTest} checks
 * that the shipped files are what this makes. Run it with the resource folder as argument.
 */
final class ShippedMaterial {
  private static final int RATE = 44_100;

  /** Walls of the plan: x, y, width, height in pixels of 2 cm. */
  private static final int[][] WALLS = {
    // Outer walls; the gaps are the front door and two open windows.
    {10, 10, 250, 10}, {320, 10, 270, 10}, {10, 380, 90, 10}, {160, 380, 250, 10},
    {480, 380, 110, 10}, {10, 20, 10, 360}, {580, 20, 10, 360},
    // The wall of the corridor, with doors.
    {20, 220, 60, 8}, {125, 220, 135, 8}, {305, 220, 130, 8}, {480, 220, 100, 8},
    // Between living room and kitchen, kitchen and study.
    {250, 20, 8, 60}, {250, 125, 8, 95}, {430, 20, 8, 200},
    // South of the corridor: bedroom, bathroom, hall.
    {20, 275, 95, 8}, {160, 275, 90, 8}, {250, 275, 8, 105}, {258, 275, 40, 8}, {343, 275, 60, 8},
    {395, 283, 8, 97}, {403, 275, 90, 8}, {540, 275, 40, 8},
    // Furniture that reaches the ceiling, and a chimney.
    {20, 100, 22, 70}, {560, 60, 20, 90}, {180, 360, 50, 20}, {330, 95, 26, 26},
  };

  private ShippedMaterial() {}

  /** Writes both files into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    ImageIO.write(plan(), "png", folder.resolve(Preparation.SHIPPED_PLAN).toFile());
    Files.write(folder.resolve(Preparation.SHIPPED_SOUND), sound());
  }

  static BufferedImage plan() {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 400);
    pen.setColor(Color.BLACK);
    for (int[] wall : WALLS) {
      pen.fillRect(wall[0], wall[1], wall[2], wall[3]);
    }
    // A round table stays out of the way of ears but not of waves.
    pen.fillOval(130, 120, 34, 34);
    pen.dispose();
    return image;
  }

  /** A clap, five plucked notes, a sung vowel: 2.2 s, the bytes of a WAV file. */
  static byte[] sound() throws IOException {
    float[] samples = new float[(int) (2.2 * RATE)];
    clap(samples, 0.05);
    double[] notes = {220, 277.18, 329.63, 440, 329.63};
    for (int i = 0; i < notes.length; i++) {
      pluck(samples, 0.45 + 0.16 * i, notes[i]);
    }
    sing(samples, 1.3, 0.75, 220);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Recording recording = new Recording(RATE, samples);
    WavWriter.write(stream, recording, 0.8 / recording.peak());
    return stream.toByteArray();
  }

  /** Three bursts of noise, 8 ms apart, as hands make them. */
  private static void clap(float[] samples, double at) {
    SplittableRandom random = new SplittableRandom(7);
    double[] strength = {0.5, 0.7, 1};
    for (int burst = 0; burst < 3; burst++) {
      int start = (int) ((at + 0.008 * burst) * RATE);
      double low = 0;
      for (int n = 0; n < RATE / 20; n++) {
        low += 0.25 * (random.nextDouble(-1, 1) - low);
        samples[start + n] += (float) (strength[burst] * 2.2 * low
            * StrictMath.exp(-n / (0.006 * RATE)));
      }
    }
  }

  /** A string after Karplus and Strong. */
  private static void pluck(float[] samples, double at, double frequency) {
    SplittableRandom random = new SplittableRandom(11);
    double[] string = new double[(int) Math.round(RATE / frequency)];
    double smooth = 0;
    for (int i = 0; i < string.length; i++) {
      smooth += 0.5 * (random.nextDouble(-1, 1) - smooth);
      string[i] = smooth;
    }
    int start = (int) (at * RATE);
    for (int n = 0; n < RATE && start + n < samples.length; n++) {
      int i = n % string.length;
      samples[start + n] += (float) (0.55 * string[i] * Math.min(1, (RATE - n) / 2000.0)
          * StrictMath.exp(-n / (0.35 * RATE)));
      string[i] = 0.498 * (string[i] + string[(i + 1) % string.length]);
    }
  }

  /** Harmonics of a slightly wavering note, weighted by the formants of an "ah". */
  private static void sing(float[] samples, double at, double seconds, double frequency) {
    int start = (int) (at * RATE);
    int length = (int) (seconds * RATE);
    double phase = 0;
    for (int n = 0; n < length; n++) {
      double time = n / (double) RATE;
      double pitch = frequency * (1 + 0.012 * StrictMath.sin(2 * Math.PI * 5.5 * time));
      phase += 2 * Math.PI * pitch / RATE;
      double sum = 0;
      for (int harmonic = 1; harmonic <= 14; harmonic++) {
        double hertz = harmonic * frequency;
        double weight = formant(hertz, 750, 130) + 0.6 * formant(hertz, 1150, 160)
            + 0.2 * formant(hertz, 2500, 250) + 0.1 / harmonic;
        sum += weight * StrictMath.sin(harmonic * phase);
      }
      double envelope = Math.min(1, Math.min(time / 0.09, (seconds - time) / 0.2));
      samples[start + n] += (float) (0.28 * envelope * sum);
    }
  }

  private static double formant(double hertz, double centre, double width) {
    double distance = (hertz - centre) / width;
    return 1 / (1 + distance * distance);
  }
}
