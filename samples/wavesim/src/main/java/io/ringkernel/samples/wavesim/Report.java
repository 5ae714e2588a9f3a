package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link Probe}: asks for the {@link Level}.
 *
 * @param step the time step of the asker, echoed
 */
@RingMessage
record Report(int step) {}
