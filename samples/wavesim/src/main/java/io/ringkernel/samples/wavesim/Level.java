package io.ringkernel.samples.wavesim;

import io.ringkernel.RingMessage;

/**
 * What {@link Probe} has heard so far.
 *
 * @param step echo of the question
 * @param count samples received
 * @param peak largest absolute pressure
 * @param peakStep time step of that peak
 * @param energy sum of the squares, added up in the order of arrival
 */
@RingMessage
public record Level(int step, int count, float peak, int peakStep, float energy) {}
