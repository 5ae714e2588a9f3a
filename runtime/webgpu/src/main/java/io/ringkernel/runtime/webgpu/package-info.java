/**
 * WebGPU compute from Java through the standard {@code webgpu.h} C API.
 *
 * <p>May live here: finding and calling a native WebGPU library, devices, shader modules,
 * pipelines, buffers and dispatches. May not: knowledge of kernels, actors or argument binding
 * rules, graphics, and any library other than the JDK.
 *
 * <p>The native library is supplied by the user. {@link
 * io.ringkernel.runtime.webgpu.WebGpuLibrary#locate()} says where it is looked for.
 */
package io.ringkernel.runtime.webgpu;
