/**
 * One small program for each thing that actors do; {@code ringkernel run} runs them by name.
 *
 * <p>What may live here: programs of one file each that a reader understands alone. What may not:
 * code that two of them share, but for how they are listed.
 */
package io.ringkernel.samples.actors;
