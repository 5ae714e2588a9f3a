package io.ringkernel.lower.cuda;

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

/** Lowers to CUDA C that nvcc and NVRTC take without any header. */
public final class CudaLowering implements Lowering {
  private final CodeWriter.Origins origins;

  /** Names Java lines in comments. */
  public CudaLowering() {
    this(CodeWriter.Origins.COMMENTS);
  }

  /** Names Java lines as told; with directives, debuggers and profilers show the Java source. */
  public CudaLowering(CodeWriter.Origins origins) {
    this.origins = origins;
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
    return Set.of(Capability.FLOAT64, Capability.INT64, Capability.SUBWORD_ARRAYS,
        Capability.INT64_ATOMICS);
  }

  @Override
  public List<Pass> passes() {
    return List.of();
  }

  @Override
  public Artifact print(Module module, String origin) {
    return new CFamilyPrinter(new CudaDialect(), origins).print(module, fileName(), origin);
  }
}
