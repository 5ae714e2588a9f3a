package io.ringkernel.samples.wavesim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The field and its walls for pages, in little-endian bytes: {@code int kind}, then for kind 1, a
 * frame, {@code int step, int width, int height, float limit} and one signed byte a cell, 127 times
 * the root of pressure over limit, so that quiet waves keep steps; for kind 2, walls, the same with
 * limit 0 and one byte a cell, 0 for air and else one more than the absorption in percent. Not
 * thread-safe.
 */
final class FieldBytes {
  private static final int HEADER = 20;
  private static final int FRAME = 1;
  private static final int WALLS = 2;
  private static final float FIRST_LIMIT = 0.02f;
  private static final float LOUD = 0.05f;
  private static final float FADING = 0.97f;

  private final int width;
  private final int height;
  private float limit = FIRST_LIMIT;
  private int shown;

  FieldBytes(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The scale begins anew. */
  void reset() {
    limit = FIRST_LIMIT;
    shown = 0;
  }

  /** The scale follows quiet waves slowly, so that the picture does not flicker. */
  ByteBuffer frame(int step, float[] pressure) {
    if (step != shown) {
      float most = 0f;
      for (float value : pressure) {
        most = Math.max(most, Math.abs(value));
      }
      limit = Math.max(1e-6f, Math.max(Math.min(most, LOUD), limit * FADING));
      shown = step;
    }
    ByteBuffer bytes = header(FRAME, step, limit);
    for (float value : pressure) {
      double share = Math.sqrt(Math.min(1f, Math.abs(value) / limit));
      bytes.put((byte) (Math.signum(value) * Math.floor(share * 127 + 0.5)));
    }
    return bytes.flip();
  }

  ByteBuffer walls(int step, Walls walls) {
    return header(WALLS, step, 0f).put(walls.percents()).flip();
  }

  private ByteBuffer header(int kind, int step, float scale) {
    return ByteBuffer.allocate(HEADER + width * height).order(ByteOrder.LITTLE_ENDIAN).putInt(kind)
        .putInt(step).putInt(width).putInt(height).putFloat(scale);
  }
}
