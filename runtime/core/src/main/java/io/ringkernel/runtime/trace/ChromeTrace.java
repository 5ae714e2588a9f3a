package io.ringkernel.runtime.trace;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a trace in the Trace Event Format, which Perfetto and {@code chrome://tracing} open: a
 * group is a process there and a track one of its threads. Steps are complete events ({@code X}),
 * intervals pairs of nestable asynchronous events ({@code b}, {@code e}). Times are microseconds
 * from the begin of the recording, and events follow each other in time.
 */
public final class ChromeTrace {
  private final Appendable out;
  private final TraceLog log;
  /** In the order of their names, so that a number follows from what was recorded. */
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final Map<TraceTrack, Integer> tracks = new LinkedHashMap<>();
  private boolean isFirst = true;

  private record Event(char phase, long time, int number, TraceSpan span) {}

  private ChromeTrace(TraceLog log, Appendable out) {
    this.log = log;
    this.out = out;
    SortedSet<TraceTrack> sorted =
        new TreeSet<>(Comparator.comparing(TraceTrack::group).thenComparing(TraceTrack::name));
    log.spans().forEach(span -> sorted.add(span.track()));
    for (TraceTrack track : sorted) {
      groups.putIfAbsent(track.group(), groups.size() + 1);
      tracks.put(track, tracks.size() + 1);
    }
  }

  /** Writes a trace as one JSON object. */
  public static void write(TraceLog log, Appendable out) throws IOException {
    new ChromeTrace(log, out).write();
  }

  private void write() throws IOException {
    out.append("{\"displayTimeUnit\": \"ns\",\n\"otherData\": {\"recordedMicros\": \"")
        .append(micros(log.ended())).append("\", \"dropped\": \"")
        .append(Long.toString(log.dropped())).append("\"},\n\"traceEvents\": [");
    names();
    for (Event event : events()) {
      write(event);
    }
    out.append("\n]}\n");
  }

  private void names() throws IOException {
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      name("process_name", group.getValue(), 0, group.getKey());
    }
    for (Map.Entry<TraceTrack, Integer> track : tracks.entrySet()) {
      name("thread_name", groups.get(track.getKey().group()), track.getValue(),
          track.getKey().name());
    }
  }

  private void name(String kind, int process, int thread, String name) throws IOException {
    begin();
    out.append("{\"ph\": \"M\", \"name\": \"").append(kind).append("\", \"pid\": ")
        .append(Integer.toString(process)).append(", \"tid\": ").append(Integer.toString(thread))
        .append(", \"args\": {\"name\": ");
    quote(name);
    out.append("}}");
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (TraceSpan span : log.spans()) {
      int number = events.size();
      switch (span.kind()) {
        case STEP -> events.add(new Event('X', span.begin(), number, span));
        case INTERVAL -> {
          events.add(new Event('b', span.begin(), number, span));
          events.add(new Event('e', span.end(), number, span));
        }
      }
    }
    // Stable: of what happens at one time, what was put in first comes first.
    events.sort(Comparator.comparingLong(event -> event.time() - log.began()));
    return events;
  }

  private void write(Event event) throws IOException {
    TraceSpan span = event.span();
    begin();
    out.append("{\"ph\": \"").append(event.phase()).append("\", \"name\": ");
    quote(span.name());
    out.append(", \"cat\": ");
    quote(span.track().group());
    out.append(", \"pid\": ").append(Integer.toString(groups.get(span.track().group())))
        .append(", \"tid\": ").append(Integer.toString(tracks.get(span.track())))
        .append(", \"ts\": ").append(micros(event.time()));
    if (event.phase() == 'X') {
      out.append(", \"dur\": ").append(micros(log.began() + span.end() - span.begin()));
    } else {
      out.append(", \"id\": \"").append(Integer.toString(event.number())).append('"');
    }
    if (event.phase() != 'e') {
      out.append(", \"args\": {");
      details(span.details());
      out.append('}');
    }
    out.append('}');
  }

  private void details(Map<String, Object> details) throws IOException {
    String separator = "";
    for (Map.Entry<String, Object> detail : details.entrySet()) {
      out.append(separator);
      separator = ", ";
      quote(detail.getKey());
      out.append(": ");
      switch (detail.getValue()) {
        // Not a number is no JSON either.
        case Double number when !Double.isFinite(number) -> quote(number.toString());
        case Float number when !Float.isFinite(number) -> quote(number.toString());
        case Number number -> out.append(number.toString());
        case Boolean truth -> out.append(truth.toString());
        case Object other -> quote(other.toString());
      }
    }
  }

  private void begin() throws IOException {
    out.append(isFirst ? "\n" : ",\n");
    isFirst = false;
  }

  /** All nanoseconds of a time; {@code double} would lose some after some hours. */
  private String micros(long nanoTime) {
    return BigDecimal.valueOf(nanoTime - log.began(), 3).toPlainString();
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (unit < ' ') {
        out.append("\\u00").append(Character.forDigit(unit >> 4, 16))
            .append(Character.forDigit(unit & 15, 16));
      } else {
        out.append(unit);
      }
    }
    out.append('"');
  }
}
