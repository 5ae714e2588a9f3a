package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A compiler of a target, which runs nothing: it must take every text. */
public final class AcceptanceLeg implements Leg {
  private final String name;
  private final TargetId target;
  private final Function<List<String>, List<Verdict>> compiler;

  private AcceptanceLeg(String name, TargetId target,
      Function<List<String>, List<Verdict>> compiler) {
    this.name = name;
    this.target = target;
    this.compiler = compiler;
  }

  /** naga, which reads WGSL in some browsers. */
  public static AcceptanceLeg naga() {
    Tools.require(Tool.NODE);
    Tools.require(Tool.NAGA);
    return new AcceptanceLeg("naga", TargetId.WGSL, TargetCompilers::naga);
  }

  /** NVIDIA's compiler, for two architectures; many programs at a time. */
  public static AcceptanceLeg nvcc() {
    Tools.require(Tool.NVCC);
    return new AcceptanceLeg("nvcc-compile", TargetId.CUDA, TargetCompilers::cudaTogether);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<TargetId> reads() {
    return Optional.of(target);
  }

  @Override
  public List<Observation> run(List<CompiledProgram> programs) {
    List<TargetText> texts = programs.stream().map(p -> p.texts().get(target)).toList();
    List<String> present = new ArrayList<>();
    texts.stream().filter(text -> text != null).forEach(text -> present.add(text.text()));
    List<Verdict> verdicts = present.isEmpty() ? List.of() : compiler.apply(present);
    List<Observation> observations = new ArrayList<>();
    int next = 0;
    for (TargetText text : texts) {
      observations.add(text == null ? new Observation.NotRun() : observation(verdicts.get(next++)));
    }
    return observations;
  }

  private static Observation observation(Verdict verdict) {
    return verdict.accepted() ? new Observation.Agreed()
        : new Observation.Failed("it was refused: " + verdict.messages());
  }
}
