package io.ringkernel.samples.wavesim.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavReaderTest {
  private static final double[] SAMPLES = {0, 0.5, -0.5, 1, -1, 0.25, -0.125, 0.75};

  @ParameterizedTest
  @CsvSource({
    "1, 8, false", "1, 16, false", "1, 24, false", "1, 32, false", "3, 32, false",
    "1, 8, true", "1, 16, true", "1, 24, true", "1, 32, true", "3, 32, true"
  })
  void everyFormatGivesTheSamplesThatWentIn(int tag, int bits, boolean extensible)
      throws DemoInputException {
    byte[] format = extensible ? WavFiles.extensible(tag, 1, 22050, bits)
        : WavFiles.format(tag, 1, 22050, bits);
    Recording read = WavReader.parse("x.wav", WavFiles.riff(WavFiles.chunk("fmt ", format),
        WavFiles.chunk("data", WavFiles.encode(SAMPLES, tag, bits))));
    assertEquals(22050, read.rate());
    assertEquals(SAMPLES.length, read.samples().length);
    double step = tag == 3 ? 0 : 1.01 / (1L << bits - 1);
    for (int i = 0; i < SAMPLES.length; i++) {
      assertEquals(SAMPLES[i], read.samples()[i], step + 1e-7);
    }
  }

  @Test
  void channelsAreMixedDownByTheirMean() throws DemoInputException {
    double[] leftAndRight = {0.5, 0.25, -1, 0, 0.75, -0.75};
    Recording read = WavReader.parse("x.wav", WavFiles.riff(
        WavFiles.chunk("fmt ", WavFiles.format(3, 2, 8000, 32)),
        WavFiles.chunk("data", WavFiles.encode(leftAndRight, 3, 32))));
    assertArrayEquals(new float[] {0.375f, -0.5f, 0f}, read.samples());
  }

  @Test
  void otherPartsAreSkippedWithTheirPadding() throws DemoInputException {
    Recording read = WavReader.parse("x.wav", WavFiles.riff(
        WavFiles.chunk("LIST", new byte[7]), WavFiles.chunk("fmt ", WavFiles.format(1, 1, 1, 16)),
        WavFiles.chunk("fact", new byte[4]),
        WavFiles.chunk("data", WavFiles.encode(SAMPLES, 1, 16)), new byte[] {1, 2, 3}));
    assertEquals(SAMPLES.length, read.samples().length);
    assertEquals(1, read.rate());
  }

  @Test
  void whatTheWriterWritesIsReadBack() throws Exception {
    float[] samples = new float[1000];
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextInt(-32768, 32768) / 32768f;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WavWriter.write(bytes, new Recording(48000, samples), 1);
    assertEquals(new Recording(48000, samples), WavReader.parse("x.wav", bytes.toByteArray()));
  }

  @Test
  void theWriterScalesAndClips() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WavWriter.write(bytes, new Recording(8000, new float[] {0.25f, 3f, -3f}), 2);
    float[] read = WavReader.parse("x.wav", bytes.toByteArray()).samples();
    assertArrayEquals(new float[] {0.5f, 32767 / 32768f, -1f}, read);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyCutIsReportedInOneLine(boolean extensible) {
    byte[] format = extensible ? WavFiles.extensible(1, 1, 8000, 16)
        : WavFiles.format(1, 1, 8000, 16);
    byte[] whole = WavFiles.riff(WavFiles.chunk("LIST", new byte[5]),
        WavFiles.chunk("fmt ", format), WavFiles.chunk("data", WavFiles.encode(SAMPLES, 1, 16)));
    for (int length = 0; length < whole.length; length++) {
      refused(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void everyDamagedHeaderByteIsEitherReadOrReported() {
    byte[] whole = WavFiles.riff(WavFiles.chunk("fmt ", WavFiles.extensible(1, 2, 8000, 16)),
        WavFiles.chunk("data", WavFiles.encode(SAMPLES, 1, 16)));
    for (int place = 0; place < whole.length - 16; place++) {
      for (int value = 0; value < 256; value++) {
        byte[] damaged = whole.clone();
        damaged[place] = (byte) value;
        try {
          assertTrue(WavReader.parse("x.wav", damaged).samples().length <= whole.length);
        } catch (DemoInputException reported) {
          oneLine(reported);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIST", "fmt "})
  void anAbsurdLengthIsRefusedBeforeAnythingIsAllocated(String name) {
    byte[] body = WavFiles.format(1, 1, 8000, 16);
    for (long length : new long[] {0xFFFF_FFFFL, 0x7FFF_FFFFL, 0x8000_0000L, 0xFFFF_FFF8L}) {
      refused(WavFiles.riff(WavFiles.chunk(name, length, body),
          WavFiles.chunk("data", new byte[4])));
    }
  }

  @Test
  void anAbsurdDataLengthIsRefusedExceptTheOneThatMeansUpToTheEnd() throws DemoInputException {
    byte[] format = WavFiles.chunk("fmt ", WavFiles.format(1, 1, 8000, 16));
    refused(WavFiles.riff(format, WavFiles.chunk("data", 0xFFFF_FFFEL, new byte[4])));
    refused(WavFiles.riff(format, WavFiles.chunk("data", 0x7FFF_FFFEL, new byte[4])));
    Recording piped = WavReader.parse("x.wav",
        WavFiles.riff(format, WavFiles.chunk("data", 0xFFFF_FFFFL, new byte[6])));
    assertEquals(3, piped.samples().length);
  }

  @ParameterizedTest
  @CsvSource({"2, 4, 1", "6, 8, 1", "7, 8, 1", "85, 16, 1", "1, 12, 1", "1, 64, 1", "3, 64, 1",
    "3, 16, 1", "1, 0, 1", "1, 16, 0"})
  void whatIsNotPcmIsRefused(int tag, int bits, int channels) {
    refused(WavFiles.riff(WavFiles.chunk("fmt ", WavFiles.format(tag, channels, 8000, bits)),
        WavFiles.chunk("data", new byte[64])));
  }

  @Test
  void soundWithoutSamplesOrWithoutFormatIsRefused() {
    refused(WavFiles.riff(WavFiles.chunk("fmt ", WavFiles.format(1, 1, 8000, 16)),
        WavFiles.chunk("data", new byte[0])));
    refused(WavFiles.riff(WavFiles.chunk("data", new byte[8])));
    refused(WavFiles.riff(WavFiles.chunk("fmt ", WavFiles.format(3, 1, 8000, 32)),
        WavFiles.chunk("data", WavFiles.encode(new double[] {Double.NaN}, 3, 32))));
  }

  @Test
  void aMissingFileIsNamed() {
    DemoInputException missing = assertThrows(DemoInputException.class,
        () -> WavReader.read(Path.of("no-such-folder", "voice.wav")));
    assertTrue(missing.getMessage().contains("voice.wav"));
    oneLine(missing);
  }

  private static void refused(byte[] file) {
    oneLine(assertThrows(DemoInputException.class, () -> WavReader.parse("x.wav", file)));
  }

  private static void oneLine(DemoInputException reported) {
    assertFalse(reported.getMessage().contains("\n"));
    assertTrue(reported.getMessage().contains(";"), "no remedy in: " + reported.getMessage());
  }
}
