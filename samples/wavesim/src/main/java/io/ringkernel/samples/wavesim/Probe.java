package io.ringkernel.samples.wavesim;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;

/** Listens at the microphone: counts samples, keeps the peak and the energy. */
@RingKernel(id = "probe")
final class Probe {
  private int count;
  private float peak;
  private int peakStep;
  private float energy;

  @OnMessage
  void sample(RingContext ctx, Sample sample) {
    float magnitude = Math.abs(sample.pressure());
    if (magnitude > peak) {
      peak = magnitude;
      peakStep = sample.step();
    }
    energy += magnitude * magnitude;
    count++;
  }

  @OnMessage
  Level report(RingContext ctx, Report report) {
    return new Level(report.step(), count, peak, peakStep, energy);
  }
}
