/** Runs kernels on NVIDIA devices through the CUDA driver. */
module io.ringkernel.runtime.cuda {
  requires transitive io.ringkernel.runtime.device;

  exports io.ringkernel.runtime.cuda;
  exports io.ringkernel.runtime.cuda.driver;
  exports io.ringkernel.runtime.cuda.compile;
  exports io.ringkernel.runtime.cuda.resident;

  provides io.ringkernel.runtime.spi.BackendProvider
      with io.ringkernel.runtime.cuda.CudaProvider;
}
