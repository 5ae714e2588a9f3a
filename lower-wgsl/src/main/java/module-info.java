/** WebGPU shading language. */
module io.ringkernel.lower.wgsl {
  requires transitive io.ringkernel.ir;

  exports io.ringkernel.lower.wgsl;

  provides io.ringkernel.ir.emit.Lowering with io.ringkernel.lower.wgsl.WgslLowering;
}
