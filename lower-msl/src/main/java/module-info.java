/** Metal shading language. */
module io.ringkernel.lower.msl {
  requires transitive io.ringkernel.ir;

  exports io.ringkernel.lower.msl;

  provides io.ringkernel.ir.emit.Lowering with io.ringkernel.lower.msl.MslLowering;
}
