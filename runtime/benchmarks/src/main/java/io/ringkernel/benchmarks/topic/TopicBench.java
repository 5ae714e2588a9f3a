package io.ringkernel.benchmarks.topic;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One match of a four-level topic against the subscriptions: 70 % exact filters, 20 % with one '+',
 * 8 % that end in '#', 2 % with '+' first and '#' last. Half the published topics have an exact
 * subscriber. Set-up checks each contender's answers, topic by topic, against a linear scan.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TopicBench {
  @Param("trie")
  String matcher;
  @Param("10000")
  int subscriptions;

  private static final int TOPICS = 4_096;
  private final String[] topics = new String[TOPICS];
  private TopicMatcherUnderTest contender;
  private int next;

  @Setup
  public void open() {
    contender = Matchers.KNOWN.make(matcher);
    Matchers.Linear judge = new Matchers.Linear();
    Random r = new Random(42);
    String[] exact = new String[subscriptions];
    int exacts = 0;
    for (int i = 0; i < subscriptions; i++) {
      String[] l = levels(r);
      int kind = r.nextInt(100);
      String filter;
      if (kind < 70) {
        filter = exact[exacts++] = String.join("/", l);
      } else if (kind < 90) {
        l[r.nextInt(4)] = "+";
        filter = String.join("/", l);
      } else if (kind < 98) {
        filter = l[0] + "/" + l[1] + "/#";
      } else {
        filter = "+/" + l[1] + "/#";
      }
      contender.subscribe(filter, i);
      judge.subscribe(filter, i);
    }
    contender.ready();
    long matches = 0;
    for (int i = 0; i < TOPICS; i++) {
      topics[i] = (i & 1) == 0 ? String.join("/", levels(r)) : exact[r.nextInt(exacts)];
      int want = judge.match(topics[i]);
      int got = contender.match(topics[i]);
      if (want != got) {
        throw new IllegalStateException(
            matcher + " found " + got + " not " + want + " for " + topics[i]);
      }
      matches += want;
    }
    System.out.println("matchesPerTopic=" + (double) matches / TOPICS);
  }

  private static String[] levels(Random r) {
    return new String[] {"r" + r.nextInt(20), "s" + r.nextInt(50), "d" + r.nextInt(100),
      "m" + r.nextInt(10)};
  }

  @Benchmark
  public int match() {
    return contender.match(topics[next = next + 1 & TOPICS - 1]);
  }
}
