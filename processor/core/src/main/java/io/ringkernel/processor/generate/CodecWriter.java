package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code <Record>Codec}: the whole record at once, or single components without a record. A
 * component of a nested record is named by its path, joined with {@code _}.
 */
public final class CodecWriter {
  private static final JavaName CODEC = JavaName.of("io.ringkernel.runtime", "MessageCodec");

  private final Style style;

  /** Writes in that style. */
  public CodecWriter(Style style) {
    this.style = style;
  }

  /** The codec of a message. */
  public SourceFile write(MessageDeclaration message) {
    JavaName codec = message.codec();
    JavaText text = new JavaText(codec, named(message.shape()));
    String record = text.of(message.name());
    int size = message.layout().byteSize();
    text.doc("Moves {@link " + record + "} between records and bytes: " + size
        + (size == 1 ? " byte" : " bytes") + ", little-endian.", "",
        "<p>An {@code offset} is where the message begins in its segment.");
    style.open(text, codec, message.element(), " implements " + text.of(CODEC) + "<" + record
        + ">");
    EnumFields enums = new EnumFields(message.shape());
    constants(text, message);
    enums.declare(text);
    text.line("private " + codec.simpleName() + "() {}");
    CodecText code = new CodecText(text);
    new CodecAccessors(code, enums).add(message.layout());
    describe(text, record);
    new CodecBodies(message, code, enums).add();
    new CodecContent(message, code).add();
    text.close();
    return text.file();
  }

  /** The classes of the user that the codec names. */
  private static List<JavaName> named(RecordShape shape) {
    List<JavaName> names = new ArrayList<>(List.of(JavaName.of(shape.element())));
    for (Component component : shape.components()) {
      switch (component) {
        case Component.Choice choice -> names.add(JavaName.of(choice.type()));
        case Component.Nested nested -> names.addAll(named(nested.shape()));
        case Component.Primitive _, Component.Items _ -> {}
      }
    }
    return names;
  }

  private static void constants(JavaText text, MessageDeclaration message) {
    String codec = message.codec().simpleName();
    text.doc("The only instance; it has no state.")
        .line("public static final " + codec + " INSTANCE = new " + codec + "();").blank()
        .doc("The number of the type on the wire.")
        .line("public static final int TYPE_ID = " + message.typeId() + ";").blank()
        .doc("Bytes of a message, padding included.")
        .line("public static final int BYTE_SIZE = " + message.layout().byteSize() + ";").blank()
        .doc("The version of the layout as the record states it.")
        .line("public static final int LAYOUT_VERSION = " + message.version() + ";").blank()
        .doc("Changes whenever a name, type or offset changes.")
        .line("public static final long LAYOUT_HASH = 0x%016xL;".formatted(
            message.layout().hash()))
        .blank();
  }

  private static void describe(JavaText text, String record) {
    description(text, text.of(JavaName.of("java.lang", "Class")) + "<" + record
        + "> messageClass", record + ".class");
    description(text, "int typeId", "TYPE_ID");
    description(text, "int byteSize", "BYTE_SIZE");
    description(text, "int layoutVersion", "LAYOUT_VERSION");
    description(text, "long layoutHash", "LAYOUT_HASH");
  }

  private static void description(JavaText text, String head, String value) {
    override(text, head, List.of());
    text.line("return " + value + ";").close();
  }

  /** Begins a method of the interface. */
  static void override(JavaText text, String head, List<String> parameters) {
    text.blank().line("@" + text.of(JavaName.of("java.lang", "Override")))
        .open("public " + head, parameters);
  }
}
