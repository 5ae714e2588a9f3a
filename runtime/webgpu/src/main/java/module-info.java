/** A compute-only binding to the standard {@code webgpu.h} C API. */
module io.ringkernel.runtime.webgpu {
  exports io.ringkernel.runtime.webgpu;
}
