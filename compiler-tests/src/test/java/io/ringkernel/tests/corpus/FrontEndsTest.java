package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every kernel of the corpus, by the front end of sources and by the one of class files, computes
 * in the reference interpreter what it computes on the JVM, bit for bit; and what came of its class
 * file can be written for every target.
 */
final class FrontEndsTest {
  private final Map<String, Module> fromClassFiles = new HashMap<>();
  private final ClassFileKernels classFiles = new ClassFileKernels(ClassFileCorpus::bytes,
      new KernelCompiler(KernelCompiler.findLowerings(FrontEndsTest.class.getClassLoader())), true);

  @Test
  void kernelsOfSourcesAndOfClassFilesEqualTheJvm() throws Throwable {
    List<CorpusKernel> kernels = Corpus.kernels();
    Map<String, Module> fromSources = SourceCorpus.modules();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      for (CorpusKernel kernel : kernels) {
        String owner = kernel.owner().getName();
        compare(kernel, runtime, fromSources.get(owner), "source");
        compare(kernel, runtime, fromClassFiles.computeIfAbsent(owner, this::fromClassFile),
            "class file");
      }
    }
  }

  private Module fromClassFile(String className) {
    Diagnostics told = new Diagnostics();
    return classFiles.compile(className.replace('.', '/'), told)
        .map(compiled -> compiled.compilation().module())
        .orElseThrow(() -> new AssertionError(className + ": " + told.all()));
  }

  private static void compare(CorpusKernel kernel, RingRuntime runtime, Module module,
      String from) throws Throwable {
    Object[] expected = kernel.arguments("jvm");
    Object[] actual = kernel.arguments("jvm");
    Object[] interpreted = kernel.interpreted(actual);
    Interpretation interpretation = new Interpretation(module, kernel.name());
    Grid grid = kernel.blocks();
    if (kernel.expectedTrap().isPresent()) {
      TrapException trap = assertThrows(TrapException.class,
          () -> interpretation.launch(grid, interpreted));
      assertEquals(kernel.expectedTrap().orElseThrow(), trap.kind().exception() + " "
          + trap.span().file() + ":" + trap.span().tableLine() + " " + trap.workItem(),
          kernel.label() + " from its " + from);
      return;
    }
    kernel.runOnJvm(runtime, expected);
    interpretation.launch(grid, interpreted);
    Object[] here = CorpusKernel.flat(expected);
    for (int i = 0; i < here.length; i++) {
      if (here[i].getClass().isArray()) {
        SameBits.check(here[i], interpreted[i],
            kernel.label() + " from its " + from + ", argument " + i, Tolerance.EXACT);
      }
    }
  }
}
