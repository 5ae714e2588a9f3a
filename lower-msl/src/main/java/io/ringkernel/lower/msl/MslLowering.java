package io.ringkernel.lower.msl;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CFamilyPrinter;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import java.util.List;
import java.util.Set;

/** Lowers to Metal 2.4, which is C++14 with address spaces. */
public final class MslLowering implements Lowering {
  @Override
  public TargetId target() {
    return TargetId.MSL;
  }

  @Override
  public String fileName() {
    return "kernel.metal";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.INT64, Capability.SUBWORD_ARRAYS);
  }

  @Override
  public List<Pass> passes() {
    return List.of();
  }

  @Override
  public Artifact print(Module module, String origin) {
    return new CFamilyPrinter(new MslDialect(), CodeWriter.Origins.COMMENTS)
        .print(module, fileName(), origin);
  }
}
