package io.ringkernel.samples.wavesim.sound;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.InputFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Reads PCM WAV files: 8-bit unsigned, 16-, 24- and 32-bit signed integers, 32-bit float, any
 * number of channels (mixed down by their mean) and any rate from 1 Hz to 1 MHz; plain and
 * extensible headers.
 *
 * <p>Chunk lengths are compared with what is there before anything is allocated. A data length of
 * 0xFFFFFFFF, which programs write into a pipe, means "up to the end".
 */
public final class WavReader {
  private static final int RIFF = tag("RIFF");
  private static final int WAVE = tag("WAVE");
  private static final int FORMAT = tag("fmt ");
  private static final int DATA = tag("data");
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final long UP_TO_THE_END = 0xFFFF_FFFFL;

  /* Bytes 2 to 15 of every sub-format GUID that stands for a plain format tag. */
  private static final byte[] GUID_TAIL =
      {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71};

  private final String where;
  private final ByteBuffer bytes;

  private WavReader(String where, byte[] content) {
    this.where = where;
    bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  private record Format(int tag, int channels, int rate, int bits) {
    int frameBytes() {
      return channels * bits / 8;
    }
  }

  /** Reads a file. */
  public static Recording read(Path file) throws DemoInputException {
    return parse(file.toString(), InputFile.read(file, "recording"));
  }

  /**
   * Reads the bytes of a file.
   *
   * @param where what to call it in messages
   */
  public static Recording parse(String where, byte[] content) throws DemoInputException {
    return new WavReader(where, content).parse();
  }

  private Recording parse() throws DemoInputException {
    if (bytes.remaining() < 12 || bytes.getInt(0) != RIFF || bytes.getInt(8) != WAVE) {
      throw bad("is not a WAV file", "convert it to PCM WAV first");
    }
    bytes.position(12);
    Format format = null;
    while (bytes.remaining() >= 8) {
      int name = bytes.getInt();
      long length = Integer.toUnsignedLong(bytes.getInt());
      if (name == DATA) {
        return samples(format, length);
      }
      if (length > bytes.remaining()) {
        throw bad("is cut off or damaged: a part of " + length + " bytes, "
            + bytes.remaining() + " left", "copy or export it again");
      }
      int end = bytes.position() + (int) length;
      if (name == FORMAT) {
        format = format((int) length);
      }
      // Chunks begin on even offsets; the padding byte is not counted.
      bytes.position(Math.min(bytes.limit(), end + (end & 1)));
    }
    throw bad("is cut off or damaged: it has no sound data", "copy or export it again");
  }

  private Format format(int length) throws DemoInputException {
    if (length < 16) {
      throw bad("is damaged: its format part has " + length + " bytes, not 16 or more",
          "export it again");
    }
    int start = bytes.position();
    int tag = Short.toUnsignedInt(bytes.getShort(start));
    int channels = Short.toUnsignedInt(bytes.getShort(start + 2));
    int rate = bytes.getInt(start + 4);
    int align = Short.toUnsignedInt(bytes.getShort(start + 12));
    int bits = Short.toUnsignedInt(bytes.getShort(start + 14));
    if (tag == EXTENSIBLE) {
      tag = subFormat(start, length);
    }
    boolean known = switch (tag) {
      case PCM -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
      case FLOAT -> bits == 32;
      default -> false;
    };
    if (!known) {
      throw bad("holds format " + tag + " with " + bits + " bits, not PCM",
          "export it as 8, 16, 24 or 32-bit PCM or 32-bit float");
    }
    if (channels == 0 || rate < 1 || rate > 1_000_000 || align != channels * bits / 8) {
      throw bad("is damaged: " + channels + " channels, "
          + Integer.toUnsignedString(rate) + " Hz, " + align + " bytes a frame",
          "export it again");
    }
    return new Format(tag, channels, rate, bits);
  }

  private int subFormat(int start, int length) throws DemoInputException {
    if (length < 40) {
      throw bad("is damaged: an extensible format part of " + length + " bytes, not 40",
          "export it again");
    }
    for (int i = 0; i < GUID_TAIL.length; i++) {
      if (bytes.get(start + 26 + i) != GUID_TAIL[i]) {
        throw bad("holds a coding that is not PCM", "export it as 16-bit PCM");
      }
    }
    return Short.toUnsignedInt(bytes.getShort(start + 24));
  }

  private Recording samples(Format format, long length) throws DemoInputException {
    if (format == null) {
      throw bad("is damaged: sound data before the format", "export it again");
    }
    if (length != UP_TO_THE_END && length > bytes.remaining()) {
      throw bad("is cut off: " + length + " bytes of sound announced, " + bytes.remaining()
          + " there", "copy or export it again");
    }
    int there = (int) Math.min(length, bytes.remaining());
    if (length != UP_TO_THE_END && there % format.frameBytes() != 0) {
      throw bad("is damaged: its sound ends inside a sample", "export it again");
    }
    int frames = there / format.frameBytes();
    if (frames == 0) {
      throw bad("holds no sound", "name a longer recording");
    }
    float[] mixed = new float[frames];
    for (int frame = 0; frame < frames; frame++) {
      double sum = 0;
      for (int channel = 0; channel < format.channels(); channel++) {
        sum += sample(format);
      }
      mixed[frame] = (float) (sum / format.channels());
    }
    return new Recording(format.rate(), mixed);
  }

  private double sample(Format format) throws DemoInputException {
    return switch (format.bits()) {
      case 8 -> ((bytes.get() & 0xFF) - 128) / 128.0;
      case 16 -> bytes.getShort() / 32768.0;
      case 24 -> ((bytes.get() & 0xFF) | (bytes.get() & 0xFF) << 8 | bytes.get() << 16) / 8388608.0;
      case 32 -> format.tag() == FLOAT ? finite(bytes.getFloat()) : bytes.getInt() / 2147483648.0;
      default -> throw new AssertionError(format.bits());
    };
  }

  private float finite(float sample) throws DemoInputException {
    if (!Float.isFinite(sample)) {
      throw bad("holds a sample that is not a number", "export it again");
    }
    return sample;
  }

  private DemoInputException bad(String what, String remedy) {
    return new DemoInputException(where + ": this recording " + what + "; " + remedy);
  }

  private static int tag(String name) {
    return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
  }
}
