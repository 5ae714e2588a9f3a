/** The intermediate representation of the RingKernel compiler. Depends on the JDK only. */
module io.ringkernel.ir {
  exports io.ringkernel.ir;
  exports io.ringkernel.ir.check;
  exports io.ringkernel.ir.diag;
  exports io.ringkernel.ir.emit;
  exports io.ringkernel.ir.interp;
  exports io.ringkernel.ir.intrinsic;
  exports io.ringkernel.ir.layout;
  exports io.ringkernel.ir.pass;
  exports io.ringkernel.ir.stencil;
  exports io.ringkernel.ir.text;
  exports io.ringkernel.ir.wire;

  uses io.ringkernel.ir.intrinsic.Overlay;
}
