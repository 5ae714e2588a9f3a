package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.DivergentBarrierException;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import java.util.List;

/** What the front end made, interpreted. */
public final class InterpreterLeg implements Leg {
  /** The leg; it has no options. */
  public InterpreterLeg() {}

  /** Far more than a program of this size needs. */
  private static final long STEPS = 20_000_000;

  @Override
  public String name() {
    return "interpreter";
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    return programs.stream().map(p -> run(p, p.module(), p.entry())).toList();
  }

  /**
   * Whether floating-point arithmetic of a program meets an infinity, NaN, a zero with a sign or a
   * subnormal number, or rounds a sum or product.
   */
  public static boolean dependsOnRounding(CompiledProgram compiled) {
    boolean[] met = new boolean[1];
    LaunchForms.of(compiled, compiled.module().function(compiled.entry())).interpret(
        new Interpreter(compiled.module()).withStepLimit(STEPS)
            .withFloatWatcher((number, rounded) -> met[0] |= rounded || isSpecial(number)),
        compiled.entry());
    return met[0];
  }

  private static boolean isSpecial(double number) {
    return !Double.isFinite(number) || number == 0 && Double.compare(number, 0.0) != 0
        || number != 0 && Math.abs(number) < Float.MIN_NORMAL;
  }

  /** Another module than the program's own, with the same parameters. */
  static Observation run(CompiledProgram compiled, Module module, String entry) {
    try {
      return LaunchForms.of(compiled, module.function(entry))
          .interpret(new Interpreter(module).withStepLimit(STEPS), entry);
    } catch (StepLimitException | DivergentBarrierException | AssertionError
        | IllegalArgumentException e) {
      return new Observation.Failed(e.toString());
    }
  }
}
