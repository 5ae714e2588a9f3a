package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.text.IrParser;
import io.ringkernel.ir.text.IrPrinter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The textual form of every module of the corpus is read back as what it was. */
class IrTextTest {
  @Test
  void theTextOfTheCorpusComesBack() throws IOException {
    List<Module> modules = List.copyOf(ClassFileCorpus.read().modules().values());
    assertTrue(modules.size() > 40, modules.size() + " modules");
    modules.forEach(IrTextTest::check);
  }

  @Test
  void soDoesWhatThePassesMakeOfIt() throws IOException {
    Lowering cuda = KernelCompiler.findLowerings(IrTextTest.class.getClassLoader()).stream()
        .filter(l -> l.target().equals(TargetId.CUDA)).findFirst().orElseThrow();
    for (Module module : ClassFileCorpus.read().modules().values()) {
      Module lowered = new AddUncheckedVariants().apply(module);
      for (Pass pass : cuda.passes()) {
        lowered = pass.apply(lowered);
      }
      check(lowered);
    }
  }

  private static void check(Module module) {
    String text = IrPrinter.print(module);
    Module read = IrParser.parse(text);
    assertEquals(text, IrPrinter.print(read));
    Verifier.verified(read, "the parser of the textual form");
  }
}
