package io.ringkernel.benchmarks.gpu;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** A small simulation that is told things while it goes on: an oscillator with a drive. */
@RingKernel(id = "bench-oscillator")
public final class Oscillator {
  /** Changes the drive and asks for so many steps. */
  @RingMessage
  public record Frame(float drive, int steps) {}

  /** Where it is then. */
  @RingMessage
  public record State(float position, float speed) {}

  private float position;
  private float speed;

  @OnMessage
  State advance(RingContext context, Frame frame) {
    for (int i = 0; i < frame.steps(); i++) {
      speed += 0.01f * (frame.drive() - position);
      position += 0.01f * speed;
    }
    return new State(position, speed);
  }
}
