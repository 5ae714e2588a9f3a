package io.ringkernel.runtime.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What is recorded from {@link Trace#start} on. Thread-safe. */
public final class TraceRecording implements AutoCloseable {
  /** Threads write to lists of their own as far as there are lists. */
  private static final int LISTS = 64;
  private static final int GRANT = 256;

  private final long began = System.nanoTime();
  private final AtomicLong left;
  private final AtomicLong dropped = new AtomicLong();
  private final Part[] parts = new Part[LISTS];
  private TraceLog log;

  /** Guarded by itself. */
  private static final class Part {
    private final List<TraceSpan> spans = new ArrayList<>();
    private long granted;
    private boolean closed;
  }

  TraceRecording(int mostSpans) {
    if (mostSpans < 1) {
      throw new IllegalArgumentException("a trace needs room for a span, got " + mostSpans);
    }
    left = new AtomicLong(mostSpans);
    for (int i = 0; i < LISTS; i++) {
      parts[i] = new Part();
    }
  }

  long began() {
    return began;
  }

  /** Keeps a span; what began before the recording is cut, what ended before is left out. */
  void add(TraceSpan span) {
    if (span.end() - began < 0) {
      return;
    }
    TraceSpan kept = span.begin() - began >= 0 ? span : new TraceSpan(span.kind(), span.track(),
        span.name(), began, span.end(), span.details());
    Part part = parts[(int) Thread.currentThread().threadId() & LISTS - 1];
    synchronized (part) {
      if (part.closed) {
        return;
      }
      if (part.granted == 0) {
        part.granted = grant();
      }
      if (part.granted == 0) {
        dropped.incrementAndGet();
        return;
      }
      part.granted--;
      part.spans.add(kept);
    }
  }

  private long grant() {
    long before = left.getAndUpdate(n -> Math.max(0, n - GRANT));
    return Math.min(before, GRANT);
  }

  /** Ends the recording; asked again, it gives the same. */
  public synchronized TraceLog stop() {
    if (log == null) {
      Trace.stop(this);
      long ended = System.nanoTime();
      List<TraceSpan> all = new ArrayList<>();
      for (Part part : parts) {
        synchronized (part) {
          part.closed = true;
          all.addAll(part.spans);
          part.spans.clear();
        }
      }
      log = new TraceLog(began, ended, all, dropped.get());
    }
    return log;
  }

  /** Ends the recording. */
  @Override
  public void close() {
    stop();
  }
}
