package io.ringkernel.tests.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws bytes in rows of eight. A field that spans rows is drawn in each; bytes of no field are
 * left to the text that the caller gives for them.
 */
final class ByteDiagram {
  private static final int ROW = 8;
  private static final int WIDTH = 9;

  /** One field. */
  record Field(String name, int offset, int size) {}

  private ByteDiagram() {}

  /** Draws {@code size} bytes, a multiple of eight or fewer than eight. */
  static String draw(List<Field> fields, int size, String gap) {
    List<Field> all = filled(fields, size, gap);
    StringBuilder out = new StringBuilder("     ");
    for (int k = 0; k < Math.min(ROW, size); k++) {
      out.append(" +").append(k).append(" ".repeat(WIDTH - 2));
    }
    out.setLength(out.toString().stripTrailing().length());
    out.append('\n');
    for (int row = 0; row < size; row += ROW) {
      int end = Math.min(row + ROW, size);
      out.append(rule(all, row, end)).append('\n').append("%4d ".formatted(row));
      for (Field field : all) {
        int from = Math.max(row, field.offset());
        int to = Math.min(end, field.offset() + field.size());
        if (from < to) {
          out.append('|').append(centred(field.name(), (to - from) * WIDTH - 1));
        }
      }
      out.append("|\n");
    }
    int last = (size - 1) / ROW * ROW;
    return out.append(rule(all, last, size)).append('\n').toString();
  }

  private static List<Field> filled(List<Field> fields, int size, String gap) {
    List<Field> all = new ArrayList<>();
    int end = 0;
    for (Field field : fields.stream().sorted(Comparator.comparingInt(Field::offset)).toList()) {
      if (field.offset() < end) {
        throw new AssertionError(field.name() + " overlaps the field before it");
      }
      if (field.offset() > end) {
        all.add(new Field(gap, end, field.offset() - end));
      }
      all.add(field);
      end = field.offset() + field.size();
    }
    if (end < size) {
      all.add(new Field(gap, end, size - end));
    }
    return all;
  }

  private static String rule(List<Field> all, int row, int end) {
    StringBuilder line = new StringBuilder("     +");
    for (int at = row + 1; at <= end; at++) {
      int boundary = at;
      boolean corner = at == end || all.stream().anyMatch(f -> f.offset() == boundary);
      line.append("-".repeat(WIDTH - 1)).append(corner ? '+' : '-');
    }
    return line.toString();
  }

  private static String centred(String text, int width) {
    if (text.length() > width) {
      throw new AssertionError("'" + text + "' is longer than its field of " + width);
    }
    int left = (width - text.length()) / 2;
    return " ".repeat(left) + text + " ".repeat(width - text.length() - left);
  }
}
