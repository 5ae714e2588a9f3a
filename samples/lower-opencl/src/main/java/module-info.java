/** OpenCL C; a compiler that finds this module writes it beside the other languages. */
module io.ringkernel.lower.opencl {
  requires transitive io.ringkernel.ir;

  exports io.ringkernel.lower.opencl;

  provides io.ringkernel.ir.emit.Lowering with io.ringkernel.lower.opencl.OpenClLowering;
  provides io.ringkernel.ir.intrinsic.Overlay with io.ringkernel.lower.opencl.OpenClSpellings;
}
