package io.ringkernel.frontend.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A class compiled in memory, to be read and to be run.
 *
 * @param files class files by internal name
 */
record CompiledClass(String name, Map<String, byte[]> files, Class<?> type) {
  /** Compilers and their options whose class files differ. */
  enum By {
    JAVAC_25_DEBUG("-g", "--release", "25"),
    JAVAC_25_PLAIN("-g:none", "--release", "25"),
    JAVAC_17_DEBUG("-g", "--release", "17"),
    JAVAC_17_PLAIN("-g:none", "--release", "17"),
    JAVAC_21_DEBUG("-g", "--release", "21"),
    ECJ_17("-g", "--release", "17"),
    ECJ_25_PLAIN("-g:none", "--release", "25"),
    JDK_17_DEBUG("-g"),
    JDK_17_PLAIN("-g:none");

    private final List<String> options;

    By(String... options) {
      this.options = List.of(options);
    }

    private JavaCompiler compiler() {
      return name().startsWith("ECJ")
          ? new org.eclipse.jdt.internal.compiler.tool.EclipseCompiler()
          : ToolProvider.getSystemJavaCompiler();
    }
  }

  /** What the front end reads. */
  ClassBytes bytes() {
    return internalName -> Optional.ofNullable(files.get(internalName))
        .or(() -> onClassPath(internalName));
  }

  /** The library of a language, which the code of a class calls. */
  private static Optional<byte[]> onClassPath(String internalName) {
    try (InputStream in =
        CompiledClass.class.getResourceAsStream("/" + internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What another compiler wrote. */
  static CompiledClass load(String name, Map<String, byte[]> files) {
    try {
      return new CompiledClass(name, files, new Loader(files).loadClass(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Compiles a top-level class of the unnamed package. */
  static CompiledClass of(String name, String source, By by) {
    try {
      // ecj reads sources from files only
      Path folder = Files.createTempDirectory("bytecode");
      Path file = Files.writeString(folder.resolve(name + ".java"), source);
      try {
        return load(name, by.name().startsWith("JDK_17") ? OldCompiler.compile(file, by.options)
            : compiled(file, by));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Map<String, byte[]> compiled(Path file, By by) throws IOException {
    JavaCompiler compiler = by.compiler();
    Map<String, byte[]> files = new HashMap<>();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager standard =
        compiler.getStandardFileManager(null, Locale.ROOT, null);
        JavaFileManager manager = new InMemory(standard, files)) {
      List<String> options = new ArrayList<>(by.options);
      options.add("-proc:none");
      JavaFileObject text = standard.getJavaFileObjects(file).iterator().next();
      boolean done = compiler.getTask(messages, manager, null, options, null,
          List.of(text)).call();
      if (!done) {
        throw new AssertionError(messages + "\n" + Files.readString(file));
      }
      return files;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> files;

    InMemory(JavaFileManager manager, Map<String, byte[]> files) {
      super(manager);
      this.files = files;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className,
        JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              files.put(className.replace('.', '/'), toByteArray());
            }
          };
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(CompiledClass.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = files.get(name.replace('.', '/'));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
