package io.ringkernel.runtime.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.trace.TraceSpan.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text that viewers open. */
class ChromeTraceTest {
  private static final TraceTrack ACTOR = new TraceTrack("actors", "the \"one\"");
  private static final TraceTrack DEVICE = new TraceTrack("device", "stream");

  private static String written(TraceLog log) throws IOException {
    StringBuilder text = new StringBuilder();
    ChromeTrace.write(log, text);
    return text.toString();
  }

  @Test
  void eventsFollowInTimeAndGroupsAndTracksHaveNumbersByTheirNames() throws IOException {
    TraceLog log = new TraceLog(1_000, 9_000, List.of(
        new TraceSpan(Kind.STEP, DEVICE, "copy", 5_000, 6_500, Map.of("bytes", 12L)),
        new TraceSpan(Kind.INTERVAL, ACTOR, "wait", 1_001, 7_000, Map.of()),
        new TraceSpan(Kind.STEP, ACTOR, "add\n", 5_000, 8_999, Map.of("isFirst", true))), 3);
    assertEquals("""
        {"displayTimeUnit": "ns",
        "otherData": {"recordedMicros": "8.000", "dropped": "3"},
        "traceEvents": [
        {"ph": "M", "name": "process_name", "pid": 1, "tid": 0, "args": {"name": "actors"}},
        {"ph": "M", "name": "process_name", "pid": 2, "tid": 0, "args": {"name": "device"}},
        {"ph": "M", "name": "thread_name", "pid": 1, "tid": 1, \
        "args": {"name": "the \\"one\\""}},
        {"ph": "M", "name": "thread_name", "pid": 2, "tid": 2, "args": {"name": "stream"}},
        {"ph": "b", "name": "wait", "cat": "actors", "pid": 1, "tid": 1, "ts": 0.001, \
        "id": "0", "args": {}},
        {"ph": "X", "name": "add\\u000a", "cat": "actors", "pid": 1, "tid": 1, "ts": 4.000, \
        "dur": 3.999, "args": {"isFirst": true}},
        {"ph": "X", "name": "copy", "cat": "device", "pid": 2, "tid": 2, "ts": 4.000, \
        "dur": 1.500, "args": {"bytes": 12}},
        {"ph": "e", "name": "wait", "cat": "actors", "pid": 1, "tid": 1, "ts": 6.000, \
        "id": "0"}
        ]}
        """, written(log));
  }

  @Test
  void timesKeepTheirNanosecondsAfterDaysAndWhenTheClockWrapsAround() throws IOException {
    long days = 30L * 24 * 3600 * 1_000_000_000;
    long begin = Long.MAX_VALUE - 10;
    TraceLog log = new TraceLog(begin, begin + days, List.of(
        new TraceSpan(Kind.STEP, DEVICE, "late", begin + days - 1, begin + days, Map.of()),
        new TraceSpan(Kind.STEP, DEVICE, "early", begin + 1, begin + 2, Map.of())), 0);
    String text = written(log);
    assertEquals(List.of("\"ts\": 0.001", "\"ts\": 2591999999999.999"),
        java.util.regex.Pattern.compile("\"ts\": [0-9.]+").matcher(text).results()
            .map(java.util.regex.MatchResult::group).toList());
  }

  @Test
  void aNumberThatJsonHasNotIsText() throws IOException {
    TraceLog log = new TraceLog(0, 1, List.of(
        new TraceSpan(Kind.STEP, DEVICE, "odd", 0, 1, Map.of("rate", Double.NaN))), 0);
    assertEquals(true, written(log).contains("\"rate\": \"NaN\""));
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThrows(IllegalArgumentException.class,
        () -> new TraceSpan(Kind.STEP, DEVICE, "back", 2, 1, Map.of()));
  }
}
