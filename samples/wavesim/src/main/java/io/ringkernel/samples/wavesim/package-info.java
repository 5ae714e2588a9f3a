/**
 * Sound in a plane: a pressure field is stepped by one kernel, recorded by one actor and steered
 * through another while it runs; an independent solver checks every cell bit for bit.
 *
 * <p><b>What is computed.</b> The scalar wave equation on a square grid with cells of size
 * {@code h}; {@link io.ringkernel.samples.wavesim.WaveKernels} holds the formula. The Courant
 * number is 0.7, just inside the limit {@code 1/sqrt(2)} of the scheme, so a time step lasts
 * {@code 0.7 h / 343 s}. Waves longer than ten cells travel at the right speed within about one
 * percent: the grid carries sound up to {@code c / (10 h)}. In a plane a pulse drags a tail behind
 * it; that is physics in two dimensions, not an error.
 *
 * <p><b>How it is wired.</b> {@link io.ringkernel.samples.wavesim.WaveDemo} is the entry point.
 * It steps a {@link io.ringkernel.samples.wavesim.WaveEngine} in small batches. After each batch
 * it sends the microphone's samples to the actor {@code probe} and asks the actor
 * {@code wave-control} what to do next; anybody who holds the
 * {@link io.ringkernel.samples.wavesim.WaveConsole} sends that actor commands meanwhile. Engine
 * and actors come from a {@link io.ringkernel.samples.wavesim.WaveBackend}.
 *
 * <p>What may live here: the kernel, the actors with their messages, the medium, the driver. What
 * may not: file formats (packages {@code files}, {@code sound}), drawing (package
 * {@code picture}), and the command line.
 */
package io.ringkernel.samples.wavesim;
