package io.ringkernel.ir.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.MessageLayout.Component;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageLayoutTest {
  private static final Type.Struct INNER = new Type.Struct("Inner",
      List.of(new Type.Field("a", Type.I16), new Type.Field("b", Type.F64)));
  private static final Type.Struct OUTER = new Type.Struct("Outer",
      List.of(new Type.Field("flag", Type.BOOL), new Type.Field("inner", INNER),
          new Type.Field("small", Type.I8), new Type.Field("empty",
              new Type.Struct("Empty", List.of())), new Type.Field("count", Type.I32)));

  private static Component items(String name, Type.Prim element, int capacity, boolean bounded) {
    return new Component.Items(name, new Shape(element, capacity, bounded, false));
  }

  private static int offset(MessageLayout layout, String path) {
    return layout.part(path).orElseThrow().offset();
  }

  @Test
  void messageOfPrimitivesAndRecordsLiesAsItsStruct() {
    StructLayout struct = StructLayout.of(OUTER);
    MessageLayout layout = MessageLayout.of(MessageLayout.components(OUTER));

    assertEquals(struct.byteSize(), layout.byteSize());
    assertEquals(struct.alignment(), layout.alignment());
    assertEquals(struct.leaves().stream().map(l -> l.path() + "@" + l.offset()).toList(),
        layout.parts().stream().map(p -> p.path() + "@" + p.offset()).toList());
    assertEquals(struct.hash(), layout.hash());
  }

  @Test
  void arraysBeginAndEndOnAWordAndBoundedOnesFollowTheirLength() {
    MessageLayout layout = MessageLayout.of(List.of(new Component.Value("flag", Type.BOOL),
        items("bytes", Type.I8, 3, false), new Component.Value("tag", Type.I8),
        items("blob", Type.I8, 5, true), items("wide", Type.F64, 2, true),
        new Component.Choice("side", List.of("BUY", "SELL")),
        new Component.Items("name", new Shape(Type.U16, 3, true, true))));

    assertEquals(4, offset(layout, "bytes"));
    assertEquals(8, offset(layout, "tag"));
    assertEquals(12, offset(layout, "blob"));
    Part.Items blob = (Part.Items) layout.part("blob").orElseThrow();
    assertEquals(List.of(16, 21, 12),
        List.of(blob.elementsAt(), blob.elementsEnd(), blob.byteSize()));
    Part.Items wide = (Part.Items) layout.part("wide").orElseThrow();
    assertEquals(List.of(24, 32, 48),
        List.of(wide.offset(), wide.elementsAt(), wide.elementsEnd()));
    assertEquals(48, offset(layout, "side"));
    assertEquals(52, offset(layout, "name"));
    assertEquals(64, layout.byteSize());
    assertEquals(8, layout.alignment());
  }

  @Test
  void hashTellsEveryDifferenceOfALayout() {
    List<Long> hashes = Stream.<Component>of(items("x", Type.F32, 4, false),
        items("x", Type.F32, 5, false), items("y", Type.F32, 4, false),
        items("x", Type.F32, 3, true), items("x", Type.I32, 4, false),
        new Component.Items("x", new Shape(Type.U16, 4, true, true)),
        items("x", Type.U16, 4, true), new Component.Choice("x", List.of("A", "B")),
        new Component.Choice("x", List.of("B", "A")), new Component.Choice("x", List.of("A")),
        new Component.Value("x", Type.I32)).map(c -> MessageLayout.of(List.of(c)).hash()).toList();

    assertEquals(hashes.size(), hashes.stream().distinct().count());
    assertNotEquals(0, hashes.getFirst());
  }

  @Test
  void sizesThatNoIntCountsAreRefused() {
    List<Component> huge = Stream.generate(() -> items("x", Type.F64, 65_520, true)).limit(5000)
        .toList();

    assertThrows(ArithmeticException.class, () -> MessageLayout.of(huge));
  }
}
