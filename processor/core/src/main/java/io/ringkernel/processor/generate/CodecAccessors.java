package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.JavaName;
import java.util.stream.Stream;

/** Writes the flyweight of a codec: static methods that read and write one component. */
final class CodecAccessors {
  private static final JavaName OBJECTS = JavaName.of("java.util", "Objects");

  private final CodecText code;
  private final JavaText text;
  private final JavaText.Names names = new JavaText.Names();
  private final EnumFields enums;

  /**
   * Adds to a class.
   *
   * @param enums the constants of the enum components
   */
  CodecAccessors(CodecText code, EnumFields enums) {
    this.code = code;
    this.text = code.out();
    this.enums = enums;
    // A component of that name would clash with the method that reads the whole record.
    names.add("decode");
  }

  void add(MessageLayout layout) {
    for (Part part : layout.parts()) {
      String name = names.add(part.path().replace('.', '_'));
      switch (part) {
        case Part.Value value -> primitive(name, value);
        case Part.Choice choice -> choice(name, choice);
        case Part.Items items -> {
          if (items.shape().text()) {
            text(name, items);
          } else {
            array(name, items);
          }
        }
      }
    }
  }

  private void begin(String result, String name, String javadoc, String... parameters) {
    text.blank().doc(javadoc).open("public static " + result + " " + name, Stream.concat(
        Stream.of(code.segment() + " segment", "long offset"), Stream.of(parameters)).toList());
  }

  private void primitive(String name, Part.Value value) {
    Scalar scalar = value.prim().scalar();
    String address = CodecText.address(value.offset());
    begin(scalar.javaName(), name, "Reads {@code " + value.path() + "}.");
    text.line("return " + code.read("segment", scalar, address) + ";").close();
    begin("void", name, "Writes {@code " + value.path() + "}.", scalar.javaName() + " value");
    code.write("segment", Access.of(scalar), address, "value");
    text.close();
  }

  private void choice(String name, Part.Choice choice) {
    String enumeration = text.of(enums.type(choice.path()));
    begin(enumeration, name, "Reads {@code " + choice.path() + "}.");
    text.line("return " + code.constant(choice, enums.constants(choice.path()), "segment") + ";")
        .close();
    begin("void", name, "Writes {@code " + choice.path() + "}.", enumeration + " value");
    code.write("segment", Access.INT, CodecText.address(choice.offset()), "value.ordinal()");
    text.close();
  }

  private String length(String name, Part.Items items) {
    String length = names.add(name + "_length");
    begin("int", length, "Reads the length of {@code " + items.path() + "}.");
    text.line("return " + code.count(items, "segment", true) + ";").close();
    return length;
  }

  /** Reads and writes by index below {@code bound}. */
  private void element(String name, Part.Items items, String bound) {
    Scalar scalar = items.shape().element().scalar();
    String check = text.of(OBJECTS) + ".checkIndex(index, " + bound + ");";
    begin(scalar.javaName(), name, "Reads an element of {@code " + items.path() + "}.",
        "int index");
    text.line(check)
        .line("return " + code.read("segment", scalar, CodecText.element(items)) + ";").close();
    if (items.shape().text()) {
      return;
    }
    begin("void", name, "Writes an element of {@code " + items.path() + "}.", "int index",
        scalar.javaName() + " value");
    text.line(check);
    code.write("segment", Access.of(scalar), CodecText.element(items), "value");
    text.close();
  }

  private void array(String name, Part.Items items) {
    boolean isBounded = items.shape().bounded();
    element(name, items, isBounded ? length(name, items) + "(segment, offset)"
        : Integer.toString(items.shape().capacity()));
    String array = items.shape().element().scalar().javaName() + "[]";
    begin("int", name, "Copies {@code " + items.path()
        + "} to {@code target} from index {@code at} on; gives the length.", array + " target",
        "int at");
    text.line("int count = " + code.count(items, "segment", isBounded) + ";")
        .line(text.of(OBJECTS) + ".checkFromIndexSize(at, count, target.length);");
    code.get(items, "segment", "target", "at", "count");
    text.line("return count;").close();
    whole(name, items, array);
  }

  private void whole(String name, Part.Items items, String type) {
    begin("void", name, "Writes all of {@code " + items.path() + "}.", type + " value");
    code.check(items, "value");
    code.put(items, "segment", "value");
    text.close();
  }

  private void text(String name, Part.Items items) {
    element(name, items, length(name, items) + "(segment, offset)");
    begin(text.of(JavaName.of("java.lang", "String")), name,
        "Reads {@code " + items.path() + "}.");
    text.line("return " + code.string(items, "segment") + ";").close();
    whole(name, items, text.of(JavaName.of("java.lang", "CharSequence")));
  }
}
