package io.ringkernel.samples.wavesim.sound;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes 16-bit PCM WAV files of one channel. */
public final class WavWriter {
  private static final int HEADER = 44;
  private static final int LONGEST = (Integer.MAX_VALUE - HEADER) / 2;

  private WavWriter() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @param gain factor on each sample; what then exceeds full scale is clipped
   */
  public static void write(Path target, Recording recording, double gain)
      throws DemoInputException {
    OutputFile.write(target, stream -> write(stream, recording, gain));
  }

  /** Writes to a stream. */
  public static void write(OutputStream stream, Recording recording, double gain)
      throws IOException {
    float[] samples = recording.samples();
    if (samples.length > LONGEST) {
      throw new IOException("more sound than a WAV file can hold");
    }
    int rate = (int) Math.round(recording.rate());
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + 2 * samples.length)
        .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + 2 * samples.length);
    bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    bytes.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate);
    bytes.putShort((short) 2).putShort((short) 16);
    bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples.length);
    for (float sample : samples) {
      long scaled = Math.round(sample * gain * 32768);
      bytes.putShort((short) Math.clamp(scaled, Short.MIN_VALUE, Short.MAX_VALUE));
    }
    stream.write(bytes.array());
  }
}
