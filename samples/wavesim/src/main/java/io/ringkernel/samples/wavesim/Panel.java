package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * From {@link WaveControl}: what the simulation is to do from now on.
 *
 * @param source index of the source cell, or -1
 * @param amplitude factor on the source signal
 * @param firing number of {@link Fire} commands so far; a change restarts the signal
 * @param receiver index of the microphone cell, or -1
 * @param hold 1 while the simulation is held
 * @param commands commands taken so far
 */
@RingMessage
record Panel(int source, float amplitude, int firing, int receiver, int hold,
    int commands) {}
