package io.ringkernel.lower.opencl;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CFamilyPrinter;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.EntryForm;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
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
import io.ringkernel.ir.pass.ViewIndices;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers to OpenCL C 1.2. {@code double} and {@code char} elements are those of the full profile.
 */
public final class OpenClLowering implements Lowering {
  private final OpenClDialect dialect;

  /** The lowering; it has no options. */
  public OpenClLowering() {
    dialect = new OpenClDialect(Optional.empty());
  }

  /** Entry points are what another host calls. */
  public OpenClLowering(EntryForm entries) {
    dialect = new OpenClDialect(Optional.of(entries));
  }

  @Override
  public TargetId target() {
    return OpenClSpellings.TARGET;
  }

  @Override
  public boolean isOnRequest() {
    return true;
  }

  @Override
  public String fileName() {
    return "kernel.cl";
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> capabilities = EnumSet.of(Capability.FLOAT64, Capability.INT64,
        Capability.SUBWORD_ARRAYS, Capability.SUBWORD_FIELDS, Capability.INT64_ATOMICS,
        Capability.FLOAT32_ATOMICS, Capability.FLOAT32_SHARED_ATOMICS,
        Capability.FLOAT64_ATOMICS, Capability.MEMORY_ORDER);
    capabilities.addAll(Capability.NUMBER_FORMATS);
    return capabilities;
  }

  @Override
  public List<Pass> passes() {
    return List.of(
        new NarrowDoubleMath(true),
        // an expansion of what only the double needed would be there in vain
        new EliminateDeadCode(),
        // what a kernel allows; no bounds are known of native_sin and its kin
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
  public Artifact print(Module module, String origin) {
    return new CFamilyPrinter(dialect, CodeWriter.Origins.COMMENTS)
        .print(module, fileName(), origin);
  }
}
