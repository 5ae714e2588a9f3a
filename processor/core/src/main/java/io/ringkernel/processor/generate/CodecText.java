package io.ringkernel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout.Part;

/** Expressions that every part of a codec uses: places and single values in a segment. */
final class CodecText {
  /** Checks and copies that all codecs share. */
  static final ClassName ITEMS = ClassName.get("io.ringkernel.runtime.message", "Items");

  private CodecText() {}

  /** A byte of the message that begins at {@code offset}. */
  static String address(int offset) {
    return offset == 0 ? "offset" : "offset + " + offset;
  }

  /** An element of an array by {@code index}. */
  static String element(Part.Items items) {
    String address = address(items.elementsAt());
    int size = items.shape().elementBytes();
    return size == 1 ? address + " + index" : address + " + " + size + "L * index";
  }

  /** Reads a primitive. */
  static CodeBlock read(String segment, Scalar scalar, String address) {
    CodeBlock get = CodeBlock.of("$L.get($L, $L)", segment, Access.of(scalar).name(), address);
    return scalar == Scalar.BOOL ? CodeBlock.of("$L != 0", get) : get;
  }

  /** Writes a primitive. */
  static CodeBlock write(String segment, Scalar scalar, String address, CodeBlock value) {
    CodeBlock stored =
        scalar == Scalar.BOOL ? CodeBlock.of("(byte) ($L ? 1 : 0)", value) : value;
    return CodeBlock.of("$L.set($L, $L, $L)", segment, Access.of(scalar).name(), address, stored);
  }
}
