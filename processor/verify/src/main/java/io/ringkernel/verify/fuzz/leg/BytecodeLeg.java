package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.verify.fuzz.program.Program.HelperMethod;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the front end of class files makes of a program: its helpers over primitives, beside their
 * source and the JVM, and its kernel. A helper that is refused is left out, and of an actor only
 * helpers are looked at (RK101). Where jumps alone do not tell which function a variable holds, a
 * kernel is refused (RK116), and that is right.
 */
public final class BytecodeLeg implements Leg {
  private static final int CALLS = 24;
  private static final long STEPS = 2_000_000;

  /** The leg; it has no options. */
  public BytecodeLeg() {}

  @Override
  public String name() {
    return "bytecode";
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    return programs.stream().map(BytecodeLeg::run).toList();
  }

  private static Observation run(CompiledProgram compiled) {
    try {
      return helpersAndKernel(compiled);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return new Observation.Failed("the compiler of class files failed: " + e);
    }
  }

  private static Observation helpersAndKernel(CompiledProgram compiled) {
    boolean ran = false;
    for (HelperMethod helper : compiled.program().helpers()) {
      Optional<Method> method = method(compiled.owner(), helper);
      Optional<Module> module = method.flatMap(m -> translated(compiled, m));
      if (module.isPresent()) {
        ran = true;
        Optional<String> difference =
            difference(compiled, helper, method.orElseThrow(), module.orElseThrow());
        if (difference.isPresent()) {
          return new Observation.Failed(difference.orElseThrow());
        }
      }
    }
    return kernel(compiled, ran ? new Observation.Agreed() : new Observation.NotRun());
  }

  private static Observation kernel(CompiledProgram compiled, Observation otherwise) {
    if (compiled.program().actor().isPresent()) {
      return otherwise;
    }
    Diagnostics told = new Diagnostics();
    Optional<ClassFileKernels.Compiled> kernel = new ClassFileKernels(compiled.classes(),
        new KernelCompiler(List.of()), true)
        .compile(compiled.owner().getName().replace('.', '/'), told);
    if (kernel.isPresent()) {
      Module module = kernel.orElseThrow().compilation().module();
      return InterpreterLeg.run(compiled, module, module.entries().getFirst().name());
    }
    Code code = told.all().getFirst().code();
    return code == Code.FUNCTION_VALUE ? otherwise : new Observation.Failed(
        "its class file was refused: " + code + " " + told.all().getFirst().message());
  }

  private static Optional<Method> method(Class<?> owner, HelperMethod helper) {
    return Arrays.stream(owner.getDeclaredMethods())
        .filter(m -> m.getName().equals(helper.name()) && m.getReturnType().isPrimitive()
            && Arrays.stream(m.getParameterTypes()).allMatch(Class::isPrimitive))
        .findFirst();
  }

  private static Optional<Module> translated(CompiledProgram compiled, Method method) {
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    Set<String> names = new HashSet<>();
    Optional<Translation> translation = new BytecodeFrontEnd(compiled.classes(),
        name -> Stream.iterate(name, other -> other + "_").filter(names::add).findFirst()
            .orElseThrow(), true)
        .translate(compiled.owner().getName().replace('.', '/'), method.getName(),
            type.toMethodDescriptorString(), new Diagnostics());
    return translation.map(t -> Verifier.verified(
        new Module("Bytecode", List.of(), t.functions()), "the front end of class files"));
  }

  private static Optional<String> difference(CompiledProgram compiled, HelperMethod helper,
      Method method, Module module) {
    method.setAccessible(true);
    // One that the kernel does not reach is not translated from its source.
    boolean hasSource = compiled.module().functions().stream()
        .anyMatch(f -> f.name().equals(helper.name()));
    for (int call = 0; call < CALLS; call++) {
      Object[] arguments = helper.arguments(compiled.program().seed() * CALLS + call);
      String wanted = onJvm(method, arguments, compiled.owner());
      String fromBytecode = interpreted(module, helper.name(), arguments);
      String fromSource = hasSource
          ? interpreted(compiled.module(), helper.name(), arguments) : wanted;
      if (!wanted.equals(fromBytecode) || !wanted.equals(fromSource)) {
        return Optional.of(helper.name() + Arrays.toString(arguments) + " gives " + fromBytecode
            + " from the class file, " + fromSource + " from the source, on the JVM " + wanted);
      }
    }
    return Optional.empty();
  }

  private static String onJvm(Method method, Object[] arguments, Class<?> owner) {
    try {
      return String.valueOf(method.invoke(null, arguments));
    } catch (InvocationTargetException e) {
      int line = Arrays.stream(e.getCause().getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(owner.getName())).findFirst()
          .map(StackTraceElement::getLineNumber).orElse(0);
      return e.getCause().getClass().getName() + " at line " + line;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String interpreted(Module module, String name, Object[] arguments) {
    try {
      return String.valueOf(
          new Interpreter(module).withStepLimit(STEPS).callFunction(name, arguments));
    } catch (TrapException e) {
      return e.kind().exception() + " at line " + e.span().tableLine();
    } catch (StepLimitException | AssertionError e) {
      return e.toString();
    }
  }
}
