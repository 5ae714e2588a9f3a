package io.ringkernel.export.tornado;

import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.lower.opencl.OpenClLowering;

/** OpenCL C for prebuilt tasks of TornadoVM, which the driver compiles while the program runs. */
public final class TornadoOpenClLowering extends TornadoLowering implements Lowering {
  /** The target's name in options. */
  public static final TargetId TARGET = new TargetId("tornado-opencl");

  /** The lowering; it has no options. */
  public TornadoOpenClLowering() {
    super(TARGET, "tornado.cl", new OpenClLowering(new TornadoEntry(TornadoLanguage.OPENCL)));
  }
}
