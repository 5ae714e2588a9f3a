package io.ringkernel.runtime.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TopicTreeTest {
  private static final String[] LEVELS = {"a", "b", "c", "sensors", "Aa", "BB", "x1", "x2"};

  private static String topic(Random random, boolean filter) {
    int depth = 1 + random.nextInt(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(i == 0 ? "" : "/");
      int kind = filter ? random.nextInt(10) : 9;
      if (kind == 0 && i == depth - 1) {
        text.append('#');
      } else if (kind == 1) {
        text.append('+');
      } else if (kind == 2) {
        text.append('*');
      } else {
        text.append(LEVELS[random.nextInt(LEVELS.length)]);
      }
    }
    return text.toString();
  }

  /** By splitting both, the plain way. */
  private static boolean matches(String filter, String topic) {
    String[] f = filter.split("/");
    String[] t = topic.split("/");
    for (int i = 0;; i++) {
      if (i < f.length && f[i].equals("#")) {
        return true;
      }
      if (i == f.length || i == t.length) {
        return i == f.length && i == t.length;
      }
      if (!f[i].equals("+") && !f[i].equals("*") && !f[i].equals(t[i])) {
        return false;
      }
    }
  }

  @Test
  void wildcardsStandForOneLevelOrForTheRest() {
    for (String[] row : new String[][] {
      {"sensors/+/temperature", "sensors/room1/temperature", "yes"},
      {"sensors/*/temperature", "sensors/room1/temperature", "yes"},
      {"sensors/+/temperature", "sensors/a/b/temperature", "no"},
      {"sensors/+", "sensors", "no"}, {"events/#", "events", "yes"},
      {"events/#", "events/a/b/c", "yes"}, {"events/#", "event", "no"}, {"#", "a/b", "yes"},
      {"+/+", "a", "no"}, {"+/#", "a", "yes"}, {"a/b", "a/bc", "no"}, {"a/b", "a/b", "yes"}}) {
      assertEquals(row[2].equals("yes"), new TopicFilter(row[0]).matches(row[1]),
          row[0] + " " + row[1]);
      assertEquals(row[2].equals("yes"), matches(row[0], row[1]), row[0] + " " + row[1]);
    }
  }

  @Test
  void treeFindsWhatFiltersFindWhateverIsAddedAndRemoved() {
    Random random = new Random(7);
    TopicTree<Integer> tree = new TopicTree<>();
    List<String> filters = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int step = 0; step < 3_000; step++) {
      if (filters.isEmpty() || random.nextInt(3) > 0) {
        filters.add(topic(random, true));
        numbers.add(step);
        tree.add(new TopicFilter(filters.getLast()), step);
      } else {
        int victim = random.nextInt(filters.size());
        assertTrue(tree.remove(new TopicFilter(filters.remove(victim)), numbers.remove(victim)));
      }
      String topic = topic(random, false);
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < filters.size(); i++) {
        assertEquals(matches(filters.get(i), topic),
            new TopicFilter(filters.get(i)).matches(topic));
        if (matches(filters.get(i), topic)) {
          expected.add(numbers.get(i));
        }
      }
      for (Object[] found : new Object[][] {tree.find(topic), tree.subscribers(topic),
        tree.subscribers(topic)}) {
        List<Integer> sorted =
            new ArrayList<>(Arrays.stream(found).map(Integer.class::cast).sorted().toList());
        assertEquals(expected.stream().sorted().toList(), sorted, topic);
      }
      assertEquals(filters.size(), tree.size());
    }
    assertFalse(tree.remove(new TopicFilter("never/there"), 1));
  }

  @Test
  void whatIsNoTopicOrFilterIsRefused() {
    for (String bad : List.of("", "/a", "a/", "a//b", "a+/b", "#/a", "a/#/b", "x".repeat(1025))) {
      assertThrows(IllegalArgumentException.class, () -> new TopicFilter(bad), bad);
    }
    assertEquals("\"a/+\" has a wildcard; only filters have",
        assertThrows(IllegalArgumentException.class, () -> TopicFilter.requireTopic("a/+"))
            .getMessage());
    TopicTree<Integer> tree = new TopicTree<>();
    tree.add(new TopicFilter("#"), 1);
    assertThrows(IllegalArgumentException.class, () -> tree.subscribers("a/#"));
  }

  @Test
  void readersSeeEveryStandingSubscriptionWhileOthersComeAndGo() throws InterruptedException {
    TopicTree<String> tree = new TopicTree<>();
    tree.add(new TopicFilter("standing/+/here"), "standing");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<String> missing = new AtomicReference<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      readers.add(Thread.ofPlatform().start(() -> {
        int n = 0;
        while (!stop.get()) {
          String topic = "standing/x" + n++ % 100 + "/here";
          if (!List.of(tree.find(topic)).contains("standing")
              || !List.of(tree.subscribers(topic)).contains("standing")) {
            missing.set(topic);
          }
        }
      }));
    }
    for (int i = 0; i < 20_000; i++) {
      TopicFilter filter = new TopicFilter("standing/x" + i % 300 + "/here");
      tree.add(filter, "other");
      if (i % 3 > 0) {
        tree.remove(filter, "other");
      }
    }
    stop.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertEquals(null, missing.get());
  }
}
