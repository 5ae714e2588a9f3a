/** CUDA C. */
module io.ringkernel.lower.cuda {
  requires transitive io.ringkernel.ir;

  exports io.ringkernel.lower.cuda;

  provides io.ringkernel.ir.emit.Lowering with io.ringkernel.lower.cuda.CudaLowering;
}
