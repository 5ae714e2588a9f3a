package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What took how long, by group and name, of a trace in Chrome's format. */
record TraceSummary(long spans, long dropped, double seconds, List<Line> lines) {
  private static final int SHOWN = 12;

  /** All spans of one name. Times in microseconds. */
  record Line(String group, String name, long count, double total, double longest) {
    private Line and(double micros) {
      return new Line(group, name, count + 1, total + micros, Math.max(longest, micros));
    }
  }

  /** Adds up; the name with the longest total comes first. */
  static TraceSummary of(String trace) {
    try {
      return of(JSON.std.mapFrom(trace));
    } catch (IOException e) {
      throw new AssertionError("a trace that is no JSON", e);
    }
  }

  private static TraceSummary of(Map<String, Object> trace) {
    Map<?, ?> other = (Map<?, ?>) trace.get("otherData");
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<Object, Double> open = new LinkedHashMap<>();
    long spans = 0;
    for (Object object : (List<?>) trace.get("traceEvents")) {
      Map<?, ?> event = (Map<?, ?>) object;
      switch (String.valueOf(event.get("ph"))) {
        case "X" -> {
          spans++;
          add(lines, event, number(event.get("dur")));
        }
        case "b" -> open.put(event.get("id"), number(event.get("ts")));
        case "e" -> {
          spans++;
          add(lines, event, number(event.get("ts")) - open.remove(event.get("id")));
        }
        default -> {
          // The name of a group or a track.
        }
      }
    }
    List<Line> sorted = new ArrayList<>(lines.values());
    sorted.sort(Comparator.comparingDouble(Line::total).reversed());
    return new TraceSummary(spans, Long.parseLong(String.valueOf(other.get("dropped"))),
        number(other.get("recordedMicros")) / 1e6, sorted);
  }

  private static void add(Map<String, Line> lines, Map<?, ?> event, double micros) {
    String group = String.valueOf(event.get("cat"));
    String name = String.valueOf(event.get("name"));
    lines.compute(group + "\n" + name, (key, line) -> (line == null
        ? new Line(group, name, 0, 0, 0) : line).and(micros));
  }

  private static double number(Object value) {
    return Double.parseDouble(String.valueOf(value));
  }

  void print(PrintWriter out) {
    out.println(String.format(Locale.ROOT, "%-9s %-32s %9s %12s %12s %12s", "group", "what",
        "count", "total us", "mean us", "longest us"));
    for (Line line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
      out.println(String.format(Locale.ROOT, "%-9s %-32s %9d %12.1f %12.1f %12.1f", line.group(),
          line.name(), line.count(), line.total(), line.total() / line.count(), line.longest()));
    }
    if (lines.size() > SHOWN) {
      out.println("and " + (lines.size() - SHOWN) + " more (--json has all)");
    }
    if (dropped > 0) {
      out.println(dropped + " spans found no room (--spans)");
    }
  }

  Map<String, Object> json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("spans", spans);
    fields.put("dropped", dropped);
    fields.put("seconds", seconds);
    fields.put("summary", lines.stream().map(line -> Map.of("group", line.group(), "name",
        line.name(), "count", line.count(), "totalMicros", line.total(), "longestMicros",
        line.longest())).toList());
    return fields;
  }
}
