package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link WaveControl}: moves the microphone.
 *
 * @param cell index of the receiver cell
 */
@RingMessage
record MoveMicrophone(int cell) {}
