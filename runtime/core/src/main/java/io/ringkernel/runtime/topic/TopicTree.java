package io.ringkernel.runtime.topic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the subscribers of a topic at a cost that depends on its levels and not on how many
 * subscriptions there are. Looking takes no lock and sees a change made by the same thread; a
 * thread that looks while another one changes finds what was before or after.
 *
 * <p>A node has its children by name in an open hash table, and apart from them the child of the
 * wildcard for one level. The levels of a topic are hashed once, in place: no level becomes a
 * string of its own. What was found for a topic is kept until a subscription changes.
 *
 * @param <T> what subscribes
 */
public final class TopicTree<T> {
  private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(Node[].class);
  private static final Object[] NONE = {};
  /** Topics whose subscribers are kept. */
  private static final int KEPT = 65_536;
  /** The most levels: a character and a slash each. */
  private static final int MAX_LEVELS = TopicFilter.MAX_LENGTH / 2 + 1;

  /** What subscribes at one place of the tree; arrays are replaced, never changed. */
  private static final class Node {
    private final String name;
    private final int hash;
    private volatile Node[] children = {};
    private int count;
    private volatile Node any;
    private volatile Object[] here = NONE;
    private volatile Object[] below = NONE;

    Node(String name, int hash) {
      this.name = name;
      this.hash = hash;
    }

    Node child(String topic, int from, int end, int levelHash) {
      Node[] table = children;
      if (table.length == 0) {
        return null;
      }
      int mask = table.length - 1;
      for (int i = spread(levelHash) & mask;; i = i + 1 & mask) {
        Node node = (Node) SLOTS.getAcquire(table, i);
        if (node == null) {
          return null;
        }
        if (node.hash == levelHash && node.name.length() == end - from
            && topic.startsWith(node.name, from)) {
          return node;
        }
      }
    }

    /** Adds a child; for the writer. */
    Node add(String level, int levelHash) {
      Node[] table = children;
      if (4 * (count + 1) > 3 * table.length) {
        Node[] larger = new Node[Math.max(4, 2 * table.length)];
        for (Node node : table) {
          if (node != null) {
            put(larger, node);
          }
        }
        table = larger;
      }
      Node node = new Node(level, levelHash);
      put(table, node);
      count++;
      children = table;
      return node;
    }

    private static void put(Node[] table, Node node) {
      int mask = table.length - 1;
      int i = spread(node.hash) & mask;
      while (table[i] != null) {
        i = i + 1 & mask;
      }
      SLOTS.setRelease(table, i, node);
    }

    private static int spread(int hash) {
      return hash ^ hash >>> 15;
    }
  }

  /** What was found for a topic while the tree was as it was then. */
  private record Found(long version, Object[] subscribers) {}

  /** What a walk has found so far. */
  private static final class Finds {
    private Object[] all = new Object[16];
    private int count;

    void add(Object[] more) {
      if (more.length == 0) {
        return;
      }
      if (count + more.length > all.length) {
        all = Arrays.copyOf(all, Math.max(2 * all.length, count + more.length));
      }
      System.arraycopy(more, 0, all, count, more.length);
      count += more.length;
    }
  }

  private final Node root = new Node("", 0);
  private final ConcurrentHashMap<String, Found> known = new ConcurrentHashMap<>();
  private volatile long version;
  private int size;

  /** An empty tree. */
  public TopicTree() {}

  /** Subscriptions in the tree. */
  public synchronized int size() {
    return size;
  }

  /** Adds a subscription; the same subscriber may be added again and is found as often. */
  public synchronized void add(TopicFilter filter, T subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    String text = filter.text();
    Node node = root;
    for (int from = 0;;) {
      int slash = text.indexOf('/', from);
      int end = slash < 0 ? text.length() : slash;
      char first = text.charAt(from);
      if (first == '#') {
        node.below = with(node.below, subscriber);
        break;
      }
      if (end - from == 1 && (first == '+' || first == '*')) {
        if (node.any == null) {
          node.any = new Node("+", 0);
        }
        node = node.any;
      } else {
        int hash = hash(text, from, end);
        Node child = node.child(text, from, end, hash);
        node = child != null ? child : node.add(text.substring(from, end), hash);
      }
      if (slash < 0) {
        node.here = with(node.here, subscriber);
        break;
      }
      from = slash + 1;
    }
    size++;
    version = version + 1;
  }

  /** Removes a subscription; whether it was there. Its place in the tree stays for the next one. */
  public synchronized boolean remove(TopicFilter filter, T subscriber) {
    String text = filter.text();
    Node node = root;
    for (int from = 0; node != null;) {
      int slash = text.indexOf('/', from);
      int end = slash < 0 ? text.length() : slash;
      char first = text.charAt(from);
      if (first == '#') {
        Object[] left = without(node.below, subscriber);
        boolean found = left != node.below;
        node.below = left;
        return changed(found);
      }
      node = end - from == 1 && (first == '+' || first == '*') ? node.any
          : node.child(text, from, end, hash(text, from, end));
      if (slash < 0) {
        break;
      }
      from = slash + 1;
    }
    if (node == null) {
      return false;
    }
    Object[] left = without(node.here, subscriber);
    boolean found = left != node.here;
    node.here = left;
    return changed(found);
  }

  private boolean changed(boolean found) {
    if (found) {
      size--;
      version = version + 1;
    }
    return found;
  }

  private static Object[] with(Object[] some, Object one) {
    Object[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one;
    return more;
  }

  private static Object[] without(Object[] some, Object one) {
    for (int i = 0; i < some.length; i++) {
      if (some[i].equals(one)) {
        Object[] less = new Object[some.length - 1];
        System.arraycopy(some, 0, less, 0, i);
        System.arraycopy(some, i + 1, less, i, less.length - i);
        return less;
      }
    }
    return some;
  }

  /**
   * The subscribers of a topic, kept for the next time it is asked for.
   *
   * @param topic levels parted by {@code /}
   * @return an array that belongs to the tree: it must not be changed, and only holds {@code T}
   * @throws IllegalArgumentException if it is no topic
   */
  public Object[] subscribers(String topic) {
    Found found = known.get(topic);
    if (found != null && found.version == version) {
      return found.subscribers;
    }
    TopicFilter.requireTopic(topic);
    // First the version, then the tree: what changes in between makes the finding outdated.
    long before = version;
    Object[] subscribers = find(topic);
    if (known.size() >= KEPT) {
      known.clear();
    }
    known.put(topic, new Found(before, subscribers));
    return subscribers;
  }

  /** The subscribers of a topic, looked for anew and without a check that it is one. */
  public Object[] find(String topic) {
    int length = topic.length();
    int levels = 1;
    for (int i = 0; i < length; i++) {
      if (topic.charAt(i) == '/') {
        levels++;
      }
    }
    if (levels > MAX_LEVELS) {
      return NONE;
    }
    int[] ends = new int[levels];
    int[] hashes = new int[levels];
    int level = 0;
    int hash = 0;
    for (int i = 0; i < length; i++) {
      char c = topic.charAt(i);
      if (c == '/') {
        ends[level] = i;
        hashes[level++] = hash;
        hash = 0;
      } else {
        hash = 31 * hash + c;
      }
    }
    ends[level] = length;
    hashes[level] = hash;
    Finds finds = new Finds();
    walk(root, topic, 0, ends, hashes, finds);
    return Arrays.copyOf(finds.all, finds.count);
  }

  private static void walk(Node start, String topic, int depth, int[] ends, int[] hashes,
      Finds finds) {
    Node node = start;
    for (int level = depth;; level++) {
      finds.add(node.below);
      if (level == ends.length) {
        finds.add(node.here);
        return;
      }
      int from = level == 0 ? 0 : ends[level - 1] + 1;
      Node child = node.child(topic, from, ends[level], hashes[level]);
      Node any = node.any;
      if (any != null) {
        if (child == null) {
          node = any;
          continue;
        }
        walk(any, topic, level + 1, ends, hashes, finds);
      }
      if (child == null) {
        return;
      }
      node = child;
    }
  }

  private static int hash(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
