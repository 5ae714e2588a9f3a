package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.DivergentBarrierException;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.verify.fuzz.program.Program;
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
    return programs.stream().map(p -> run(p.program(), p.module(), p.entry())).toList();
  }

  /**
   * Whether floating-point arithmetic of a program meets an infinity, NaN, a zero with a sign or a
   * subnormal number, or rounds a sum or product.
   */
  public static boolean dependsOnRounding(CompiledProgram compiled) {
    boolean[] met = new boolean[1];
    List<Integer> grid = compiled.program().grid();
    try {
      new Interpreter(compiled.module()).withStepLimit(STEPS)
          .withFloatWatcher((number, rounded) -> met[0] |= rounded || isSpecial(number))
          .launch(compiled.entry(), new Grid(grid.get(0), grid.get(1), grid.get(2)),
              LaunchForms.of(compiled.program(),
                  compiled.module().function(compiled.entry())).interpreted());
    } catch (TrapException _) {
      // What was met before it counts.
    }
    return met[0];
  }

  private static boolean isSpecial(double number) {
    return !Double.isFinite(number) || number == 0 && Double.compare(number, 0.0) != 0
        || number != 0 && Math.abs(number) < Float.MIN_NORMAL;
  }

  static Observation run(Program program, Module module, String entry) {
    LaunchForms forms = LaunchForms.of(program, module.function(entry));
    Object[] arguments = forms.interpreted();
    List<Integer> grid = program.grid();
    try {
      new Interpreter(module).withStepLimit(STEPS).launch(entry,
          new Grid(grid.get(0), grid.get(1), grid.get(2)), arguments);
    } catch (TrapException e) {
      return new Observation.Trapped(e.kind().exception(), e.span().tableLine(), e.workItem());
    } catch (StepLimitException | DivergentBarrierException | AssertionError
        | IllegalArgumentException e) {
      return new Observation.Failed(e.toString());
    }
    return new Observation.Finished(forms.arraysOfInterpreted(arguments));
  }
}
