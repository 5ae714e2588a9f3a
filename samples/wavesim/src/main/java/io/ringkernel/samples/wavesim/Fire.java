package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * To {@link WaveControl}: starts the source signal from its beginning at a cell. What still
 * sounded from an earlier source cell is cut off there.
 *
 * @param cell index of the source cell
 * @param amplitude factor on the source signal
 */
@RingMessage
record Fire(int cell, float amplitude) {}
