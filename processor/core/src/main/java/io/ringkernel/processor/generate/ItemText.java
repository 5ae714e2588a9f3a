package io.ringkernel.processor.generate;

import static io.ringkernel.processor.generate.CodecText.ITEMS;
import static io.ringkernel.processor.generate.CodecText.address;

import com.palantir.javapoet.CodeBlock;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import java.lang.foreign.MemorySegment;

/** Statements that move a whole array or string between a variable and a segment. */
final class ItemText {
  private ItemText() {}

  /** Refuses a length that the message cannot hold. */
  static CodeBlock check(Part.Items items, String variable) {
    Shape shape = items.shape();
    return CodeBlock.of("$T.$L($S, $L.$L, $L)", ITEMS, shape.bounded() ? "atMost" : "exactly",
        items.path(), variable, shape.text() ? "length()" : "length", shape.capacity());
  }

  /** Writes length, elements and what follows them; the length is checked already. */
  static CodeBlock put(Part.Items items, String segment, String variable) {
    Shape shape = items.shape();
    CodeBlock.Builder code = CodeBlock.builder();
    String count = variable + (shape.text() ? ".length()" : ".length");
    String at = address(items.elementsAt());
    if (shape.bounded()) {
      code.addStatement("$L.set(INT, $L, $L)", segment, address(items.offset()), count);
    }
    if (shape.text()) {
      code.addStatement("$T.put($L, $L, $L, $L)", ITEMS, variable, count, segment, at);
    } else if (shape.element().scalar() == Scalar.BOOL) {
      code.addStatement("$T.put($L, $L, $L)", ITEMS, variable, segment, at);
    } else {
      code.addStatement("$T.copy($L, 0, $L, $L, $L,$W$L)", MemorySegment.class, variable, segment,
          Access.of(shape.element().scalar()).name(), at,
          shape.bounded() ? count : Integer.toString(shape.capacity()));
    }
    if (shape.bounded()) {
      String used = shape.elementBytes() == 1 ? count : shape.elementBytes() + "L * " + count;
      code.addStatement("$T.clear($L, $L + $L, $L)", ITEMS, segment, at, used,
          address(items.offset() + items.byteSize()));
    }
    return code.build();
  }

  /** Reads {@code count} elements into an array from an index on. */
  static CodeBlock get(Part.Items items, String segment, String variable, String at,
      String count) {
    Scalar scalar = items.shape().element().scalar();
    String from = address(items.elementsAt());
    return scalar == Scalar.BOOL
        ? CodeBlock.of("$T.get($L, $L, $L, $L, $L)", ITEMS, segment, from, variable, at, count)
        : CodeBlock.of("$T.copy($L, $L, $L, $L, $L,$W$L)", MemorySegment.class, segment,
            Access.of(scalar).name(), from, variable, at, count);
  }

  /** The length as it was written, checked. */
  static CodeBlock length(Part.Items items, String segment) {
    return CodeBlock.of("$T.length($S, $L.get(INT, $L), $L)", ITEMS, items.path(), segment,
        address(items.offset()), items.shape().capacity());
  }

  /** Reads a string. */
  static CodeBlock text(Part.Items items, String segment) {
    return CodeBlock.of("$T.text($L, $L,$W$L)", ITEMS, segment, address(items.elementsAt()),
        length(items, segment));
  }
}
