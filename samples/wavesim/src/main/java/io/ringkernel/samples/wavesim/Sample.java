package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link Probe}: the pressure at the microphone.
 *
 * @param step the time step, from 0
 * @param pressure in units of the source
 */
@RingMessage
record Sample(int step, float pressure) {}
