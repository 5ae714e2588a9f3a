package io.ringkernel.runtime.trace;

import java.util.Map;

/**
 * The switch of this process. While nothing records, who does work pays for one look at {@link
 * #isOn()}: <pre>
 *   long began = Trace.isOn() ? System.nanoTime() : 0;
 *   ...
 *   if (began != 0) {
 *     Trace.step(track, "copy to device", began, System.nanoTime(), Map.of("bytes", bytes));
 *   }
 * </pre>
 *
 * <p>It is one for the process and not one for each runtime, because what is asked is where the
 * time of the process goes, and because libraries that speak to a device know no runtime.
 */
public final class Trace {
  private static volatile TraceRecording current;

  private Trace() {}

  /** Whether spans are recorded. */
  public static boolean isOn() {
    return current != null;
  }

  /** Whether that time, by nanoTime, lies in what is being recorded. */
  public static boolean hasSeen(long nanoTime) {
    TraceRecording recording = current;
    return recording != null && nanoTime - recording.began() >= 0;
  }

  /**
   * Begins to record.
   *
   * @param mostSpans how many are kept; further ones are counted and dropped
   * @throws IllegalStateException if something records already
   */
  public static synchronized TraceRecording start(int mostSpans) {
    if (current != null) {
      throw new IllegalStateException("this process records a trace already: stop that one first");
    }
    TraceRecording recording = new TraceRecording(mostSpans);
    current = recording;
    return recording;
  }

  static synchronized void stop(TraceRecording recording) {
    if (current == recording) {
      current = null;
    }
  }

  /** Records a span that lies in or beside all others of its track. Times by nanoTime. */
  public static void step(TraceTrack track, String name, long begin, long end,
      Map<String, Object> details) {
    record(TraceSpan.Kind.STEP, track, name, begin, end, details);
  }

  /** Records a span that may overlap others. Times by nanoTime. */
  public static void interval(TraceTrack track, String name, long begin, long end,
      Map<String, Object> details) {
    record(TraceSpan.Kind.INTERVAL, track, name, begin, end, details);
  }

  private static void record(TraceSpan.Kind kind, TraceTrack track, String name, long begin,
      long end, Map<String, Object> details) {
    TraceRecording recording = current;
    if (recording != null) {
      recording.add(new TraceSpan(kind, track, name, begin, end, details));
    }
  }
}
