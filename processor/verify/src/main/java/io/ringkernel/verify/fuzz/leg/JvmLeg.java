package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.GpuContext;
import io.ringkernel.Grid;
import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.GridCell;
import io.ringkernel.runtime.GridShape;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.fuzz.leg.Observation.Trapped;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Stencil;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The compiled method itself, on the runtime's CPU back end: what all others must come to. */
public final class JvmLeg implements Leg {
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .cpuMode(CpuMode.DIRECT).classLoader(JvmLeg.class.getClassLoader()).build();

  /** Starts a runtime. */
  public JvmLeg() {}

  @Override
  public String name() {
    return "jvm";
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
    Program program = compiled.program();
    if (program.actor().isPresent()) {
      return Conversation.of(compiled).observation();
    }
    HostForms forms = new HostForms(compiled);
    Object[] arguments = forms.arguments();
    FirstThrown first = new FirstThrown(kernel(compiled), forms, program);
    List<Integer> block = program.block();
    KernelDescriptor descriptor = new KernelDescriptor(Program.KERNEL, compiled.owner(),
        block.get(0), block.get(1), block.get(2),
        KernelFacts.of(compiled.module(), compiled.entry()).synchronizing(), forms.parameters(),
        first);
    try {
      runtime.launch(descriptor,
          new Launch(program.items(0), program.items(1), program.items(2)), arguments)
          .toCompletableFuture().join();
    } catch (CompletionException e) {
      return first.thrown == null ? new Observation.Failed("the runtime failed: " + e.getCause())
          : first.observation();
    }
    return new Observation.Finished(forms.arrays(arguments));
  }

  private static MethodHandle kernel(CompiledProgram compiled) {
    try {
      Method method = Arrays.stream(compiled.owner().getDeclaredMethods())
          .filter(m -> m.getName().equals(Program.KERNEL)).findFirst().orElseThrow();
      method.setAccessible(true);
      MethodHandle handle = MethodHandles.lookup().unreflect(method);
      return handle.asSpreader(1, Object[].class, handle.type().parameterCount() - 1);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Remembers the exception of the smallest work item. */
  private static final class FirstThrown implements KernelDescriptor.Method {
    private final MethodHandle kernel;
    private final HostForms forms;
    private final Program program;
    private int item = Integer.MAX_VALUE;
    private Throwable thrown;

    FirstThrown(MethodHandle kernel, HostForms forms, Program program) {
      this.kernel = kernel;
      this.forms = forms;
      this.program = program;
    }

    @Override
    public void run(GpuContext gpu, Object[] arguments) {
      try {
        if (program.stencil().isEmpty()) {
          kernel.invoke(gpu, forms.ofMethod(arguments));
          return;
        }
        GridCell cell = cell(program.stencil().orElseThrow(), gpu);
        if (cell != null) {
          kernel.invoke(cell, forms.ofMethod(arguments));
        }
      } catch (Throwable e) {
        record(gpu, e);
        if (e instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        throw new AssertionError(e);
      }
    }

    private static GridCell cell(Stencil stencil, GpuContext gpu) {
      List<Integer> sizes = stencil.sizes();
      GridShape shape = new GridShape(sizes.size() == 2 ? Grid.D2 : Grid.D3, stencil.halo(),
          stencil.boundary(), stencil.outside(), stencil.layer());
      return sizes.size() == 2 ? shape.cell(gpu, sizes.get(0), sizes.get(1))
          : shape.cell(gpu, sizes.get(0), sizes.get(1), sizes.get(2));
    }

    private synchronized void record(GpuContext gpu, Throwable e) {
      int width = gpu.gridDimX() * gpu.blockDimX();
      int height = gpu.gridDimY() * gpu.blockDimY();
      int linear =
          (gpu.globalIdZ() * height + gpu.globalIdY()) * width + gpu.globalIdX();
      if (linear < item) {
        item = linear;
        thrown = e;
      }
    }

    Observation observation() {
      return Arrays.stream(thrown.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(Program.PACKAGE + "."))
          .findFirst().<Observation>map(frame -> new Trapped(thrown.getClass().getName(),
              frame.getLineNumber(), item))
          .orElseGet(() -> new Observation.Failed("the kernel failed: " + thrown));
    }
  }
}
