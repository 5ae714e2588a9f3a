package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.source.Outcome;
import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every kernel of the corpus, by the front end of sources and by the one of class files, computes
 * in the reference interpreter what it computes on the JVM, bit for bit.
 */
final class FrontEndsTest {
  /** Class files with records and lambdas are refused, see the corpus of class files. */
  private static final double LEAST_FROM_CLASS_FILES = 0.7;

  private final Map<String, Optional<Module>> fromClassFiles = new HashMap<>();
  private final ClassFileKernels classFiles = new ClassFileKernels(ClassFileCorpus::bytes,
      new KernelCompiler(List.of()), true);

  @Test
  void kernelsOfSourcesAndOfClassFilesEqualTheJvm() throws Throwable {
    int classes = 0;
    List<CorpusKernel> kernels =
        Corpus.kernels().stream().filter(k -> k.isFlat() && !k.isConformance()).toList();
    assertTrue(kernels.size() >= 60, kernels.size() + " kernels");
    Map<String, Module> fromSources = sources(kernels);
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      for (CorpusKernel kernel : kernels) {
        String owner = kernel.owner().getName();
        compare(kernel, runtime, fromSources.get(owner), "source");
        Optional<Module> module = fromClassFiles.computeIfAbsent(owner, this::fromClassFile);
        if (module.isPresent()) {
          compare(kernel, runtime, module.get(), "class file");
          classes++;
        }
      }
    }
    assertTrue(classes >= kernels.size() * LEAST_FROM_CLASS_FILES,
        classes + " of " + kernels.size() + " from class files");
  }

  private Optional<Module> fromClassFile(String className) {
    return classFiles.compile(className.replace('.', '/'), new Diagnostics())
        .map(compiled -> compiled.compilation().module());
  }

  private static void compare(CorpusKernel kernel, RingRuntime runtime, Module module,
      String from) throws Throwable {
    Object[] expected = kernel.arguments("jvm");
    Object[] actual = kernel.arguments("jvm");
    Object[] interpreted = kernel.interpreted(actual);
    Interpreter interpreter = new Interpreter(module);
    Grid grid = kernel.blocks();
    if (kernel.expectedTrap().isPresent()) {
      TrapException trap = assertThrows(TrapException.class,
          () -> interpreter.launch(kernel.name(), grid, interpreted));
      assertEquals(kernel.expectedTrap().orElseThrow(), trap.kind().exception() + " "
          + trap.span().file() + ":" + trap.span().tableLine() + " " + trap.workItem(),
          kernel.label() + " from its " + from);
      return;
    }
    kernel.runOnJvm(runtime, expected);
    interpreter.launch(kernel.name(), grid, interpreted);
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].getClass().isArray()) {
        SameBits.check(expected[i], actual[i],
            kernel.label() + " from its " + from + ", argument " + i, Tolerance.EXACT);
      }
    }
  }

  private static Map<String, Module> sources(List<CorpusKernel> kernels) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Map<String, Module> modules = new HashMap<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> walk = Files.walk(Corpus.SOURCES)) {
      JavacTask task = (JavacTask) javac.getTask(null, files, null,
          List.of("-proc:none", "-cp", System.getProperty("java.class.path")), null,
          files.getJavaFileObjectsFromPaths(
              walk.filter(p -> p.toString().endsWith(".java")).sorted().toList()));
      task.parse();
      task.analyze();
      SourceFrontEnd frontEnd = new SourceFrontEnd(task.getElements(), task.getTypes(),
          type -> text(type, task), new BytecodeMethods(), true);
      for (CorpusKernel kernel : kernels) {
        String owner = kernel.owner().getName();
        if (!modules.containsKey(owner)) {
          Diagnostics told = new Diagnostics();
          Outcome outcome = frontEnd.translate(
              task.getElements().getTypeElement(kernel.owner().getCanonicalName()), told);
          if (!(outcome instanceof Outcome.Translated(Translation translation))) {
            throw new AssertionError(owner + ": " + told.all());
          }
          modules.put(owner, translation.module());
        }
      }
    }
    return modules;
  }

  private static Optional<SourceText> text(TypeElement type, JavacTask task) {
    JavaFileObject file = task.getElements().getFileObjectOf(type);
    if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SourceText(Path.of(file.toUri()).getFileName().toString(),
          file.getCharContent(true).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
