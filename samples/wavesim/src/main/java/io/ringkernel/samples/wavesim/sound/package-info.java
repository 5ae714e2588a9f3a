/**
 * Recordings: reading and writing WAV files, changing the sample rate.
 *
 * <p>What may live here: work on sampled signals of one channel. What may not: the simulation.
 */
package io.ringkernel.samples.wavesim.sound;
