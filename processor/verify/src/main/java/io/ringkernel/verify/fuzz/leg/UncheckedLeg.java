package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import java.util.List;
import java.util.Optional;

/** The form that relies on preconditions, interpreted where they hold. */
public final class UncheckedLeg implements Leg {
  /** The leg; it has no options. */
  public UncheckedLeg() {}

  @Override
  public String name() {
    return "unchecked";
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    return programs.stream().map(UncheckedLeg::run).toList();
  }

  private static Observation run(CompiledProgram compiled) {
    Module module = new AddUncheckedVariants().apply(compiled.module());
    Optional<Function> form = module.entries().stream().filter(f -> f.entry().orElseThrow()
        .variant().filter(v -> v.of().equals(compiled.entry())).isPresent()).findFirst();
    if (form.isEmpty()
        || !new Conditions(compiled.program()).allow(form.get().entry().orElseThrow())) {
      return new Observation.NotRun();
    }
    return InterpreterLeg.run(compiled, module, form.get().name());
  }
}
