package io.ringkernel.frontend.source.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the lines of a text begin (JLS 3.4). */
record LineStarts(List<Integer> starts, int length) {
  static LineStarts of(String content) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts.add(i + 1);
      }
    }
    return new LineStarts(starts, content.length());
  }

  /** The offset of a place, both numbers from 1, or of the nearest one that there is. */
  int offset(int line, int column) {
    int start = starts.get(Math.clamp(line - 1, 0, starts.size() - 1));
    return Math.clamp(start + column - 1, 0, length);
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  int column(int offset) {
    return offset - starts.get(line(offset) - 1) + 1;
  }
}
