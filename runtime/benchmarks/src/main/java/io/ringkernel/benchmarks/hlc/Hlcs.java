package io.ringkernel.benchmarks.hlc;

import io.ringkernel.benchmarks.Contenders;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The built-in clocks, by the name used in the {@code hlc} parameter: 48 bits physical, 16 bits
 * logical.
 */
public final class Hlcs {
  /** 2025-01-01: 48 bits of microseconds last just under nine years from an epoch. */
  private static final long EPOCH_MS = 1_735_689_600_000L;

  /** All of them. */
  public static final Contenders<HlcUnderTest> KNOWN = new Contenders<>(HlcUnderTest.class)
      .ours("ringkernel", RingKernelClock::shared)
      .ours("ringkernelLane", RingKernelClock.Lane::new)
      .ours("ringkernelCached", RingKernelClock::cached)
      .rival("packedMs", PackedMs::new)
      .rival("packedUsNano", PackedUsNano::new)
      .rival("packedUsInstant", PackedUsInstant::new)
      .rival("singleWriterUs", SingleWriterUs::new);

  private Hlcs() {}

  /**
   * Compare-and-set on one word. A full logical part carries into the physical part, which keeps
   * the order.
   */
  private abstract static class Packed implements HlcUnderTest {
    private final AtomicLong last = new AtomicLong();

    abstract long physical();

    @Override
    public long tick() {
      long now = physical() << 16;
      for (;;) {
        long old = last.get();
        long next = Math.max(now, old + 1);
        if (last.compareAndSet(old, next)) {
          return next;
        }
      }
    }

    @Override
    public long update(long remote) {
      long now = physical() << 16;
      for (;;) {
        long old = last.get();
        long next = Math.max(now, Math.max(old, remote) + 1);
        if (last.compareAndSet(old, next)) {
          return next;
        }
      }
    }
  }

  static final class PackedMs extends Packed {
    @Override
    long physical() {
      return System.currentTimeMillis();
    }
  }

  /** Microseconds from nanoTime, anchored once to the wall clock. */
  static final class PackedUsNano extends Packed {
    private final long anchor =
        (System.currentTimeMillis() - EPOCH_MS) * 1_000_000 - System.nanoTime();

    @Override
    long physical() {
      return (System.nanoTime() + anchor) / 1_000;
    }
  }

  /** Microseconds of the wall clock itself. */
  static final class PackedUsInstant extends Packed {
    @Override
    long physical() {
      Instant i = Instant.now();
      return (i.getEpochSecond() - EPOCH_MS / 1_000) * 1_000_000 + i.getNano() / 1_000;
    }
  }

  /** No atomic at all: what a clock owned by one actor or one ring producer pays. */
  static final class SingleWriterUs implements HlcUnderTest {
    private final long anchor =
        (System.currentTimeMillis() - EPOCH_MS) * 1_000_000 - System.nanoTime();
    private long last;

    @Override
    public long tick() {
      return last = Math.max((System.nanoTime() + anchor) / 1_000 << 16, last + 1);
    }

    @Override
    public long update(long remote) {
      return last =
          Math.max((System.nanoTime() + anchor) / 1_000 << 16, Math.max(last, remote) + 1);
    }

    @Override
    public boolean singleThread() {
      return true;
    }
  }
}
