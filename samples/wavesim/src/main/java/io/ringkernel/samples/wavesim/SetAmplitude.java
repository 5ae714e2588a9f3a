package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link WaveControl}: changes the factor on the source signal.
 *
 * @param amplitude the new factor
 */
@RingMessage
record SetAmplitude(float amplitude) {}
