package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.generate.Code.Local;
import org.objectweb.asm.Opcodes;

/** What {@link CodecText} writes, as instructions. */
final class CodecCode {
  static final String SEGMENT = "Ljava/lang/foreign/MemorySegment;";
  static final String STRING = "Ljava/lang/String;";
  private static final String MESSAGE = "io/ringkernel/runtime/message/";
  private static final String BYTES = MESSAGE + "Bytes";
  private static final String ITEMS = MESSAGE + "Items";

  private final Code code;
  private final Local segment;
  private final Local offset;

  /** For a method that has both. */
  CodecCode(Code code, Local segment, Local offset) {
    this.code = code;
    this.segment = segment;
    this.offset = offset;
  }

  /** A byte of the message. */
  void address(int at) {
    code.load(offset);
    if (at != 0) {
      code.push((long) at).op(Opcodes.LADD);
    }
  }

  private void addScaled(int size, Runnable index) {
    if (size != 1) {
      code.push((long) size);
    }
    index.run();
    code.op(Opcodes.I2L);
    if (size != 1) {
      code.op(Opcodes.LMUL);
    }
    code.op(Opcodes.LADD);
  }

  /** An element by an index. */
  void element(Part.Items items, Local index) {
    address(items.elementsAt());
    addScaled(items.shape().elementBytes(), () -> code.load(index));
  }

  void read(Access access, Runnable address) {
    code.load(segment);
    address.run();
    code.callStatic(BYTES, "get" + access.ending(), "(" + SEGMENT + "J)" + access.descriptor());
  }

  void write(Access access, Runnable address, Runnable value) {
    code.statement().load(segment);
    address.run();
    value.run();
    code.callStatic(BYTES, "put" + access.ending(), "(" + SEGMENT + "J" + access.descriptor()
        + ")V");
  }

  static void present(Code code, Local value, String name) {
    code.statement().load(value).push(name).callStatic(ITEMS, "present",
        "(Ljava/lang/Object;Ljava/lang/String;)V");
  }

  void check(Part.Items items, Local value) {
    code.statement().push(items.path());
    count(value);
    code.push(items.shape().capacity()).callStatic(ITEMS,
        items.shape().bounded() ? "atMost" : "exactly", "(Ljava/lang/String;II)V");
  }

  private void count(Local value) {
    switch (value.type()) {
      case STRING -> code.load(value).callVirtual("java/lang/String", "length", "()I");
      case "Ljava/lang/CharSequence;" -> code.load(value).callInterface("java/lang/CharSequence",
          "length", "()I");
      default -> code.load(value).op(Opcodes.ARRAYLENGTH);
    }
  }

  /** Writes length, elements and what follows them. */
  void put(Part.Items items, Local value) {
    if (items.shape().bounded()) {
      write(Access.INT, () -> address(items.offset()), () -> count(value));
    }
    Access access = Access.of(items.shape().element().scalar());
    code.statement().load(segment);
    address(items.elementsAt());
    code.load(value);
    if (items.shape().text()) {
      code.callStatic(BYTES, "putChars", "(" + SEGMENT + "JLjava/lang/CharSequence;)V");
    } else {
      code.callStatic(BYTES, access == Access.CHAR ? "putCharArray" : "put" + access.ending()
          + "s", "(" + SEGMENT + "J[" + access.descriptor() + ")V");
    }
    if (items.shape().bounded()) {
      code.statement().load(segment);
      address(items.elementsAt());
      addScaled(items.shape().elementBytes(), () -> count(value));
      address(items.offset() + items.byteSize());
      code.callStatic(ITEMS, "clear", "(" + SEGMENT + "JJ)V");
    }
  }

  /** Reads elements into an array. */
  void get(Part.Items items, Local array, Runnable at, Runnable count) {
    Access access = Access.of(items.shape().element().scalar());
    code.statement().load(segment);
    address(items.elementsAt());
    code.load(array);
    at.run();
    count.run();
    code.callStatic(BYTES, "get" + access.ending() + "s", "(" + SEGMENT + "J["
        + access.descriptor() + "II)V");
  }

  /** The number of elements that there are. */
  void count(Part.Items items, boolean isBounded) {
    if (isBounded) {
      code.push(items.path());
      read(Access.INT, () -> address(items.offset()));
      code.push(items.shape().capacity()).callStatic(ITEMS, "length", "(Ljava/lang/String;II)I");
    } else {
      code.push(items.shape().capacity());
    }
  }

  void string(Part.Items items) {
    code.load(segment);
    address(items.elementsAt());
    count(items, true);
    code.callStatic(ITEMS, "text", "(" + SEGMENT + "JI)Ljava/lang/String;");
  }

  /**
   * Reads a constant of an enum.
   *
   * @param field that has the constants
   * @param type the internal name of the enum
   */
  void constant(Part.Choice choice, String owner, String field, String type) {
    code.push(choice.path()).read(owner, field, "[L" + type + ";");
    read(Access.INT, () -> address(choice.offset()));
    code.callStatic(ITEMS, "constant",
        "(Ljava/lang/String;[Ljava/lang/Enum;I)Ljava/lang/Enum;").cast(type);
  }

  /** A method of {@code Items} that checks what a role says. */
  static void checked(Code code, String method, String type) {
    code.callStatic(ITEMS, method, "(Ljava/lang/String;" + type + ")" + type);
  }
}
