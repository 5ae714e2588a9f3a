package io.ringkernel.verify.foreign;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.verify.foreign.jvm.Answer;
import io.ringkernel.verify.foreign.jvm.JvmRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The reference interpreter of the representation. */
final class InterpreterLeg implements Leg {
  private static final long STEPS = 1 << 22;
  private final Map<MethodKernel, Module> modules = new IdentityHashMap<>();

  @Override
  public String name() {
    return "the interpreter of the representation";
  }

  @Override
  public List<Object> answers(List<Call> calls) {
    List<Object> answers = new ArrayList<>();
    calls.forEach(call -> answers.add(answer(call)));
    return answers;
  }

  private Object answer(Call call) {
    Module module = modules.computeIfAbsent(call.kernel(), MethodKernel::module);
    Object[] arguments = JvmRunner.copied(call.arguments());
    try {
      Object value = new Interpreter(module).withStepLimit(STEPS)
          .callFunction(call.kernel().root().name(), arguments);
      return new Answer.Returned(value,
          Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toArray());
    } catch (TrapException trap) {
      return new Answer.Threw(trap.kind().exception());
    } catch (StepLimitException _) {
      return Answer.Slow.SLOW;
    } catch (AssertionError | StackOverflowError bug) {
      return "the interpreter failed: " + bug.getMessage();
    }
  }
}
