/** Kernels as prebuilt tasks of TornadoVM, for builds that ask for them. */
module io.ringkernel.export.tornado {
  requires transitive io.ringkernel.ir;
  requires io.ringkernel.lower.cuda;
  requires io.ringkernel.lower.opencl;

  exports io.ringkernel.export.tornado;

  provides io.ringkernel.ir.emit.Lowering with
      io.ringkernel.export.tornado.TornadoCudaLowering,
      io.ringkernel.export.tornado.TornadoOpenClLowering;
}
