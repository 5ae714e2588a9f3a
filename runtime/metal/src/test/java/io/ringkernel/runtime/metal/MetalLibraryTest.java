package io.ringkernel.runtime.metal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.BackendUnavailableException;
import io.ringkernel.runtime.RingRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is no Metal. */
class MetalLibraryTest {
  private static final String SYSTEM = "os.name";
  /** No Mac, on whatever the tests run. */
  private static final String ANOTHER = "Another System";

  private final String system = System.getProperty(SYSTEM);
  private String before;

  @BeforeEach
  void keepTheProperty() {
    before = System.getProperty(MetalLibrary.PROPERTY);
    System.clearProperty(MetalLibrary.PROPERTY);
  }

  @AfterEach
  void restoreTheProperty() {
    System.setProperty(SYSTEM, system);
    if (before == null) {
      System.clearProperty(MetalLibrary.PROPERTY);
    } else {
      System.setProperty(MetalLibrary.PROPERTY, before);
    }
  }

  /** A program that takes what there is, on a system without Metal. */
  static final class Choosing {
    private Choosing() {}

    public static void main(String[] arguments) {
      System.setProperty(SYSTEM, ANOTHER);
      try (RingRuntime runtime = RingRuntime.builder().build()) {
        System.out.println(runtime.backend());
      }
    }
  }

  private static String refusal(String value) {
    System.setProperty(MetalLibrary.PROPERTY, value);
    return assertThrows(MetalUnavailable.class, MetalLibrary::locate).getMessage();
  }

  @Test
  void anotherSystemIsOneClearLine() {
    System.setProperty(SYSTEM, ANOTHER);
    BackendUnavailableException e = assertThrows(BackendUnavailableException.class,
        () -> RingRuntime.builder().backend(Backend.METAL).build());
    assertEquals("back end METAL cannot run on this machine: there is no Metal on " + ANOTHER + " ("
        + System.getProperty("os.arch") + "): it is a part "
        + "of macOS, /System/Library/Frameworks/Metal.framework/Metal; it needs macOS on an Apple "
        + "device", e.getMessage());
  }

  /** In a process of its own: whatever is said there, and by whatever way, is in its output. */
  @Test
  void automaticChoiceTakesTheNextAndSaysNothing(@TempDir Path folder) throws Exception {
    String places = System.getProperty("surefire.test.class.path",
        System.getProperty("java.class.path"));
    Path said = folder.resolve("said.txt");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(java.toString(), "-cp", places,
        Choosing.class.getName()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program does not end");
    assertEquals("CPU\n", Files.readString(said).replace("\r\n", "\n"));
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
