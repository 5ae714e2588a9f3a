package io.ringkernel.runtime.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that took time.
 *
 * @param name what it is, for people; few different ones, a viewer adds up by it
 * @param begin by {@code System.nanoTime}
 * @param end by {@code System.nanoTime}, not before the begin
 * @param details more to know about it, in this order: strings, numbers and truth values
 */
public record TraceSpan(Kind kind, TraceTrack track, String name, long begin, long end,
    Map<String, Object> details) {
  /** How spans of a track relate. */
  public enum Kind {
    /** One lies in another or beside it, like calls of a thread. */
    STEP,
    /** They overlap as they like, like messages that wait. */
    INTERVAL
  }

  /** Copies the details and checks the times. */
  public TraceSpan {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(name, "name");
    if (end - begin < 0) {
      throw new IllegalArgumentException(name + " ends " + (begin - end) + " ns before it begins");
    }
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
