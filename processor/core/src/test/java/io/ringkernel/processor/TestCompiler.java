package io.ringkernel.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles texts with a compiler inside this process and our processor, into a folder. */
final class TestCompiler {
  private final Path output;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-processing", "-proc:full"));
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private boolean onDisk;
  private Processor processor = new RingKernelProcessor();

  /**
   * What came of it.
   *
   * @param text what the compiler would print
   */
  record Result(boolean success, String text, List<Diagnostic<? extends JavaFileObject>> problems,
      Path output) {
    /** The text of a generated file. */
    String file(String path) {
      try {
        return Files.readString(output.resolve(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** All files by path, classes included. */
    Map<String, String> files() {
      Map<String, String> files = new TreeMap<>();
      try (Stream<Path> walk = Files.walk(output)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(output.relativize(file).toString().replace('\\', '/'),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return files;
    }

    /** A loader of what was compiled. */
    URLClassLoader loader() {
      try {
        return new URLClassLoader(new java.net.URL[] {output.toUri().toURL()},
            TestCompiler.class.getClassLoader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** {@code line:column: message} of every error, in order. */
    List<String> errors() {
      return problems.stream().filter(p -> p.getKind() == Diagnostic.Kind.ERROR)
          .map(p -> p.getLineNumber() + ":" + p.getColumnNumber() + ": "
              + p.getMessage(Locale.ROOT))
          .toList();
    }
  }

  TestCompiler(Path output) {
    this.output = output;
  }

  /** Adds a file; its name comes from its package and first type. */
  TestCompiler source(String text) {
    Matcher inPackage = Pattern.compile("package ([\\w.]+);").matcher(text);
    String prefix = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    Matcher type =
        Pattern.compile("(?:class|record|interface|enum|module) ([\\w$]+)").matcher(text);
    if (!type.find()) {
      throw new AssertionError("no type in " + text);
    }
    return source(prefix + type.group(1) + ".java", text);
  }

  TestCompiler source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  TestCompiler option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  TestCompiler with(JavaCompiler other) {
    compiler = other;
    return this;
  }

  TestCompiler with(Processor other) {
    processor = other;
    return this;
  }

  /** Writes the sources beside the output, for a compiler that reads files only. */
  TestCompiler onDisk() {
    onDisk = true;
    return this;
  }

  Result compile() {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    boolean success = run(problems, output, new StringWriter());
    return new Result(success, "", List.copyOf(problems.getDiagnostics()), output);
  }

  /** Like {@link #compile}, but the compiler renders its messages itself. */
  Result print() {
    StringWriter text = new StringWriter();
    boolean success = run(null, output, text);
    return new Result(success, text.toString(), List.of(), output);
  }

  private boolean run(DiagnosticCollector<JavaFileObject> problems, Path folder,
      StringWriter text) {
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> all = new ArrayList<>(List.of("-d", folder.toString(), "-s",
          folder.toString(), "-cp", System.getProperty("java.class.path")));
      all.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(text, files, problems, all, null, units(files));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(processor));
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Iterable<? extends JavaFileObject> units(StandardJavaFileManager files)
      throws IOException {
    if (!onDisk) {
      return sources.entrySet().stream().map(e -> new Text(e.getKey(), e.getValue())).toList();
    }
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path path = output.resolveSibling(output.getFileName() + "-src").resolve(source.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, source.getValue()));
    }
    return files.getJavaFileObjectsFromPaths(paths);
  }

  /** A source file in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
