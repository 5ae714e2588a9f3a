package io.ringkernel.verify.fuzz;

import io.ringkernel.verify.fuzz.Verdict.Ending;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of many programs. */
public final class Tally {
  /** A program that a leg did not run as the JVM did. */
  public record Difference(long seed, String leg, String text) {}

  private final Map<String, Map<Ending, Long>> legs = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private long programs;
  private long nanoseconds;

  /** Nothing yet. */
  public Tally() {}

  /** Adds what came of one program. */
  public void add(Verdict verdict) {
    programs++;
    verdict.legs().forEach((leg, ending) -> add(leg, ending, 1));
    verdict.mismatches().forEach(m -> add(new Difference(verdict.program().seed(), m.leg(),
        m.difference().strip().replaceAll("\\s*\\R\\s*", "; "))));
  }

  void add(String leg, Ending ending, long count) {
    legs.computeIfAbsent(leg, _ -> new EnumMap<>(Ending.class)).merge(ending, count, Long::sum);
  }

  void add(Difference difference) {
    differences.add(difference);
  }

  void addPrograms(long count) {
    programs += count;
  }

  void addTime(long nanos) {
    nanoseconds += nanos;
  }

  /** How many programs there were. */
  public long programs() {
    return programs;
  }

  /** Time spent on them. */
  public long nanoseconds() {
    return nanoseconds;
  }

  /** How many programs ended in that way on a leg. */
  public long count(String leg, Ending ending) {
    return legs.getOrDefault(leg, Map.of()).getOrDefault(ending, 0L);
  }

  /** The legs, in order of appearance. */
  public List<String> legs() {
    return List.copyOf(legs.keySet());
  }

  /** Every difference, in order. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
