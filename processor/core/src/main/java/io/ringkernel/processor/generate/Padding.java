package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that no component has; they are zero on the wire, so that equal messages have equal bytes.
 * What follows the elements of a bounded array is cleared with them.
 */
record Padding(int offset, Access access) {
  private static final List<Access> SIZES =
      List.of(Access.LONG, Access.INT, Access.SHORT, Access.BYTE);

  /** All of a layout, as few stores as possible. */
  static List<Padding> of(MessageLayout layout) {
    List<Padding> gaps = new ArrayList<>();
    int end = 0;
    for (MessageLayout.Part part : layout.parts()) {
      fill(end, part.offset(), gaps);
      end = part.offset() + part.byteSize();
      if (part instanceof MessageLayout.Part.Items items) {
        if (items.shape().bounded()) {
          fill(items.offset() + Integer.BYTES, items.elementsAt(), gaps);
        } else {
          fill(items.elementsEnd(), end, gaps);
        }
      }
    }
    fill(end, layout.byteSize(), gaps);
    return gaps;
  }

  private static void fill(int from, int to, List<Padding> gaps) {
    int at = from;
    while (at < to) {
      for (Access access : SIZES) {
        if (at + access.byteSize() <= to) {
          gaps.add(new Padding(at, access));
          at += access.byteSize();
          break;
        }
      }
    }
  }
}
