package io.ringkernel.runtime.trace;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was recorded.
 *
 * @param began when the recording began, by {@code System.nanoTime}
 * @param ended when it ended
 * @param spans by their begin, the longer before the shorter
 * @param dropped spans for which there was no room
 */
public record TraceLog(long began, long ended, List<TraceSpan> spans, long dropped) {
  /** Sorts the spans. */
  public TraceLog {
    long zero = began;
    spans = spans.stream().sorted(Comparator
        .comparingLong((TraceSpan span) -> span.begin() - zero)
        .thenComparingLong(span -> zero - span.end())
        .thenComparing(span -> span.track().group())
        .thenComparing(span -> span.track().name())
        .thenComparing(TraceSpan::name))
        .toList();
  }

  /** Only the spans of such tracks. */
  public TraceLog only(Predicate<TraceTrack> wanted) {
    return new TraceLog(began, ended,
        spans.stream().filter(span -> wanted.test(span.track())).toList(), dropped);
  }
}
