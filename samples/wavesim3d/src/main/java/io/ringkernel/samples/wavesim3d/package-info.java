/**
 * Sound in a room with a listener: the kernel, what it runs in, and what is shown of it.
 *
 * <p>What may live here: the physics and the pictures. What may not: the command line, which is in
 * {@code processor/cli}, and anything about recordings or colours that the sample of the plane has.
 */
package io.ringkernel.samples.wavesim3d;
