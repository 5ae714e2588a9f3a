package io.ringkernel.samples.wavesim.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds WAV files byte by byte, good and bad ones. */
final class WavFiles {
  private WavFiles() {}

  /** The sub-format of extensible headers that means the plain format {@code tag}. */
  static byte[] guid(int tag) {
    ByteBuffer guid = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    guid.putInt(tag).putShort((short) 0).putShort((short) 0x10);
    guid.put(new byte[] {(byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
    return guid.array();
  }

  static byte[] format(int tag, int channels, int rate, int bits) {
    ByteBuffer format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    format.putShort((short) tag).putShort((short) channels).putInt(rate);
    format.putInt(rate * channels * bits / 8).putShort((short) (channels * bits / 8));
    return format.putShort((short) bits).array();
  }

  static byte[] extensible(int tag, int channels, int rate, int bits) {
    ByteBuffer format = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
    format.put(format(0xFFFE, channels, rate, bits)).putShort((short) 22);
    return format.putShort((short) bits).putInt(0).put(guid(tag)).array();
  }

  static byte[] chunk(String name, long length, byte[] body) {
    ByteBuffer chunk = ByteBuffer.allocate(8 + body.length + (body.length & 1))
        .order(ByteOrder.LITTLE_ENDIAN);
    return chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt((int) length).put(body)
        .array();
  }

  static byte[] chunk(String name, byte[] body) {
    return chunk(name, body.length, body);
  }

  static byte[] riff(byte[]... chunks) {
    int length = 0;
    for (byte[] chunk : chunks) {
      length += chunk.length;
    }
    ByteBuffer file = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + length);
    file.put("WAVE".getBytes(StandardCharsets.US_ASCII));
    for (byte[] chunk : chunks) {
      file.put(chunk);
    }
    return file.array();
  }

  /** Samples in [-1, 1] as the format stores them. */
  static byte[] encode(double[] samples, int tag, int bits) {
    ByteBuffer body = ByteBuffer.allocate(samples.length * bits / 8)
        .order(ByteOrder.LITTLE_ENDIAN);
    for (double sample : samples) {
      switch (bits) {
        case 8 -> body.put((byte) (128 + Math.round(sample * 127)));
        case 16 -> body.putShort((short) Math.round(sample * 32767));
        case 24 -> {
          int value = (int) Math.round(sample * 8388607);
          body.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
        }
        case 32 -> {
          if (tag == 3) {
            body.putFloat((float) sample);
          } else {
            body.putInt((int) Math.round(sample * Integer.MAX_VALUE));
          }
        }
        default -> throw new AssertionError(bits);
      }
    }
    return body.array();
  }
}
