package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WaveSourcesTest {
  private static final Pattern DEVICE =
      Pattern.compile("^@(RingMessage|RingKernel)\\b|^  @(GpuKernel|StencilKernel)\\b",
          Pattern.MULTILINE);

  @Test
  void everySourceWithDeviceCodeIsThere() throws IOException {
    List<String> expected = new ArrayList<>();
    Path folder = Path.of("src/main/java/io/ringkernel/samples/wavesim");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file) && DEVICE.matcher(Files.readString(file)).find()) {
          expected.add(file.getFileName().toString());
        }
      }
    }
    assertEquals(expected, List.copyOf(WaveSources.all().keySet()));
  }
}
