package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.JavaName;
import java.util.List;

/**
 * Statements and expressions that every part of a codec uses. Calls name methods that have no
 * others of their name: javac compares each call of an overloaded one, as those of {@code
 * MemorySegment} are, with all of them.
 */
final class CodecText {
  private static final String MESSAGE = "io.ringkernel.runtime.message";
  private static final JavaName BYTES = JavaName.of(MESSAGE, "Bytes");
  private static final JavaName ITEMS = JavaName.of(MESSAGE, "Items");
  private static final JavaName SEGMENT = JavaName.of("java.lang.foreign", "MemorySegment");

  private final JavaText text;

  CodecText(JavaText text) {
    this.text = text;
  }

  /** The text that this writes for. */
  JavaText out() {
    return text;
  }

  /** The class of memory. */
  String segment() {
    return text.of(SEGMENT);
  }

  /** A method of the class with checks and copies that all codecs share. */
  String items(String method) {
    return text.of(ITEMS) + "." + method;
  }

  private String bytes(String method) {
    return text.of(BYTES) + "." + method;
  }

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
  String read(String segment, Scalar scalar, String address) {
    return read(segment, Access.of(scalar), address);
  }

  /** Reads a primitive. */
  String read(String segment, Access access, String address) {
    return bytes("get") + access.ending() + "(" + segment + ", " + address + ")";
  }

  /** Writes a primitive; a statement. */
  void write(String segment, Access access, String address, String value) {
    text.line(bytes("put") + access.ending(), List.of(segment, address, value), ";");
  }

  /** Refuses null; a statement. */
  void present(String value, String name) {
    text.line(items("present") + "(" + value + ", \"" + name + "\");");
  }

  /** Refuses a length that the message cannot hold; a statement. */
  void check(Part.Items items, String variable) {
    text.line(items(items.shape().bounded() ? "atMost" : "exactly"), List.of(
        "\"" + items.path() + "\"", count(items, variable),
        Integer.toString(items.shape().capacity())), ";");
  }

  private static String count(Part.Items items, String variable) {
    return variable + (items.shape().text() ? ".length()" : ".length");
  }

  /** Writes length, elements and what follows them; the length is checked already. */
  void put(Part.Items items, String segment, String variable) {
    String count = count(items, variable);
    String at = address(items.elementsAt());
    if (items.shape().bounded()) {
      write(segment, Access.INT, address(items.offset()), count);
    }
    Access access = Access.of(items.shape().element().scalar());
    String method = items.shape().text() ? "putChars"
        : access == Access.CHAR ? "putCharArray" : "put" + access.ending() + "s";
    text.line(bytes(method), List.of(segment, at, variable), ";");
    if (items.shape().bounded()) {
      String used = items.shape().elementBytes() == 1 ? count
          : items.shape().elementBytes() + "L * " + count;
      text.line(items("clear"), List.of(segment, at + " + " + used,
          address(items.offset() + items.byteSize())), ";");
    }
  }

  /** Reads {@code count} elements into an array from an index on; a statement. */
  void get(Part.Items items, String segment, String variable, String at, String count) {
    text.line(bytes("get") + Access.of(items.shape().element().scalar()).ending() + "s",
        List.of(segment, address(items.elementsAt()), variable, at, count), ";");
  }

  /** The number of elements that there are; as it was written, checked, where that may differ. */
  String count(Part.Items items, String segment, boolean isBounded) {
    return isBounded ? items("length") + "(\"" + items.path() + "\", "
        + read(segment, Access.INT, address(items.offset())) + ", " + items.shape().capacity()
        + ")" : Integer.toString(items.shape().capacity());
  }

  /** Reads a string. */
  String string(Part.Items items, String segment) {
    return items("text") + "(" + segment + ", " + address(items.elementsAt()) + ", "
        + count(items, segment, true) + ")";
  }

  /** Reads a constant of an enum. */
  String constant(Part.Choice choice, String constants, String segment) {
    return items("constant") + "(\"" + choice.path() + "\", " + constants + ", "
        + read(segment, Access.INT, address(choice.offset())) + ")";
  }
}
