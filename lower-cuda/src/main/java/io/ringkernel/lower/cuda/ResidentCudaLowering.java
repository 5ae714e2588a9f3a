package io.ringkernel.lower.cuda;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.MoveTrapsIntoLoops;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.pass.PollKillWord;
import io.ringkernel.ir.pass.ReadDeviceClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * CUDA C of handlers that are linked into a kernel which stays on the device. What it calls beside
 * its own functions is {@code rkKilled} and {@code rkStamp}; the resident kernel defines them.
 */
final class ResidentCudaLowering implements Lowering {
  private final CudaLowering plain;

  ResidentCudaLowering(CudaLowering plain) {
    this.plain = plain;
  }

  @Override
  public TargetId target() {
    return plain.target();
  }

  @Override
  public String fileName() {
    return "resident.cu";
  }

  @Override
  public Set<Capability> capabilities() {
    return plain.capabilities();
  }

  /**
   * Those of kernels; stamps are read from the clock, and loops ask whether to end before what can
   * trap is moved and lowered.
   */
  @Override
  public List<Pass> passes() {
    List<Pass> passes = new ArrayList<>(List.of(new ReadDeviceClock()));
    for (Pass pass : plain.passes()) {
      if (pass instanceof MoveTrapsIntoLoops) {
        passes.add(new PollKillWord());
      }
      passes.add(pass);
    }
    return List.copyOf(passes);
  }

  @Override
  public Artifact print(Module module, String origin) {
    return plain.print(module, fileName(), origin);
  }
}
