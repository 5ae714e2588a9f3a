package io.ringkernel.tests.resident;

import io.ringkernel.processor.RingKernelProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The actor classes of these tests, compiled as a user's are. */
final class ResidentClasses {
  private static final Path SOURCES = Path.of("src/test/resources/resident");
  private static ClassLoader loader;

  private ResidentClasses() {}

  static synchronized ClassLoader loader() {
    if (loader == null) {
      try {
        Path output = Files.createDirectories(Path.of("target/resident"));
        compile(output);
        loader = new URLClassLoader(new URL[] {output.toUri().toURL()},
            ResidentClasses.class.getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loader;
  }

  static Class<?> of(String name) {
    try {
      return loader().loadClass("resident." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A message by the name of its class. */
  static Record message(String name, Object... components) {
    try {
      return (Record) of(name).getDeclaredConstructors()[0].newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A component of a message. */
  static long number(Record message, String component) {
    try {
      return ((Number) message.getClass().getMethod(component).invoke(message)).longValue();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static void compile(Path output) throws IOException {
    StringWriter text = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var sources = Files.list(SOURCES)) {
      JavaCompiler.CompilationTask task = javac.getTask(text, files, null,
          List.of("-d", output.toString(), "-s", output.toString(), "-proc:full"), null,
          files.getJavaFileObjectsFromPaths(sources.sorted().toList()));
      task.setProcessors(List.of(new RingKernelProcessor()));
      if (!task.call()) {
        throw new AssertionError(text.toString());
      }
    }
  }
}
