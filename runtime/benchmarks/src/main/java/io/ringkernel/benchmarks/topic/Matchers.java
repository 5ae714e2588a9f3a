package io.ringkernel.benchmarks.topic;

import com.codahale.metrics.MetricRegistry;
import com.hivemq.metrics.MetricsHolder;
import com.hivemq.mqtt.message.QoS;
import com.hivemq.mqtt.topic.tree.LocalTopicTree;
import io.ringkernel.benchmarks.Contenders;
import io.ringkernel.runtime.topic.TopicFilter;
import io.ringkernel.runtime.topic.TopicTree;
import io.moquette.broker.subscriptions.CTrieSubscriptionDirectory;
import io.moquette.broker.subscriptions.Subscription;
import io.moquette.broker.subscriptions.Topic;
import io.moquette.persistence.MemorySubscriptionsRepository;
import io.netty.handler.codec.mqtt.MqttQoS;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built-in matchers, by the name used in the {@code matcher} parameter. */
public final class Matchers {
  /** All of them. */
  public static final Contenders<TopicMatcherUnderTest> KNOWN =
      new Contenders<>(TopicMatcherUnderTest.class)
          .ours("ringkernel", () -> new Ours(false))
          .ours("ringkernelCached", () -> new Ours(true))
          .rival("hivemq", HiveMq::new)
          .rival("moquette", Moquette::new)
          .rival("trie", Trie::new)
          .rival("trieCached", Cached::new)
          .rival("linear", Linear::new);

  private Matchers() {}

  /** Ours: looking anew each time, or keeping what was found for a topic. */
  static final class Ours implements TopicMatcherUnderTest {
    private final TopicTree<Integer> tree = new TopicTree<>();
    private final boolean cached;

    Ours(boolean cached) {
      this.cached = cached;
    }

    @Override
    public void subscribe(String filter, int subscriber) {
      tree.add(new TopicFilter(filter), subscriber);
    }

    @Override
    public int match(String topic) {
      return (cached ? tree.subscribers(topic) : tree.find(topic)).length;
    }
  }

  /** HiveMQ CE's topic tree. */
  static final class HiveMq implements TopicMatcherUnderTest {
    private final LocalTopicTree tree = new LocalTopicTree(new MetricsHolder(new MetricRegistry()));

    @Override
    public void subscribe(String filter, int subscriber) {
      tree.addTopic("c" + subscriber,
          new com.hivemq.mqtt.message.subscribe.Topic(filter, QoS.AT_MOST_ONCE), (byte) 0, null);
    }

    @Override
    public int match(String topic) {
      return tree.findTopicSubscribers(topic).getSubscribers().size();
    }
  }

  /** Moquette's concurrent trie. */
  static final class Moquette implements TopicMatcherUnderTest {
    private final CTrieSubscriptionDirectory directory = new CTrieSubscriptionDirectory();

    Moquette() {
      directory.init(new MemorySubscriptionsRepository());
    }

    @Override
    public void subscribe(String filter, int subscriber) {
      directory.add(new Subscription("c" + subscriber, new Topic(filter), MqttQoS.AT_MOST_ONCE));
    }

    @Override
    public int match(String topic) {
      return directory.matchWithoutQosSharpening(new Topic(topic)).size();
    }
  }

  /**
   * Hand-written: a HashMap a level, the two wildcards apart, subscribers put into one reused
   * array.
   */
  static final class Trie implements TopicMatcherUnderTest {
    private static final class Node {
      final Map<String, Node> children = new HashMap<>(4);
      Node one;
      int[] here = {};
      int[] rest = {};
    }

    private final Node root = new Node();
    int[] found = new int[64];
    int count;

    @Override
    public void subscribe(String filter, int subscriber) {
      Node n = root;
      for (String level : filter.split("/", -1)) {
        if (level.equals("#")) {
          n.rest = add(n.rest, subscriber);
          return;
        }
        if (level.equals("+")) {
          n = n.one == null ? n.one = new Node() : n.one;
        } else {
          n = n.children.computeIfAbsent(level, k -> new Node());
        }
      }
      n.here = add(n.here, subscriber);
    }

    @Override
    public int match(String topic) {
      count = 0;
      walk(root, topic, 0);
      return count;
    }

    private void walk(Node n, String topic, int from) {
      take(n.rest);
      if (from > topic.length()) {
        take(n.here);
        return;
      }
      int slash = topic.indexOf('/', from);
      int end = slash < 0 ? topic.length() : slash;
      if (!n.children.isEmpty()) {
        Node c = n.children.get(topic.substring(from, end));
        if (c != null) {
          walk(c, topic, end + 1);
        }
      }
      if (n.one != null) {
        walk(n.one, topic, end + 1);
      }
    }

    private void take(int[] more) {
      for (int s : more) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = s;
      }
    }

    static int[] add(int[] a, int v) {
      int[] b = Arrays.copyOf(a, a.length + 1);
      b[a.length] = v;
      return b;
    }
  }

  /**
   * The trie's answers kept by topic: what a publisher that resolves a topic once pays each time
   * after.
   */
  static final class Cached implements TopicMatcherUnderTest {
    private final Trie trie = new Trie();
    private final Map<String, int[]> known = new HashMap<>();

    @Override
    public void subscribe(String filter, int subscriber) {
      trie.subscribe(filter, subscriber);
      known.clear();
    }

    @Override
    public int match(String topic) {
      int[] subscribers = known.get(topic);
      if (subscribers == null) {
        known.put(topic, subscribers = Arrays.copyOf(trie.found, trie.match(topic)));
      }
      return subscribers.length;
    }
  }

  /** Every filter in turn: the low anchor, and the judge of the others' answers. */
  static final class Linear implements TopicMatcherUnderTest {
    private final List<String> filters = new ArrayList<>();
    private final List<Integer> subscribers = new ArrayList<>();
    private int[] found = new int[64];

    @Override
    public void subscribe(String filter, int subscriber) {
      filters.add(filter);
      subscribers.add(subscriber);
    }

    @Override
    public int match(String topic) {
      int n = 0;
      for (int i = 0; i < filters.size(); i++) {
        if (matches(filters.get(i), topic)) {
          if (n == found.length) {
            found = Arrays.copyOf(found, 2 * n);
          }
          found[n++] = subscribers.get(i);
        }
      }
      return n;
    }

    static boolean matches(String f, String t) {
      int i = 0;
      int j = 0;
      for (;;) {
        if (i < f.length() && f.charAt(i) == '#') {
          return true;
        }
        int fe = f.indexOf('/', i);
        int te = t.indexOf('/', j);
        int fl = (fe < 0 ? f.length() : fe) - i;
        int tl = (te < 0 ? t.length() : te) - j;
        boolean one = fl == 1 && f.charAt(i) == '+';
        if (!one && (fl != tl || !f.regionMatches(i, t, j, fl))) {
          return false;
        }
        if (te < 0) {
          return fe < 0 || f.length() == fe + 2 && f.charAt(fe + 1) == '#';
        }
        if (fe < 0) {
          return false;
        }
        i = fe + 1;
        j = te + 1;
      }
    }
  }
}
