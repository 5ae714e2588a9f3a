package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link WaveControl}: the driver asks for the {@link Panel}.
 *
 * @param step the next time step
 */
@RingMessage
record Poll(int step) {}
