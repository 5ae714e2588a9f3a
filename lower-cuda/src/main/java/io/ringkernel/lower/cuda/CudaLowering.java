package io.ringkernel.lower.cuda;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CFamilyPrinter;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.EntryForm;
import io.ringkernel.ir.emit.Generation;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.emit.MessageStructs;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.NamedMessage;
import io.ringkernel.ir.pass.CheckBounds;
import io.ringkernel.ir.pass.ContractProducts;
import io.ringkernel.ir.pass.EliminateBoundsChecks;
import io.ringkernel.ir.pass.EliminateCommonSubexpressions;
import io.ringkernel.ir.pass.EliminateDeadCode;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import io.ringkernel.ir.pass.ExpandPrivateAtomics;
import io.ringkernel.ir.pass.FlattenLabelledBreaks;
import io.ringkernel.ir.pass.FoldConstants;
import io.ringkernel.ir.pass.GuardDivision;
import io.ringkernel.ir.pass.InlineTogether;
import io.ringkernel.ir.pass.LowerTraps;
import io.ringkernel.ir.pass.MaskShifts;
import io.ringkernel.ir.pass.MoveTrapsIntoLoops;
import io.ringkernel.ir.pass.NarrowDoubleMath;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.pass.PropagateCopies;
import io.ringkernel.ir.pass.RecordsInColumns;
import io.ringkernel.ir.pass.ReturnAtEnd;
import io.ringkernel.ir.pass.SaturateFloatToInt;
import io.ringkernel.ir.pass.SimplifyAlgebra;
import io.ringkernel.ir.pass.SpecializeMemory;
import io.ringkernel.ir.pass.TablesAsBits;
import io.ringkernel.ir.pass.UntilStable;
import io.ringkernel.ir.pass.UseFastFunctions;
import io.ringkernel.ir.pass.ViewIndices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Lowers to CUDA C that nvcc and NVRTC take without any header. */
public final class CudaLowering implements Lowering {
  private final CodeWriter.Origins origins;
  private final CudaDialect dialect;

  /** Names Java lines in comments. */
  public CudaLowering() {
    this(CodeWriter.Origins.COMMENTS);
  }

  /** Names Java lines as told; with directives, debuggers and profilers show the Java source. */
  public CudaLowering(CodeWriter.Origins origins) {
    this(origins, new CudaDialect(origins, Optional.empty()));
  }

  /** Names Java lines in comments; entry points are what another host calls. */
  public CudaLowering(EntryForm entries) {
    this(CodeWriter.Origins.COMMENTS,
        new CudaDialect(CodeWriter.Origins.COMMENTS, Optional.of(entries)));
  }

  private CudaLowering(CodeWriter.Origins origins, CudaDialect dialect) {
    this.origins = origins;
    this.dialect = dialect;
  }

  @Override
  public TargetId target() {
    return TargetId.CUDA;
  }

  @Override
  public String fileName() {
    return "kernel.cu";
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> capabilities = EnumSet.of(Capability.FLOAT64, Capability.INT64,
        Capability.SUBWORD_ARRAYS, Capability.SUBWORD_FIELDS, Capability.INT64_ATOMICS,
        Capability.FLOAT32_ATOMICS, Capability.FLOAT32_SHARED_ATOMICS,
        Capability.FLOAT64_ATOMICS, Capability.MEMORY_ORDER, Capability.GRID_BARRIERS);
    capabilities.addAll(Capability.NUMBER_FORMATS);
    return capabilities;
  }

  /**
   * By compute capability. CUDA 13 compiles for 7.5 and later, and what we emit needs no more, but
   * for what {@link NumberFormat} says of its formats.
   */
  @Override
  public List<Generation> generations() {
    return generations(NumberFormat::minimum);
  }

  /** The generations where each format needs what {@code minimum} says. */
  List<Generation> generations(Function<NumberFormat, ComputeCapability> minimum) {
    Set<ComputeCapability> told = new TreeSet<>(ComputeCapability.TOLD_APART);
    for (NumberFormat format : NumberFormat.values()) {
      told.add(minimum.apply(format));
    }
    List<Generation> generations = new ArrayList<>();
    for (ComputeCapability generation : told) {
      Set<Capability> capabilities = capabilities();
      for (NumberFormat format : NumberFormat.values()) {
        if (minimum.apply(format).compareTo(generation) > 0) {
          capabilities.remove(format.capability());
        }
      }
      generations.add(new Generation(generation.toString(), capabilities));
    }
    return generations;
  }

  @Override
  public List<Pass> passes() {
    return List.of(
        new NarrowDoubleMath(true),
        // what a kernel allows
        new UseFastFunctions(),
        new ContractProducts(),
        new ViewIndices(),
        // a function is expanded once where it is computed once
        new EliminateCommonSubexpressions(),
        // what a group does together needs memory of the entry
        new InlineTogether(),
        // expansions hold divisions, conversions and shifts, which the passes below make safe
        new ExpandIntrinsics(target()),
        // lengths of arrays are known then
        new SpecializeMemory(),
        new TablesAsBits(),
        new FoldConstants(),
        new EliminateBoundsChecks(),
        new CheckBounds(),
        new RecordsInColumns(),
        new ExpandPrivateAtomics(),
        new GuardDivision(),
        // all that can trap is known now
        new MoveTrapsIntoLoops(),
        new LowerTraps(),
        new SaturateFloatToInt(),
        new MaskShifts(),
        // lowered traps leave labelled blocks
        new FlattenLabelledBreaks(),
        // what the passes above left constant, copied or unused
        new UntilStable(List.of(new FoldConstants(), new PropagateCopies(), new SimplifyAlgebra(),
            new EliminateDeadCode())),
        new ReturnAtEnd());
  }

  @Override
  public Lowering forDebugging() {
    return new CudaLowering(CodeWriter.Origins.LINE_DIRECTIVES);
  }

  @Override
  public Optional<Lowering> resident() {
    return Optional.of(new ResidentCudaLowering(this));
  }

  @Override
  public Artifact print(Module module, String origin) {
    return print(module, fileName(), origin);
  }

  Artifact print(Module module, String name, String origin) {
    return new CFamilyPrinter(dialect, origins).print(module, name, origin);
  }

  @Override
  public String messages(List<NamedMessage> messages) {
    return MessageStructs.of(dialect, messages);
  }
}
