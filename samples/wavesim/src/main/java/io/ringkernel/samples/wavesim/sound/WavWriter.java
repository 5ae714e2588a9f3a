package io.ringkernel.samples.wavesim.sound;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes 16-bit PCM WAV files. */
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
    write(target, List.of(recording), gain);
  }

  /**
   * Writes a file of several channels, whole or not at all.
   *
   * @param channels left first; of one rate and length
   * @param gain factor on each sample; what then exceeds full scale is clipped
   */
  public static void write(Path target, List<Recording> channels, double gain)
      throws DemoInputException {
    OutputFile.write(target, stream -> write(stream, channels, gain));
  }

  /** Writes to a stream. */
  public static void write(OutputStream stream, Recording recording, double gain)
      throws IOException {
    write(stream, List.of(recording), gain);
  }

  private static void write(OutputStream stream, List<Recording> channels, double gain)
      throws IOException {
    Recording first = channels.getFirst();
    int length = first.samples().length;
    if ((long) length * channels.size() > LONGEST) {
      throw new IOException("more sound than a WAV file can hold");
    }
    int frame = 2 * channels.size();
    int rate = (int) Math.round(first.rate());
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + frame * length)
        .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + frame * length);
    bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    bytes.putShort((short) 1).putShort((short) channels.size()).putInt(rate).putInt(frame * rate);
    bytes.putShort((short) frame).putShort((short) 16);
    bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(frame * length);
    for (int i = 0; i < length; i++) {
      for (Recording channel : channels) {
        long scaled = Math.round(channel.samples()[i] * gain * 32768);
        bytes.putShort((short) Math.clamp(scaled, Short.MIN_VALUE, Short.MAX_VALUE));
      }
    }
    stream.write(bytes.array());
  }
}
