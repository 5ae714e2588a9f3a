package io.ringkernel.cli;

import io.ringkernel.GpuKernel;
import io.ringkernel.processor.RingKernelProcessor;
import io.ringkernel.runtime.RingRuntime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources with javac and the annotation processor inside this process, so that the command
 * line and a build give the same files and the same diagnostics, word for word.
 */
final class OfflineCompiler {
  /** Where the processor puts what belongs to one class. */
  static final String FOLDER = "META-INF/ringkernel";

  private final List<Path> classPath;
  private final List<String> targets;
  private final boolean assertions;
  private boolean debug;
  private boolean withIr;
  private Optional<Path> output = Optional.empty();
  private Progress progress = Progress.NONE;

  /**
   * What came of it.
   *
   * @param output javac's text: diagnostics with carets
   * @param classes the files of each class with device code
   */
  record Outcome(boolean success, String output, List<DeviceFiles> classes) {
    /** Refuses sources that compile, hold nothing for a device, and give nothing to say. */
    void requireKernels(List<Path> inputs) {
      if (success && classes.isEmpty() && !output.contains(": warning: RK")) {
        throw new UserException("no @GpuKernel, @StencilKernel or @RingKernel in "
            + inputs.stream().map(Path::toString).collect(Collectors.joining(", ")));
      }
    }
  }

  OfflineCompiler(List<Path> classPath, List<String> targets, boolean assertions) {
    this.classPath = classPath;
    this.targets = targets;
    this.assertions = assertions;
  }

  /** Also writes {@code kernel.ir}, the representation between Java and the targets. */
  OfflineCompiler withIr() {
    withIr = true;
    return this;
  }

  /** Device code names its Java lines for debuggers and profilers, where so told. */
  OfflineCompiler debugging(boolean value) {
    debug = value;
    return this;
  }

  /**
   * Also writes class files and FAST forms into an empty folder, beside the device files, so that
   * what is compiled can run on a JVM. Without it nothing is written anywhere.
   */
  OfflineCompiler withClasses(Path folder) {
    output = Optional.of(folder);
    return this;
  }

  /** Tells which classes are done. */
  OfflineCompiler reporting(Progress to) {
    progress = to;
    return this;
  }

  Outcome compile(List<Path> inputs) {
    return compile(inputs, null);
  }

  /**
   * Compiles.
   *
   * @param listener gets the diagnostics one by one; null leaves them to the outcome's text
   */
  Outcome compile(List<Path> inputs,
      DiagnosticListener<? super JavaFileObject> listener) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new UserException("this Java runtime has no compiler: run with a JDK 25 or newer");
    }
    List<Path> sources = sources(inputs);
    List<String> texts = sources.stream().map(OfflineCompiler::requireUtf8).toList();
    StringWriter text = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      MemoryFiles memory = new MemoryFiles(files, progress);
      JavaFileManager used = output.isPresent() ? files : memory;
      JavaCompiler.CompilationTask task = javac.getTask(text, used, listener, options(texts), null,
          files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new RingKernelProcessor()));
      boolean success = task.call();
      return new Outcome(success, text.toString(), output.isPresent()
          ? DeviceFiles.below(output.get().resolve(FOLDER)) : memory.deviceFiles(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options(List<String> texts) {
    List<String> options = new ArrayList<>(List.of("-proc:full", "-implicit:none", "-encoding",
        "UTF-8", "-Xlint:-options"));
    options.add("-Aringkernel.targets=" + String.join(",", targets));
    options.add("-Aringkernel.assertions=" + assertions);
    options.add("-Aringkernel.debug=" + debug);
    if (withIr) {
      options.add("-Aringkernel.ir=true");
    }
    if (output.isPresent()) {
      options.addAll(List.of("-d", output.get().toString()));
    } else {
      // All that javac has to say is said then.
      options.add("--should-stop=ifNoError=FLOW");
      options.add("-Aringkernel.fast=false");
      // Javac takes sources from the class path too, and those may name what is generated.
      options.add("-Aringkernel.host=" + (!classPath.isEmpty()
          || texts.stream().anyMatch(RingKernelProcessor::mayNameHostCode)));
    }
    List<String> path = new ArrayList<>();
    path.add(home(GpuKernel.class).toString());
    path.add(home(RingRuntime.class).toString());
    classPath.forEach(p -> path.add(p.toString()));
    options.add("-cp");
    options.add(String.join(java.io.File.pathSeparator, path));
    return options;
  }

  /** The jar or folder that a class was loaded from. */
  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Every source file below the inputs, sorted, without duplicates. */
  static List<Path> sources(List<Path> inputs) {
    List<Path> sources = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new UserException("no such file or folder: " + input);
      }
      if (Files.isRegularFile(input) && !isSource(input)) {
        throw new UserException(input + " is no .java file and no jar; give .java files, jars,"
            + " or folders, of .java files or of class files");
      }
      try (Stream<Path> walk = Files.walk(input)) {
        List<Path> found = walk.filter(OfflineCompiler::isSource).filter(Files::isRegularFile)
            .filter(p -> !p.endsWith("module-info.java")).sorted().toList();
        if (found.isEmpty()) {
          throw new UserException("no .java file and no class file below " + input);
        }
        sources.addAll(found);
      } catch (UncheckedIOException e) {
        throw unreadable(input, e.getCause());
      } catch (IOException e) {
        throw unreadable(input, e);
      }
    }
    return sources.stream().distinct().toList();
  }

  /**
   * Refuses a file that is not UTF-8. Javac reports it as an error and goes on to succeed where the
   * bytes lie in a comment.
   */
  private static String requireUtf8(Path source) {
    try {
      return Files.readString(source);
    } catch (CharacterCodingException e) {
      throw new UserException(source + " is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static UserException unreadable(Path input, IOException cause) {
    String reason = cause instanceof AccessDeniedException denied
        ? "permission denied for " + denied.getFile() : cause.getMessage();
    return new UserException("cannot read " + input + ": " + reason, cause);
  }

  private static boolean isSource(Path path) {
    return path.getFileName() != null && path.getFileName().toString().endsWith(".java");
  }
}
