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
import java.util.stream.Stream;

/** Compiles the kernels of jars and of folders of class files, which are read and never loaded. */
final class ClassFileInputs {
  private static final String MARK = "Lio/ringkernel/";

  private final List<Path> classPath;
  private final List<String> targets;
  private final boolean assertions;
  private final boolean debug;
  private final int blockSize;

  ClassFileInputs(List<Path> classPath, List<String> targets, boolean assertions, boolean debug,
      int blockSize) {
    this.blockSize = blockSize;
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
    Diagnostics told = new Diagnostics();
    List<DeviceFiles> compiled = new ArrayList<>();
    for (ClassContainer place : places.subList(0, inputs)) {
      for (String name : place.classes()) {
        if (mayHaveKernels(place, name)) {
          compiler.compile(name, told).map(ClassFileInputs::files).ifPresent(compiled::add);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : told.all()) {
      text.append(Renderer.render(diagnostic, _ -> Optional.empty())).append('\n');
    }
    return new OfflineCompiler.Outcome(!told.hasErrors(), text.toString(), compiled);
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
