package io.ringkernel.verify.foreign;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.frontend.bytecode.SurveyedMethod;
import io.ringkernel.frontend.bytecode.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.CapabilityCheck;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles single methods and says why one is refused. */
final class MethodCompiler {
  private final BytecodeFrontEnd frontEnd;
  private final List<Lowering> lowerings;

  MethodCompiler(ClassBytes source) {
    frontEnd = BytecodeFrontEnd.exact(source);
    lowerings = KernelCompiler.findLowerings(MethodCompiler.class.getClassLoader());
  }

  /**
   * A method on its way.
   *
   * @param subject what can be run; empty where the method is refused
   */
  record Compiled(MethodResult result, Optional<MethodKernel> subject) {}

  Compiled compile(SurveyedMethod method) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Optional<Translation> translation = frontEnd.translate(method.owner(), method.name(),
          method.descriptor(), diagnostics);
      if (translation.isEmpty()) {
        return refused(method, reason(diagnostics.all().getFirst()));
      }
      return lowered(method, MethodKernel.of(method, translation.get()));
    } catch (AssertionError | StackOverflowError bug) {
      return refused(method, new MethodResult.Reason("RK500",
          "the compiler failed: " + String.valueOf(bug.getMessage()).lines().findFirst()
              .orElse(bug.getClass().getSimpleName()), ""));
    }
  }

  private static Compiled refused(SurveyedMethod method, MethodResult.Reason reason) {
    return new Compiled(MethodResult.refused(method, reason), Optional.empty());
  }

  private static MethodResult.Reason reason(Diagnostic diagnostic) {
    String where = diagnostic.where().file().isEmpty() ? ""
        : diagnostic.where().file() + ":" + diagnostic.where().line();
    return new MethodResult.Reason(diagnostic.code().id(), diagnostic.message(), where);
  }

  /** CUDA has everything; what the others lack is no reason to refuse a method. */
  private Compiled lowered(SurveyedMethod method, MethodKernel kernel) {
    Module module = Verifier.verified(kernel.module(), "the bytecode front end");
    List<String> targets = new ArrayList<>();
    Diagnostic first = null;
    for (Lowering lowering : lowerings) {
      Diagnostics missing = new Diagnostics();
      new CapabilityCheck(lowering.capabilities(), lowering.target()).check(module, missing);
      if (missing.all().isEmpty()) {
        targets.add(lowering.target().id());
      } else if (lowering.target().equals(TargetId.CUDA)) {
        first = missing.all().getFirst();
      }
    }
    if (first != null) {
      return refused(method, reason(first));
    }
    lowerings.stream().filter(l -> l.target().equals(TargetId.CUDA))
        .forEach(l -> text(l, module));
    return new Compiled(MethodResult.compiled(method, targets), Optional.of(kernel));
  }

  /** The text of a module. */
  static String text(Lowering lowering, Module module) {
    Module current = module;
    for (Pass pass : lowering.passes()) {
      current = pass.apply(current);
    }
    return lowering.print(current, module.name()).text();
  }
}
