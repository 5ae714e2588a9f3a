package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import io.ringkernel.verify.fuzz.program.Program;
import java.lang.reflect.Array;
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
    if (form.isEmpty() || !holds(compiled.program(), form.get().entry().orElseThrow())) {
      return new Observation.NotRun();
    }
    return InterpreterLeg.run(compiled.program(), module, form.get().name());
  }

  private static boolean holds(Program program, Entry entry) {
    Object[] arguments = program.arguments();
    return entry.variant().orElseThrow().preconditions().stream()
        .allMatch(c -> c.holds(symbol -> value(program, arguments, symbol)));
  }

  private static long value(Program program, Object[] arguments, String symbol) {
    if (symbol.startsWith("grid.")) {
      return program.grid().get(symbol.charAt(symbol.length() - 1) - 'x');
    }
    boolean isLength = symbol.endsWith(".length");
    String name = isLength ? symbol.substring(0, symbol.length() - ".length".length()) : symbol;
    for (int i = 0; i < arguments.length; i++) {
      if (program.parameters().get(i).name().equals(name)) {
        return isLength ? Array.getLength(arguments[i]) : (Integer) arguments[i];
      }
    }
    throw new AssertionError("no parameter " + name);
  }
}
