package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.CudaDeviceExecutor;
import io.ringkernel.verify.execution.Effort;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.SpreadExecutor;
import io.ringkernel.verify.execution.WgslExecutor;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Form;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.TargetText;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The emitted text of a target, executed; without a GPU but for {@link #nvcc()}. */
public final class TargetLeg implements Leg {
  private final String name;
  private final TargetId target;
  private final KernelExecutor executor;
  private final int batches;

  private TargetLeg(String name, TargetId target, KernelExecutor executor, int batches) {
    this.name = name;
    this.target = target;
    this.executor = executor;
    this.batches = batches;
  }

  private TargetLeg(String name, TargetId target, KernelExecutor executor) {
    this(name, target, executor, 1);
  }

  private static TargetLeg emulated(String name, TargetId target, EmulatedLanguage language) {
    return new TargetLeg(name, target, EmulatedExecutor.of(language, Effort.QUICK));
  }

  /** CUDA C as C++. */
  public static TargetLeg cuda() {
    return emulated("cuda", TargetId.CUDA, EmulatedLanguage.CUDA);
  }

  /** MSL as C++. */
  public static TargetLeg msl() {
    return emulated("msl", TargetId.MSL, EmulatedLanguage.MSL);
  }

  /** CUDA C as C++ with checks of undefined behaviour. */
  public static TargetLeg cudaChecked() {
    return new TargetLeg("cuda-ubsan", TargetId.CUDA,
        EmulatedExecutor.of(EmulatedLanguage.CUDA, true).withSeeds(0));
  }

  /** MSL as C++ with checks of undefined behaviour. */
  public static TargetLeg mslChecked() {
    return new TargetLeg("msl-ubsan", TargetId.MSL,
        EmulatedExecutor.of(EmulatedLanguage.MSL, true).withSeeds(0));
  }

  /**
   * WGSL on the machine's Vulkan driver, on two devices: one thread makes the code of each. Where
   * it takes long over one program, the other device goes on with those of the next batches.
   */
  public static TargetLeg wgsl() {
    return new TargetLeg("wgsl", TargetId.WGSL,
        new SpreadExecutor(List.of(WgslExecutor.open(), WgslExecutor.open())), 3);
  }

  /**
   * CUDA C compiled by NVIDIA's compiler, on a device.
   *
   * @throws io.ringkernel.verify.execution.MissingTool where there is none
   */
  public static TargetLeg nvcc() {
    return nvcc(CudaDeviceExecutor.open());
  }

  /** CUDA C on a device; closing the leg closes it. */
  public static TargetLeg nvcc(CudaDeviceExecutor executor) {
    return new TargetLeg("nvcc", TargetId.CUDA, executor);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<TargetId> target() {
    return Optional.of(target);
  }

  @Override
  public Optional<TargetId> reads() {
    return Optional.of(target);
  }

  @Override
  public int batches() {
    return batches;
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    List<Execution> executions = new ArrayList<>();
    for (CompiledProgram program : programs) {
      TargetText text = program.texts().get(target);
      if (text != null) {
        executions.add(new Execution(text.text(), launch(program, text.form())));
        text.unchecked().ifPresent(form -> executions.add(
            new Execution(text.text(), launch(program, form))));
      }
    }
    List<Outcome> outcomes = executor.runAll(executions);
    List<Observation> observations = new ArrayList<>();
    Iterator<Outcome> next = outcomes.iterator();
    for (CompiledProgram program : programs) {
      TargetText text = program.texts().get(target);
      observations.add(text == null ? new Observation.NotRun() : observation(next, text, program));
    }
    return observations;
  }

  /** What the kernel did, in both forms where it has a second one. */
  private static Observation observation(Iterator<Outcome> next, TargetText text,
      CompiledProgram program) {
    Observation checked = observation(next.next(), text.form(), program);
    return text.unchecked().<Observation>map(form -> new Observation.InForms(checked,
        observation(next.next(), form, program))).orElse(checked);
  }

  private static LaunchForms forms(CompiledProgram compiled) {
    return LaunchForms.of(compiled, compiled.module().function(compiled.entry()));
  }

  private static LaunchCase launch(CompiledProgram compiled, Form form) {
    Program program = compiled.program();
    LaunchForms forms = forms(compiled);
    int[] grid = program.grid().stream().mapToInt(n -> n).toArray();
    int[] block = program.block().stream().mapToInt(n -> n).toArray();
    return new LaunchCase(form.symbol(), grid, block, forms.bound(),
        forms.trapWords(form.sites().size()), form.shared(), form.cooperative());
  }

  private static Observation observation(Outcome outcome, Form form, CompiledProgram compiled) {
    if (outcome.status() == Outcome.Status.NOT_RUN) {
      return new Observation.NotRun();
    }
    if (outcome.status() != Outcome.Status.FINE) {
      return new Observation.Failed(outcome.status() + " " + outcome.message());
    }
    return forms(compiled).observed(outcome, form.sites());
  }

  @Override
  public void close() {
    if (executor instanceof AutoCloseable resource) {
      try {
        resource.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
