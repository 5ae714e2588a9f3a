/**
 * A back end's session over any device that can hold buffers and run entry points: it reads kernel
 * images, moves arrays, launches and turns traps into the exceptions of the JVM.
 *
 * <p>What may live here: what CUDA, WebGPU and Metal would otherwise each write. What may not:
 * the name of a driver.
 */
package io.ringkernel.runtime.device;
