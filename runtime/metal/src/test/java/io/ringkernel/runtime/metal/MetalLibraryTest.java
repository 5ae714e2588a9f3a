package io.ringkernel.runtime.metal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.runtime.RingRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is no Metal. */
class MetalLibraryTest {
  private String before;

  @BeforeEach
  void keepTheProperty() {
    before = System.getProperty(MetalLibrary.PROPERTY);
    System.clearProperty(MetalLibrary.PROPERTY);
  }

  @AfterEach
  void restoreTheProperty() {
    if (before == null) {
      System.clearProperty(MetalLibrary.PROPERTY);
    } else {
      System.setProperty(MetalLibrary.PROPERTY, before);
    }
  }

  private static String refusal(String value) {
    System.setProperty(MetalLibrary.PROPERTY, value);
    return assertThrows(MetalUnavailable.class, MetalLibrary::locate).getMessage();
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void anotherSystemIsOneClearLine() {
    BackendUnavailableException e = assertThrows(BackendUnavailableException.class,
        () -> RingRuntime.builder().backend(Backend.METAL).build());
    assertEquals("back end METAL cannot run on this machine: there is no Metal on "
        + System.getProperty("os.name") + " (" + System.getProperty("os.arch") + "): it is a part "
        + "of macOS, /System/Library/Frameworks/Metal.framework/Metal; it needs macOS on an Apple "
        + "device", e.getMessage());
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void automaticChoiceTakesTheNextAndSaysNothing() {
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      assertEquals(Backend.CPU, runtime.backend());
    }
  }

  @Test
  void aRelativePathIsRefused() {
    assertEquals("there is no Metal library native/libmetal.dylib: ringkernel.metal.library must "
        + "be an absolute path", refusal("native/libmetal.dylib"));
  }

  @Test
  void aPathWithoutAFileIsRefused(@TempDir Path folder) {
    String path = folder.resolve("absent.dylib").toString();
    assertEquals("there is no Metal library " + path + ": ringkernel.metal.library must be an "
        + "absolute path", refusal(path));
  }

  @Test
  void aFileThatIsNoLibraryIsRefused(@TempDir Path folder) throws Exception {
    String message =
        refusal(Files.writeString(folder.resolve("text.dylib"), "no library").toString());
    assertTrue(message.startsWith("cannot load the Metal library "), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void aLibraryOfAnotherKindIsRefused() {
    Path home = Path.of(System.getProperty("java.home"));
    Path unix = home.resolve("lib").resolve(System.mapLibraryName("net"));
    Path net = Files.exists(unix) ? unix : home.resolve("bin/" + System.mapLibraryName("net"));
    String message = refusal(net.toString());
    assertTrue(message.contains("is not Metal: it lacks objc_getClass and "), message);
  }
}
