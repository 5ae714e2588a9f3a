package io.ringkernel.ir.emit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.pass.Pass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what a lowering prints for the sample modules with files of the module under test.
 * {@code -Dgolden=update} writes the files.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** The text of a module after all passes of the lowering. */
  public static String text(Lowering lowering, Module module) {
    Module current = Verifier.verified(module, "sample");
    for (Pass pass : lowering.passes()) {
      current = Verifier.verified(pass.apply(current), pass.name());
    }
    return lowering.print(current, module.name() + ".java").text();
  }

  /** Fails unless the sample prints as its file says, twice. */
  public static void check(Lowering lowering, Samples sample) throws IOException {
    String text = text(lowering, sample.module());
    assertEquals(text, text(lowering, sample.module()), "a second run prints another text");
    Path file = FOLDER.resolve(fileName(lowering, sample));
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertTrue(Files.exists(file), () -> "no " + file + "; run with -Dgolden=update");
    assertEquals(Files.readString(file), text, () -> file + " differs; -Dgolden=update rewrites");
  }

  /** Fails where a file belongs to no sample. */
  public static void checkNoOrphans(Lowering lowering) throws IOException {
    TreeSet<String> orphans = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(f -> orphans.add(f.getFileName().toString()));
    }
    Samples.of(lowering).forEach(s -> orphans.remove(fileName(lowering, s)));
    if (!orphans.isEmpty()) {
      fail("no sample prints " + orphans);
    }
  }

  private static String fileName(Lowering lowering, Samples sample) {
    return sample.fileName() + lowering.fileName().substring(lowering.fileName().lastIndexOf('.'));
  }
}
