package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Pass;
import java.util.List;
import java.util.Set;

/** Lowers to WGSL without any extension. */
public final class WgslLowering implements Lowering {
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
    return Set.of();
  }

  @Override
  public List<Pass> passes() {
    return List.of();
  }

  @Override
  public Artifact print(Module module, String origin) {
    return new WgslPrinter(module, origin).print(fileName());
  }
}
