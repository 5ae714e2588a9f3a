package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.LatencySummary;
import java.util.Arrays;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SingleWriterRecorder;

/**
 * How long messages of an actor took. The actor's thread adds. The first ones are kept as they are,
 * for a histogram takes some kilobytes, and a million actors may get a message or two each.
 */
final class Latencies {
  /** An hour; what takes longer counts as an hour. */
  private static final long LONGEST_NANOS = 3_600_000_000_000L;
  private static final int DIGITS = 2;
  private static final int FEW = 32;

  /** As far as they are {@link #count}; guarded by this, like the next two. */
  private long[] few = new long[1];
  private int count;
  private Histogram interval;
  /** Made with the first that is one too many. */
  private volatile Recorded recorded;

  private static final class Recorded {
    private final SingleWriterRecorder recorder = new SingleWriterRecorder(DIGITS);
    private final Histogram all = new Histogram(DIGITS);
  }

  void add(long nanos) {
    long value = Math.clamp(nanos, 0, LONGEST_NANOS);
    Recorded now = recorded;
    if (now == null) {
      now = keep(value);
    }
    if (now != null) {
      now.recorder.recordValue(value);
    }
  }

  /** Keeps a value where there are few; else what is to record it. */
  private synchronized Recorded keep(long value) {
    if (count < FEW) {
      if (count == few.length) {
        few = Arrays.copyOf(few, 2 * count);
      }
      few[count++] = value;
      return null;
    }
    Recorded made = new Recorded();
    addFew(made.all);
    few = new long[0];
    recorded = made;
    return made;
  }

  private void addFew(Histogram to) {
    for (int i = 0; i < count; i++) {
      to.recordValue(few[i]);
    }
  }

  synchronized LatencySummary summary() {
    Recorded now = recorded;
    Histogram all;
    if (now == null) {
      all = new Histogram(DIGITS);
      addFew(all);
    } else {
      interval = now.recorder.getIntervalHistogram(interval);
      now.all.add(interval);
      all = now.all;
    }
    return new LatencySummary(all.getTotalCount(), all.getMinValue(), all.getMean(),
        all.getValueAtPercentile(50), all.getValueAtPercentile(90),
        all.getValueAtPercentile(99), all.getValueAtPercentile(99.9), all.getMaxValue());
  }
}
