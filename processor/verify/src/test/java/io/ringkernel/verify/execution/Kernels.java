package io.ringkernel.verify.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The hand-written kernels, and what the JVM computes in their place. */
final class Kernels {
  static final List<String> NAMES = List.of("saxpy", "sum", "transpose", "histogram");

  private Kernels() {}

  /** The text of {@code kernels/<file>}. */
  static String text(String file) {
    try (InputStream stream =
        Kernels.class.getResourceAsStream("/execution/kernels/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static float[] floats(int length, int salt) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = ((i * 7 + salt) % 101 - 50) * 0.1f;
    }
    return values;
  }

  static int[] integers(int length, int salt) {
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = (i + salt) * 0x9E3779B1;
    }
    return values;
  }

  static float[] saxpy(float a, float[] x, float[] y) {
    float[] result = y.clone();
    for (int i = 0; i < x.length; i++) {
      result[i] = a * x[i] + y[i];
    }
    return result;
  }

  static int[] sums(int[] values, int groups) {
    int[] sums = new int[groups];
    for (int i = 0; i < values.length; i++) {
      sums[i / 64] += values[i];
    }
    return sums;
  }

  static int[] histogram(int[] values, int[] counts) {
    int[] result = counts.clone();
    for (int value : values) {
      result[value & 7]++;
      result[8] = Math.max(result[8], value);
    }
    return result;
  }
}
