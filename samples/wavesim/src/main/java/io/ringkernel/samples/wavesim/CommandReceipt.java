package io.ringkernel.samples.wavesim;

/**
 * The live actor acknowledged a command.
 *
 * @param command what was asked for, in words
 * @param number commands taken so far, this one included
 * @param step the step up to which the simulation had been polled; the command takes effect at the
 *     next poll
 * @param nanos time from sending the command to receiving the acknowledgement
 */
public record CommandReceipt(String command, int number, int step, long nanos) {}
