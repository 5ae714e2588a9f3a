package io.ringkernel.benchmarks.ring;

import io.ringkernel.benchmarks.Contenders;

/** The rings, by the name in the {@code ring} parameter. */
public final class Rings {
  /** With a payload. */
  public static final Contenders<RingUnderTest> KNOWN = new Contenders<>(RingUnderTest.class)
      .ours("ringkernelSpsc", () -> new RingKernelSpsc(false))
      .ours("ringkernelSpscSlot", () -> new RingKernelSpsc(true))
      .ours("ringkernelMpsc", RingKernelMpsc::new)
      .ours("ringkernelLanes", RingKernelLanes::new)
      .rival("agronaSpsc", () -> new AgronaRing(true))
      .rival("agronaMpsc", () -> new AgronaRing(false))
      .rival("jctoolsSpsc", () -> QueueRing.jctools(true, true))
      .rival("jctoolsMpsc", () -> QueueRing.jctools(false, true))
      .rival("disruptor", DisruptorRing::new)
      .rival("abq", () -> QueueRing.abq(true))
      .rival("segmentSpsc", SegmentSpscRing::new);
  /** References only: what a queue costs that carries no bytes. */
  public static final Contenders<RingUnderTest> REFERENCES =
      new Contenders<>(RingUnderTest.class)
          .rival("jctoolsSpscRef", () -> QueueRing.jctools(true, false))
          .rival("jctoolsMpscRef", () -> QueueRing.jctools(false, false))
          .rival("abqRef", () -> QueueRing.abq(false));

  private Rings() {}

  static RingUnderTest open(String name, int size, int capacity, int producers) {
    RingUnderTest ring = (REFERENCES.names().contains(name) ? REFERENCES : KNOWN).make(name);
    ring.open(size, capacity, producers);
    return ring;
  }
}
