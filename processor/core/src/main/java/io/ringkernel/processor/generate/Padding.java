package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that no component has; they are zero on the wire, so that equal messages have equal bytes.
 */
record Padding(int offset, Access access) {
  private static final List<Access> SIZES =
      List.of(Access.LONG, Access.INT, Access.SHORT, Access.BYTE);

  /** All of a layout, as few stores as possible. */
  static List<Padding> of(StructLayout layout) {
    List<Padding> gaps = new ArrayList<>();
    int end = 0;
    for (StructLayout.Leaf leaf : layout.leaves()) {
      fill(end, leaf.offset(), gaps);
      end = leaf.offset() + leaf.type().scalar().byteSize();
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
