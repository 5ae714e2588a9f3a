package io.ringkernel.runtime.cpu.grid;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** Rows of one thread that nobody uses, all of them long enough for its marches. */
final class SpareRows {
  private final Map<Class<?>, ArrayDeque<Object>> rows = new HashMap<>();

  /** A row of the type of another array; what it holds is of no meaning. */
  Object take(Object like, int length) {
    ArrayDeque<Object> spare = rows.get(like.getClass());
    while (spare != null && !spare.isEmpty()) {
      Object row = spare.poll();
      if (Lines.length(row) >= length) {
        return row;
      }
    }
    return Lines.made(like, length);
  }

  void giveBack(Object row) {
    rows.computeIfAbsent(row.getClass(), _ -> new ArrayDeque<>()).add(row);
  }
}
