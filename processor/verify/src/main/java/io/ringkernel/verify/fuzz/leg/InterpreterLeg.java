package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.DivergentBarrierException;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.Arrays;
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

  static Observation run(Program program, Module module, String entry) {
    Object[] arguments = program.arguments();
    List<Integer> grid = program.grid();
    try {
      new Interpreter(module).withStepLimit(STEPS).launch(entry,
          new Grid(grid.get(0), grid.get(1), grid.get(2)), arguments);
    } catch (TrapException e) {
      return new Observation.Trapped(e.kind().exception(), e.span().line(), e.workItem());
    } catch (StepLimitException | DivergentBarrierException | AssertionError
        | IllegalArgumentException e) {
      return new Observation.Failed(e.toString());
    }
    return new Observation.Finished(
        Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toList());
  }
}
