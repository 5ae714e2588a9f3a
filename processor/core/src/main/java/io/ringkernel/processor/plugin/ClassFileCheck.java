package io.ringkernel.processor.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.ringkernel.GpuKernel;
import io.ringkernel.StencilKernel;
import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.compiler.KernelComparison;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.KernelClass;
import io.ringkernel.frontend.source.Outcome;
import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.processor.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * Reads the class files that javac has just written and compares their kernels with those of the
 * sources, by running both forms. Two front ends and javac that agree leave little room for one
 * that was understood in another way than it was written.
 */
final class ClassFileCheck implements TaskListener {
  private final JavacTask task;
  private final Path classes;
  private final boolean asserting;
  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private final Set<String> written = new LinkedHashSet<>();

  /** A class with kernels and where it stands. */
  private record Declared(TypeElement type, TreePath path) {}

  /**
   * A check that is still to be added.
   *
   * @param classes where javac writes class files
   * @param asserting whether {@code assert} is compiled
   */
  ClassFileCheck(JavacTask task, Path classes, boolean asserting) {
    this.task = task;
    this.classes = classes;
    this.asserting = asserting;
  }

  /** Trees are gone once class files are written. */
  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
      note(event.getTypeElement());
    }
  }

  private void note(TypeElement type) {
    TreePath path = Trees.instance(task).getPath(type);
    if (path != null && hasKernels(type)) {
      declared.put(task.getElements().getBinaryName(type).toString(), new Declared(type, path));
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::note);
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case GENERATE -> {
        if (event.getTypeElement() != null) {
          written.add(task.getElements().getBinaryName(event.getTypeElement()).toString());
        }
      }
      // What a kernel calls lies in other classes, which are written by now.
      case COMPILATION -> declared.forEach((name, here) -> {
        if (written.contains(name)) {
          check(name, here);
        }
      });
      default -> {}
    }
  }

  private static boolean hasKernels(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(e -> e.getAnnotation(GpuKernel.class) != null
            || e.getAnnotation(StencilKernel.class) != null);
  }

  private void check(String name, Declared here) {
    try {
      compare(name, here);
    } catch (StackOverflowError e) {
      // Front ends walk trees by recursion, as javac does.
      note(name, here, "it is nested too deeply");
    } catch (UncheckedIOException e) {
      note(name, here, e.getCause().getMessage());
    }
  }

  private void note(String name, Declared here, String reason) {
    say(Kind.NOTE, here, name + " is not compared with its class file: " + reason);
  }

  private void compare(String name, Declared here) {
    String internalName = name.replace('.', '/');
    if (!Files.isRegularFile(classes.resolve(internalName + ".class"))) {
      note(name, here, "there is none in " + classes + "; classes= names the folder of -d");
      return;
    }
    Diagnostics told = new Diagnostics();
    Optional<Module> source = ofSource(here.type());
    Optional<Module> classFile = source.flatMap(_ -> ofClassFile(internalName, told));
    if (source.isEmpty()) {
      return; // refused, and that was told
    }
    if (classFile.isEmpty()) {
      note(name, here, told.all().stream().findFirst()
          .map(d -> d.code().id() + ": " + d.message()).orElse("it has no kernel"));
      return;
    }
    Set<String> there = new HashSet<>();
    classFile.get().entries().forEach(entry -> there.add(entry.name()));
    for (Function kernel : source.get().entries()) {
      if (there.contains(kernel.name())) {
        KernelComparison.difference(source.get(), classFile.get(), kernel.name())
            .ifPresent(difference -> say(Kind.ERROR, here, Renderer.message(
                Diagnostic.error(Code.FRONT_END_MISMATCH, Span.None.NONE,
                    "kernel " + kernel.name() + " and its class file differ: by the source "
                        + difference)
                    .note("compile again if the class file is another one's; else please report "
                        + "the kernel"))));
      }
    }
  }

  private void say(Kind kind, Declared here, String message) {
    Trees.instance(task).printMessage(kind, message, here.path().getLeaf(),
        here.path().getCompilationUnit());
  }

  private Optional<Module> ofSource(TypeElement type) {
    Outcome outcome = new SourceFrontEnd(task.getElements(), task.getTypes(),
        new BytecodeMethods(), asserting)
        .translate(type, new Sources(task.getElements()), new Diagnostics());
    return outcome instanceof Outcome.Translated(Translation translation)
        ? Optional.of(translation.module()) : Optional.empty();
  }

  private Optional<Module> ofClassFile(String internalName, Diagnostics told) {
    Set<String> names = new HashSet<>();
    return new BytecodeFrontEnd(this::bytes, name -> Stream
        .iterate(name, other -> other + "_").filter(names::add).findFirst().orElseThrow(),
        asserting).kernels(internalName, told).map(ClassFileCheck::module);
  }

  private static Module module(KernelClass kernels) {
    return new Module("ClassFile", kernels.structs(), kernels.functions());
  }

  /** What this compilation wrote, else what it read. */
  private Optional<byte[]> bytes(String internalName) {
    try {
      Path file = classes.resolve(internalName + ".class");
      if (Files.isRegularFile(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
      Elements elements = task.getElements();
      TypeElement type = elements.getTypeElement(internalName.replace('/', '.').replace('$', '.'));
      JavaFileObject read = type == null ? null : elements.getFileObjectOf(type);
      if (read == null || read.getKind() != JavaFileObject.Kind.CLASS) {
        return Optional.empty();
      }
      try (InputStream content = read.openInputStream()) {
        return Optional.of(content.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
