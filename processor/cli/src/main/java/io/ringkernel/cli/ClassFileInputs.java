package io.ringkernel.cli;

import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.Compilation;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.frontend.bytecode.TornadoClasses;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.verify.foreign.ClassContainer;
import io.ringkernel.verify.foreign.ForeignCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Compiles the kernels of jars and of folders of class files, which are read and never loaded. */
final class ClassFileInputs {
  private static final String MARK = "Lio/ringkernel/";
  private static final long STACK = 256L << 20;

  private final List<Path> classPath;
  private final List<String> targets;
  private final boolean assertions;
  private final boolean debug;
  private final int blockSize;
  private final Progress progress;

  ClassFileInputs(List<Path> classPath, List<String> targets, boolean assertions, boolean debug,
      int blockSize, Progress progress) {
    this.blockSize = blockSize;
    this.progress = progress;
    this.classPath = classPath;
    this.targets = targets;
    this.assertions = assertions;
    this.debug = debug;
  }

  /** Whether an input is a jar, or a folder that has class files and no sources. */
  static boolean isClasses(Path input) {
    return ForeignCode.isClasses(input) || Files.isDirectory(input) && has(input, ".class")
        && !has(input, ".java");
  }

  private static boolean has(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(suffix));
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UserException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Compiles, as {@link OfflineCompiler} does from sources. */
  OfflineCompiler.Outcome compile(List<Path> inputs) {
    List<ClassContainer> places = new ArrayList<>();
    try {
      for (Path place : Stream.concat(inputs.stream(), classPath.stream()).toList()) {
        places.add(open(place));
      }
      return compile(places, inputs.size());
    } catch (IOException e) {
      throw new UserException("cannot read class files: " + e.getMessage(), e);
    } finally {
      places.forEach(ClassFileInputs::close);
    }
  }

  private static ClassContainer open(Path place) {
    if (!Files.exists(place)) {
      throw new UserException("no such file or folder: " + place);
    }
    try {
      return ClassContainer.open(place);
    } catch (IOException e) {
      throw new UserException(place + " is no jar: " + e.getMessage(), e);
    }
  }

  private static void close(ClassContainer place) {
    try {
      place.close();
    } catch (IOException e) {
      throw new UserException("cannot close " + place.place() + ": " + e.getMessage(), e);
    }
  }

  private OfflineCompiler.Outcome compile(List<ClassContainer> places, int inputs)
      throws IOException {
    ClassBytes classes = ForeignCheck.source(places);
    ClassFileKernels compiler = new ClassFileKernels(classes, new KernelCompiler(KernelCompiler
        .findLowerings(ClassFileInputs.class.getClassLoader()).stream()
        .filter(l -> targets.contains(l.target().id()))
        .map(l -> debug ? l.forDebugging() : l).toList()), assertions, blockSize);
    List<String> names = new ArrayList<>();
    for (ClassContainer place : places.subList(0, inputs)) {
      place.classes().stream().filter(n -> mayHaveKernels(place, n)).forEach(names::add);
    }
    Diagnostics told = new Diagnostics();
    List<DeviceFiles> compiled = new ArrayList<>();
    for (Part part : parts(compiler, names)) {
      part.told().all().forEach(told::report);
      part.files().ifPresent(compiled::add);
    }
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : told.all()) {
      text.append(Renderer.render(diagnostic, _ -> Optional.empty())).append('\n');
    }
    return new OfflineCompiler.Outcome(!told.hasErrors(), text.toString(), compiled);
  }

  /** What came of one class. */
  private record Part(Diagnostics told, Optional<DeviceFiles> files) {}

  /** All processors take part; the order is that of the names. */
  private List<Part> parts(ClassFileKernels compiler, List<String> names) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(
        Math.clamp(names.size(), 1, processors), ClassFileInputs::thread)) {
      List<Future<Part>> waiting = names.stream().map(name -> threads.submit(() -> {
        Part part = part(compiler, name);
        progress.done(name.replace('/', '.'));
        return part;
      })).toList();
      return waiting.stream().map(ClassFileInputs::result).toList();
    }
  }

  private static Part part(ClassFileKernels compiler, String name) {
    Diagnostics told = new Diagnostics();
    return new Part(told, compiler.compile(name, told).map(ClassFileInputs::files));
  }

  /** With stack for deeply nested code. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "ringkernel-codegen", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static Part result(Future<Part> waiting) {
    try {
      return waiting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case Throwable other -> throw new AssertionError(other);
      }
    }
  }

  /** The name of an annotation stands in the class file as it is (JVMS 4.4.7). */
  private static boolean mayHaveKernels(ClassContainer place, String name) {
    return place.of(name).filter(bytes -> TornadoClasses.isNamedIn(bytes)
        || new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK)).isPresent();
  }

  private static DeviceFiles files(ClassFileKernels.Compiled compiled) {
    DeviceFiles files = new DeviceFiles(compiled.className(),
        Map.of(DeviceFiles.MANIFEST, compiled.manifest()));
    for (Compilation.TargetResult target : compiled.compilation().targets()) {
      target.artifact().ifPresent(a -> files.put(a.fileName(), a.text()));
    }
    return files;
  }
}
