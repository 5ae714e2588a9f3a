package io.ringkernel.samples.wavesim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java sources of the sample's device code, so that a tool can show and compile them where
 * there is no checkout.
 */
public final class WaveSources {
  /** Binary name of the class that holds the kernel. */
  public static final String KERNEL_CLASS = "io.ringkernel.samples.wavesim.WaveKernels";

  private static final List<String> FILES = List.of("Fire.java", "Level.java",
      "MoveMicrophone.java", "Panel.java", "Pause.java", "Poll.java", "Probe.java",
      "Receipt.java", "Report.java", "Sample.java", "SetAmplitude.java", "WaveControl.java",
      "WaveKernels.java", "WavePoints.java");

  private WaveSources() {}

  /** Kernels, actors and messages: file name to text, by name. */
  public static Map<String, String> all() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String file : FILES) {
      try (InputStream stream = WaveSources.class.getResourceAsStream("sources/" + file)) {
        if (stream == null) {
          throw new AssertionError("no resource sources/" + file);
        }
        sources.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
