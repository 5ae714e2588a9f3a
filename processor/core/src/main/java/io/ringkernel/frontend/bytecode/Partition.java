package io.ringkernel.frontend.bytecode;

import java.util.Arrays;

/** Disjoint sets of small integers (union-find); the smallest member stands for its set. */
final class Partition {
  private int[] parents = new int[64];
  private int size;

  /** A new number in a set of its own. */
  int add() {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, 2 * size);
    }
    parents[size] = size;
    return size++;
  }

  void union(int one, int other) {
    int first = find(one);
    int second = find(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  int find(int member) {
    int root = member;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
