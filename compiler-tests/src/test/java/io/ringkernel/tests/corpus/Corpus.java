package io.ringkernel.tests.corpus;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.processor.RingKernelProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the corpus once, by javac with the processor, and finds its kernels. */
final class Corpus {
  static final Path SOURCES = Path.of("src/test/resources/kernels");
  private static final Path ALGORITHMS = Path.of("src/test/resources/algorithms");
  private static final String RELEASE = String.valueOf(Runtime.version().feature());
  private static final Map<String, Map<String, String>> TEXTS = new HashMap<>();
  private static Path output;
  private static ClassLoader loader;
  private static List<CorpusKernel> kernels;

  private Corpus() {}

  /** Where the corpus was compiled to. */
  static synchronized Path output() {
    if (output == null) {
      output = compile(Path.of("target/corpus"));
    }
    return output;
  }

  /** Sees the compiled corpus. */
  static synchronized ClassLoader loader() {
    if (loader == null) {
      try {
        loader = new URLClassLoader(new URL[] {output().toUri().toURL()},
            Corpus.class.getClassLoader());
        loader.setDefaultAssertionStatus(true);
      } catch (MalformedURLException e) {
        throw new AssertionError(e);
      }
    }
    return loader;
  }

  static synchronized List<CorpusKernel> kernels() {
    if (kernels == null) {
      kernels = load(output());
    }
    return kernels;
  }

  /** Classes that launch kernels of their own. */
  static List<Algorithm> algorithms() {
    List<Algorithm> algorithms = new ArrayList<>();
    try (Stream<Path> files = Files.list(ALGORITHMS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (Files.readString(file).contains("static void run(RingRuntime runtime)")) {
          algorithms.add(new Algorithm(
              Class.forName("algorithms." + name, true, loader())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return algorithms;
  }

  /** Every source that the corpus was compiled from. */
  static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>(algorithmSources());
    for (Path folder : List.of(SOURCES, output().resolve(RowSources.PACKAGE.replace('.', '/')))) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(p -> p.toString().endsWith(".java") && !p.toString().endsWith("Gpu.java"))
            .sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static List<Path> algorithmSources() throws IOException {
    try (Stream<Path> algorithms = Files.list(ALGORITHMS)) {
      return algorithms.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Every text of a target, by class. */
  static synchronized Map<String, String> texts(String file) {
    return TEXTS.computeIfAbsent(file, Corpus::readTexts);
  }

  private static Map<String, String> readTexts(String file) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> folders = Files.list(output().resolve("META-INF/ringkernel"))) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve(file))) {
          texts.put(folder.getFileName().toString(), Files.readString(folder.resolve(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Compiles by javac into a fresh folder below the given one. */
  static Path compile(Path parent) {
    return compile(parent, ToolProvider.getSystemJavaCompiler(), SOURCES);
  }

  /** Compiles the sources of a folder, or all, into a fresh folder below the given one. */
  static Path compile(Path parent, JavaCompiler compiler, Path from) {
    StringWriter text = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> walk = Files.walk(from)) {
      Files.createDirectories(parent);
      Path output = Files.createTempDirectory(parent, "classes-");
      List<Path> sources = new ArrayList<>(
          walk.filter(p -> p.toString().endsWith(".java")).sorted().toList());
      if (from.equals(SOURCES)) {
        sources.addAll(algorithmSources());
        sources.addAll(writeRows(output));
      }
      JavaCompiler.CompilationTask task = compiler.getTask(text, files, null,
          List.of("-d", output.toString(), "-s", output.toString(), "-cp",
              System.getProperty("java.class.path"), "-proc:full", "-g", "--release", RELEASE,
              "-Aringkernel.assertions=true"),
          null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new RingKernelProcessor()));
      if (!task.call()) {
        throw new AssertionError("the corpus does not compile:\n" + text);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sources that are written from the table of intrinsics. */
  private static List<Path> writeRows(Path output) throws IOException {
    Path folder = Files.createDirectories(
        output.resolve(RowSources.PACKAGE.replace('.', '/')));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : RowSources.write().entrySet()) {
      files.add(Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue()));
    }
    return files;
  }

  private static List<CorpusKernel> load(Path folder) {
    List<CorpusKernel> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder.resolve("META-INF/ringkernel"))) {
      for (Path one : folders.sorted().toList()) {
        Path file = one.resolve("kernel.json");
        if (Files.exists(file) && !one.getFileName().toString().startsWith("algorithms.")) {
          Map<String, Object> manifest = JSON.std.mapFrom(Files.readString(file));
          Class<?> owner = Class.forName((String) manifest.get("class"), true, loader());
          for (Map<String, Object> kernel : objects(manifest, "kernels")) {
            found.add(new CorpusKernel(owner, one, manifest, kernel));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  @SuppressWarnings("unchecked") // a JSON array of objects is read as a list of such maps
  static List<Map<String, Object>> objects(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }

  @SuppressWarnings("unchecked") // a JSON object is read as a map with text keys
  static Map<String, Object> object(Map<String, Object> parent, String field) {
    return parent.get(field) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
