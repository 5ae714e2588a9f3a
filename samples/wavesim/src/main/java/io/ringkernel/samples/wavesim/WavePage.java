package io.ringkernel.samples.wavesim;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.OutputFile;
import io.ringkernel.samples.wavesim.picture.DivergingMap;
import io.ringkernel.samples.wavesim.picture.WallColours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The page, as one file of HTML without any address of another server in it. It shows the kernel in
 * Java and in the three languages that the compiler made of it. {@link #alone} runs the WGSL one in
 * the browser; {@link #live} shows a simulation of a {@link WaveServer} and can do the other, too.
 */
public final class WavePage {
  private static final String FOLDER = "/META-INF/ringkernel/";
  private static final String CLASS_FOLDER = FOLDER + WaveSources.KERNEL_CLASS + "/";
  /** Of the kernel that is not shown: the source and the microphone. */
  private static final String POINTS_FOLDER = FOLDER + WavePoints.class.getName() + "/";

  /** Of the bytes of a field: the greatest pressure. */
  private static final int FULL = 127;
  private static final int PERCENT = 100;

  private WavePage() {}

  /** For a server. */
  static String live() {
    return page("live");
  }

  /** For a file. */
  static String alone() {
    return page("alone");
  }

  /** Writes the page that needs no server. */
  public static void write(Path file) throws DemoInputException {
    String page = alone();
    OutputFile.prepareFolder(file.toAbsolutePath().getParent());
    OutputFile.write(file, stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String page(String mode) {
    return text("page/page.html").replace("/*STYLE*/", text("page/page.css"))
        .replace("/*SCRIPT*/", text("page/browser.js") + text("page/remote.js")
            + text("page/page.js"))
        .replace("\"KERNEL\"", kernel()).replace("MODE", mode);
  }

  /** All that the page says and needs about the kernel, as JSON that a script element may hold. */
  private static String kernel() {
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("java", WaveSources.all().get("WaveKernels.java"));
    files.put("cuda", text(CLASS_FOLDER + "kernel.cu"));
    files.put("wgsl", text(CLASS_FOLDER + "kernel.wgsl"));
    files.put("msl", text(CLASS_FOLDER + "kernel.metal"));
    files.put("manifest", text(CLASS_FOLDER + "kernel.json"));
    files.put("colours", Map.of("field", IntStream.rangeClosed(-FULL, FULL)
        .map(value -> DivergingMap.colour(value / (double) FULL)).toArray(), "walls",
        IntStream.rangeClosed(0, PERCENT).map(WallColours::colour).toArray()));
    files.put("points", Map.of("wgsl", text(POINTS_FOLDER + "kernel.wgsl"), "manifest",
        text(POINTS_FOLDER + "kernel.json")));
    try {
      return JSON.std.asString(files).replace("<", "\\u003c");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String resource) {
    try (InputStream stream = WavePage.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new AssertionError("no resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
