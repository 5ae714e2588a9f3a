package io.ringkernel.runtime.webgpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebGpuLibraryTest {
  private String before;

  @BeforeEach
  void keepTheProperty() {
    before = System.getProperty(WebGpuLibrary.PROPERTY);
  }

  @AfterEach
  void restoreTheProperty() {
    if (before == null) {
      System.clearProperty(WebGpuLibrary.PROPERTY);
    } else {
      System.setProperty(WebGpuLibrary.PROPERTY, before);
    }
  }

  private static String refusal(String value) {
    System.setProperty(WebGpuLibrary.PROPERTY, value);
    String message =
        assertThrows(WebGpuUnavailable.class, WebGpuLibrary::locate).getMessage();
    assertEquals(1, message.lines().count(), message);
    return message;
  }

  @Test
  void aRelativePathIsRefused() {
    String message = refusal("native/libwebgpu.so");
    assertTrue(message.contains("must be absolute"), message);
    assertTrue(message.contains("libwebgpu.so"), message);
  }

  @Test
  void aPathWithoutAFileIsRefusedWithTheWayToGetALibrary(@TempDir Path folder) {
    String message = refusal(folder.resolve("absent.so").toString());
    assertTrue(message.contains("absent.so"), message);
    assertTrue(message.contains("install wgpu-native or Dawn"), message);
  }

  @Test
  void aNameThatTheSystemLoaderLacksIsRefused() {
    String message = refusal("no_such_webgpu");
    assertTrue(message.contains(WebGpuLibrary.PROPERTY), message);
    assertTrue(message.contains("no_such_webgpu"), message);
  }

  @Test
  void aLibraryOfAnotherKindIsRefused() {
    Path other = javaLibrary();
    String message = refusal(other.toString());
    assertTrue(message.contains("is not a WebGPU library"), message);
    assertTrue(message.contains("lacks wgpuCreateInstance and "), message);
  }

  /** A library that every JDK brings along. */
  private static Path javaLibrary() {
    Path home = Path.of(System.getProperty("java.home"));
    Path unix = home.resolve("lib").resolve(System.mapLibraryName("net"));
    return Files.exists(unix) ? unix : home.resolve("bin").resolve(System.mapLibraryName("net"));
  }
}
