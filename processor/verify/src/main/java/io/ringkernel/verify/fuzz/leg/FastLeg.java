package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.compiler.jvm.FastClass;
import io.ringkernel.compiler.jvm.FastCode;
import io.ringkernel.compiler.jvm.FastCompiler;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.WorkItemTrace;
import io.ringkernel.verify.fuzz.program.Program;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The classes that run whole rows and blocks on the CPU. */
public final class FastLeg implements Leg {
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .cpuMode(CpuMode.FAST).classLoader(FastLeg.class.getClassLoader()).build();

  /** Starts a runtime. */
  public FastLeg() {}

  /** The generated classes, which see those of the program. */
  private static final class Loader extends ClassLoader {
    Loader(ClassLoader parent, List<FastClass> classes) {
      super(parent);
      classes.forEach(c -> defineClass(c.name(), c.content(), 0, c.content().length));
    }
  }

  @Override
  public String name() {
    return "fast";
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    return programs.stream().map(this::run).toList();
  }

  @Override
  public void close() {
    runtime.close();
  }

  private Observation run(CompiledProgram compiled) {
    if (compiled.program().actor().isPresent()) {
      return new Observation.NotRun(); // the runtime calls handlers themselves
    }
    FastCode code = FastCompiler.compile(compiled.module(), List.of(compiled.entry()),
        compiled.owner().getName() + "Fast");
    if (code.kernels().isEmpty()) {
      return new Observation.NotRun();
    }
    Program program = compiled.program();
    List<Integer> block = program.block();
    HostForms forms = new HostForms(compiled);
    Object[] arguments = forms.arguments();
    KernelDescriptor descriptor = new KernelDescriptor(Program.KERNEL, compiled.owner(),
        block.get(0), block.get(1), block.get(2),
        KernelFacts.of(compiled.module(), compiled.entry()).synchronizing(),
        forms.parameters(), (gpu, all) -> {
          throw new AssertionError("the method was called in place of the FAST form");
        }, Optional.of(method(compiled, code)));
    try {
      runtime.launch(descriptor,
          new Launch(program.items(0), program.items(1), program.items(2)), arguments)
          .toCompletableFuture().join();
    } catch (CompletionException e) {
      return thrown(e.getCause());
    }
    return new Observation.Finished(forms.arrays(arguments));
  }

  private static FastMethod method(CompiledProgram compiled, FastCode code) {
    try {
      Class<?> type = Class.forName(code.className(), true,
          new Loader(compiled.owner().getClassLoader(), code.classes()));
      Method of = type.getDeclaredMethod("of", String.class);
      of.setAccessible(true);
      return (FastMethod) of.invoke(null, compiled.entry());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Observation thrown(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(Program.PACKAGE + ".")).findFirst()
        .<Observation>map(frame -> new Observation.Trapped(thrown.getClass().getName(),
            frame.getLineNumber(), (int) WorkItemTrace.of(thrown)))
        .orElseGet(() -> new Observation.Failed("the kernel failed: " + thrown));
  }
}
