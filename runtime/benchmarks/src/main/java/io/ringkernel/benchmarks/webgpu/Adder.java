package io.ringkernel.benchmarks.webgpu;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Adds what it is sent: a payload of 48 bytes, so that a slot is a line of 64. */
@RingKernel(id = "adder", targets = "wgsl")
final class Adder {
  @RingMessage
  record Amount(long one, long two, long three, long four, long five, long six) {}

  @RingMessage
  record Sum(long value) {}

  private long sum;

  @OnMessage
  Sum add(RingContext context, Amount amount) {
    sum += amount.one() + amount.two() + amount.three() + amount.four() + amount.five()
        + amount.six();
    return new Sum(sum);
  }
}
