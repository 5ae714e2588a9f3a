/**
 * Actors that live on a CUDA device: the kernel that stays there, and the host's side of it.
 *
 * <p>What may live here: the linker of actor classes into one kernel, the layout of the memory that
 * both sides share, rings, commands, and actors as the runtime sees them. What may not: calls of
 * the driver other than through {@code GpuDriver}.
 */
package io.ringkernel.runtime.cuda.resident;
