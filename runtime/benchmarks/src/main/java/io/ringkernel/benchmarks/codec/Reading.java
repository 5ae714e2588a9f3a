package io.ringkernel.benchmarks.codec;

import io.ringkernel.Length;
import io.ringkernel.RingMessage;

/** The message as this project declares it; the codec is generated. */
@RingMessage
record Reading(long id, int kind, @Length(Msg.VALUES) float[] values, double x, double y,
    double z) {}
