/** A compute-only binding to the standard {@code webgpu.h} C API, and the back end over it. */
module io.ringkernel.runtime.webgpu {
  requires transitive io.ringkernel.runtime.device;

  exports io.ringkernel.runtime.webgpu;

  provides io.ringkernel.runtime.spi.BackendProvider
      with io.ringkernel.runtime.webgpu.WebGpuProvider;
}
