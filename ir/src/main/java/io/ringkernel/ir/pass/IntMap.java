package io.ringkernel.ir.pass;

/**
 * A map from ints that never changes, so that a copy for a branch costs nothing. A trie of 32
 * branches; keys near zero, of either sign, are best.
 */
final class IntMap<V> {
  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final IntMap<?> EMPTY = new IntMap<>(new Object[WIDTH], 0);

  private final Object[] root;
  private final int shift;

  private IntMap(Object[] root, int shift) {
    this.root = root;
    this.shift = shift;
  }

  @SuppressWarnings("unchecked") // it holds no value
  static <V> IntMap<V> empty() {
    return (IntMap<V>) EMPTY;
  }

  /** The value of a key, or null. */
  @SuppressWarnings("unchecked") // only values of that type were put in
  V get(int key) {
    int place = place(key);
    if (place >>> shift >= WIDTH) {
      return null;
    }
    Object[] node = root;
    for (int s = shift; s > 0; s -= BITS) {
      node = (Object[]) node[place >>> s & WIDTH - 1];
      if (node == null) {
        return null;
      }
    }
    return (V) node[place & WIDTH - 1];
  }

  V get(int key, V otherwise) {
    V value = get(key);
    return value == null ? otherwise : value;
  }

  /** The same map with another value of a key. */
  IntMap<V> with(int key, V value) {
    int place = place(key);
    Object[] top = root;
    int height = shift;
    while (place >>> height >= WIDTH) {
      Object[] higher = new Object[WIDTH];
      higher[0] = top;
      top = higher;
      height += BITS;
    }
    return new IntMap<>(with(top, height, place, value), height);
  }

  private static Object[] with(Object[] node, int shift, int place, Object value) {
    Object[] copy = node == null ? new Object[WIDTH] : node.clone();
    int slot = place >>> shift & WIDTH - 1;
    copy[slot] = shift == 0 ? value : with((Object[]) copy[slot], shift - BITS, place, value);
    return copy;
  }

  /** 0, -1, 1, -2, 2 and so on, counted from 0. */
  private static int place(int key) {
    return key << 1 ^ key >> Integer.SIZE - 1;
  }
}
