package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.NamedMessage;
import io.ringkernel.ir.pass.CheckBounds;
import io.ringkernel.ir.pass.EliminateBoundsChecks;
import io.ringkernel.ir.pass.EliminateCommonSubexpressions;
import io.ringkernel.ir.pass.EliminateDeadCode;
import io.ringkernel.ir.pass.EmulateInt64;
import io.ringkernel.ir.pass.ExpandFloatRemainder;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import io.ringkernel.ir.pass.ExpandPrivateAtomics;
import io.ringkernel.ir.pass.FlattenLabelledBreaks;
import io.ringkernel.ir.pass.FoldConstants;
import io.ringkernel.ir.pass.GuardDivision;
import io.ringkernel.ir.pass.HideNonFinite;
import io.ringkernel.ir.pass.InlineTogether;
import io.ringkernel.ir.pass.LowerTraps;
import io.ringkernel.ir.pass.MaskShifts;
import io.ringkernel.ir.pass.MoveTrapsIntoLoops;
import io.ringkernel.ir.pass.NarrowDoubleMath;
import io.ringkernel.ir.pass.NarrowSmallInts;
import io.ringkernel.ir.pass.PackSmallElements;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.pass.PropagateCopies;
import io.ringkernel.ir.pass.RecordsAsWords;
import io.ringkernel.ir.pass.RecordsInColumns;
import io.ringkernel.ir.pass.ReturnAtEnd;
import io.ringkernel.ir.pass.SaturateFloatToInt;
import io.ringkernel.ir.pass.SimplifyAlgebra;
import io.ringkernel.ir.pass.SpecializeArrays;
import io.ringkernel.ir.pass.SpecializeMemory;
import io.ringkernel.ir.pass.TablesAsBits;
import io.ringkernel.ir.pass.UntilStable;
import io.ringkernel.ir.pass.ViewIndices;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lowers to WGSL without any extension. */
public final class WgslLowering implements Lowering {
  /** The lowering; it has no options. */
  public WgslLowering() {}

  @Override
  public TargetId target() {
    return TargetId.WGSL;
  }

  @Override
  public String fileName() {
    return "kernel.wgsl";
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> capabilities = EnumSet.of(Capability.INT64, Capability.SUBWORD_ARRAYS,
        Capability.SUBWORD_FIELDS);
    capabilities.addAll(Capability.NUMBER_FORMATS);
    return capabilities;
  }

  /** WGSL: Limits, "nesting depth of brace-enclosed statements", which Tint takes strictly. */
  @Override
  public int nestingLimit() {
    return 127;
  }

  /** WebGPU 3.6.2: {@code maxStorageBuffersPerShaderStage} is at least 8. */
  @Override
  public int bufferLimit() {
    return 8;
  }

  @Override
  public List<Pass> passes() {
    return List.of(
        new NarrowDoubleMath(false),
        // an expansion of what only the double needed would be there in vain
        new EliminateDeadCode(),
        new ExpandFloatRemainder(),
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
        // before arrays that the host does not bind change their element types
        new SpecializeArrays(),
        new EliminateBoundsChecks(),
        new CheckBounds(),
        new RecordsInColumns(),
        // before small fields and long ones are taken from it
        new RecordsAsWords(),
        new ExpandPrivateAtomics(),
        new GuardDivision(),
        // all that can trap is known now
        new MoveTrapsIntoLoops(),
        new LowerTraps(),
        // takes over the conversions and shifts of long, so before those passes
        new EmulateInt64(),
        new SaturateFloatToInt(),
        new MaskShifts(),
        new NarrowSmallInts(),
        // takes the arrays that this leaves alone
        new PackSmallElements(),
        // lowered traps leave labelled blocks
        new FlattenLabelledBreaks(),
        // what the passes above left constant, copied or unused
        new UntilStable(List.of(new FoldConstants(), new PropagateCopies(), new SimplifyAlgebra(),
            new EliminateDeadCode())),
        new ReturnAtEnd(),
        // last: folding or propagating would bring the literals back
        new HideNonFinite());
  }

  @Override
  public Artifact print(Module module, String origin) {
    return new WgslPrinter(module, origin).print(fileName());
  }

  @Override
  public String messages(List<NamedMessage> messages) {
    return WgslMessages.of(WgslPrinter.RESERVED, messages);
  }
}
