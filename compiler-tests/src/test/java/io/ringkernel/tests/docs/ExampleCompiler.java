package io.ringkernel.tests.docs;

import io.ringkernel.GpuKernel;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.runtime.RingRuntime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles an example of a page as a user would, and gives what javac prints. */
final class ExampleCompiler {
  private ExampleCompiler() {}

  /** Compiles by javac, which prints. */
  static String print(DiagnosticPage.Example example, Path output) {
    StringWriter text = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = javac.getTask(text, files, null,
          options(example, output), null, List.of(new Source(example)));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new RingKernelProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** Compiles by javac with the plugin; {@code processing} says whether beside the processor. */
  static String printWithPlugin(DiagnosticPage.Example example, Path output,
      String processing) {
    StringWriter text = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp",
        classPath(example.withRuntime()), processing, "-s", output.toString(), "-processorpath",
        System.getProperty("java.class.path")));
    StringBuilder plugin = new StringBuilder("-Xplugin:RingKernel");
    for (String option : example.options()) {
      if (option.startsWith("-Aringkernel.")) {
        plugin.append(' ').append(option.replace("-Aringkernel.", ""));
      } else {
        options.add(option);
      }
    }
    options.add(plugin.toString());
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(text, files, null, options, null, List.of(new Source(example)));
      task.setLocale(Locale.ROOT);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** Compiles by the Eclipse compiler and shows what it reports the way javac does. */
  static String printWithEclipse(DiagnosticPage.Example example, Path output) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler eclipse = new EclipseCompiler();
    try (StandardJavaFileManager files =
        eclipse.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path source = Files.writeString(output.resolve(example.fileName()), example.source());
      List<String> options = new ArrayList<>(options(example, output));
      options.addAll(List.of("--release", "25"));
      JavaCompiler.CompilationTask task = eclipse.getTask(new StringWriter(), files, found,
          options, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new RingKernelProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> example.fileName() + ":" + d.getLineNumber() + ": error: "
            + d.getMessage(Locale.ROOT).replace("\r\n", "\n") + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> options(DiagnosticPage.Example example, Path output) {
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-s",
        output.toString(), "-cp", classPath(example.withRuntime()), "-proc:full"));
    options.addAll(List.of(example.options()));
    return options;
  }

  private static String classPath(boolean withRuntime) {
    Stream<Class<?>> parts = withRuntime
        ? Stream.of(GpuKernel.class, RingRuntime.class, io.ringkernel.ir.Module.class)
        : Stream.of(GpuKernel.class);
    return parts.map(part -> home(part).toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A file that messages name without a folder. */
  private static final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(DiagnosticPage.Example example) {
      super(URI.create("memory:///" + example.fileName()), Kind.SOURCE);
      name = example.fileName();
      text = example.source();
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
