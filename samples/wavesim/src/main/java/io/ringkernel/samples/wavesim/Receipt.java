package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * From {@link WaveControl}: a command was taken.
 *
 * @param command commands taken so far, this one included
 * @param step the time step of the last poll; the command takes effect at the next poll
 */
@RingMessage
record Receipt(int command, int step) {}
