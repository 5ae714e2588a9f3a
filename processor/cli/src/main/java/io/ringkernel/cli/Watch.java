package io.ringkernel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Does something again whenever files change. Files are looked at and not watched by the system:
 * editors replace files, folders come and go, and network drives tell nothing.
 */
final class Watch {
  private static final long PAUSE_MILLIS = 250;

  private final List<Path> inputs;

  /** A file as it was. */
  private record State(long time, long size) {}

  Watch(List<Path> inputs) {
    this.inputs = new ArrayList<>(inputs);
  }

  /**
   * Repeats until the thread is interrupted.
   *
   * @return what the work gave at last
   */
  int repeat(IntSupplier work) {
    Map<Path, State> seen = look();
    int code = work.getAsInt();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return code;
      }
      Map<Path, State> now = look();
      if (!now.equals(seen)) {
        seen = now;
        code = work.getAsInt();
      }
    }
    return code;
  }

  private Map<Path, State> look() {
    Map<Path, State> states = new TreeMap<>();
    for (Path input : inputs) {
      try (Stream<Path> files = Files.exists(input) ? Files.walk(input) : Stream.empty()) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          states.put(file,
              new State(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
        }
      } catch (IOException | UncheckedIOException _) {
        // A file that went away while it was looked at: the next look sees what there is then.
        continue;
      }
    }
    return states;
  }
}
