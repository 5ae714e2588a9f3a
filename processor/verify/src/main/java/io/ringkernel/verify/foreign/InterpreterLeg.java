package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.ArrayResult;
import java.lang.reflect.Array;
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
    Object[] given = JvmRunner.copied(call.arguments());
    Object[] arguments = given;
    if (call.kernel().translation().array()
        .orElse(null) instanceof ArrayResult.Made(var _, int length)) {
      arguments = Arrays.copyOf(given, given.length + 1);
      arguments[given.length] = Array.newInstance(
          Signature.of(call.kernel().method()).result().getComponentType(), length);
    }
    try {
      Object value = new Interpreter(module).withStepLimit(STEPS)
          .callFunction(call.kernel().root().name(), arguments);
      List<Object> arrays = new ArrayList<>(
          Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toList());
      if (call.kernel().translation().array().isPresent()) {
        value = call.kernel().returned(arrays);
      }
      return new Answer.Returned(value, arrays.toArray());
    } catch (TrapException trap) {
      return new Answer.Threw(trap.kind().exception());
    } catch (StepLimitException _) {
      return Answer.Slow.SLOW;
    } catch (AssertionError | StackOverflowError bug) {
      return "the interpreter failed: " + bug.getMessage();
    }
  }
}
