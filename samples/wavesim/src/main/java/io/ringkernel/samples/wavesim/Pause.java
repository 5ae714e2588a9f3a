package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link WaveControl}: holds the simulation or lets it go on.
 *
 * @param hold 1 to hold, 0 to go on
 */
@RingMessage
record Pause(int hold) {}
