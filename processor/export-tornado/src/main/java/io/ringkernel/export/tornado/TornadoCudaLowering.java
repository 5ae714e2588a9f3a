package io.ringkernel.export.tornado;

import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.lower.cuda.CudaLowering;

/** CUDA C for prebuilt tasks of TornadoVM, which compiles it by NVRTC while the program runs. */
public final class TornadoCudaLowering extends TornadoLowering implements Lowering {
  /** The target's name in options. */
  public static final TargetId TARGET = new TargetId("tornado-cuda");

  /** The lowering; it has no options. */
  public TornadoCudaLowering() {
    super(TARGET, "tornado.cu", new CudaLowering(new TornadoEntry(TornadoLanguage.CUDA)));
  }
}
