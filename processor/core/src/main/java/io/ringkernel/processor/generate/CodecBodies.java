package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the methods of a codec that move the whole record. */
final class CodecBodies {
  private static final JavaName OBJECTS = JavaName.of("java.util", "Objects");

  private final MessageDeclaration message;
  private final CodecText code;
  private final JavaText text;
  private final EnumFields enums;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final JavaText.Names names = new JavaText.Names();

  CodecBodies(MessageDeclaration message, CodecText code, EnumFields enums) {
    this.message = message;
    this.code = code;
    this.text = code.out();
    this.enums = enums;
  }

  void add() {
    encode();
    decode();
  }

  private void encode() {
    CodecWriter.override(text, "void encode", List.of(text.of(message.name()) + " message",
        code.segment() + " target", "long offset"));
    code.present("message", "message");
    text.line(text.of(OBJECTS) + ".checkFromIndexSize(offset, BYTE_SIZE, target.byteSize());");
    List.of("message", "target", "offset").forEach(names::add);
    unfold(message.shape(), "message", "");
    for (Part part : message.layout().parts()) {
      String value = values.get(part.path());
      switch (part) {
        case Part.Value(String _, var prim, int offset) -> code.write("target",
            Access.of(prim.scalar()), CodecText.address(offset), value);
        case Part.Choice choice -> code.write("target", Access.INT,
            CodecText.address(choice.offset()), value + ".ordinal()");
        case Part.Items items -> code.put(items, "target", value);
      }
    }
    for (Padding padding : Padding.of(message.layout())) {
      code.write("target", padding.access(), CodecText.address(padding.offset()),
          padding.access().zero());
    }
    text.close();
  }

  /** Names and checks what can be refused before anything is written. */
  private void unfold(RecordShape shape, String holder, String prefix) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      String call = holder + "." + component.name() + "()";
      switch (component) {
        case Component.Primitive _ -> values.put(path, call);
        case Component.Choice choice ->
            values.put(path, named(text.of(JavaName.of(choice.type())), call, path));
        case Component.Items(String _, var items) -> {
          String type = items.text() ? text.of(JavaName.of("java.lang", "String"))
              : items.element().scalar().javaName() + "[]";
          String local = named(type, call, path);
          values.put(path, local);
          code.check(items(path), local);
        }
        case Component.Nested nested -> {
          String type = text.of(JavaName.of(nested.shape().element()));
          unfold(nested.shape(), named(type, call, path), path + ".");
        }
      }
    }
  }

  private String named(String type, String call, String path) {
    String local = names.add(path.replace('.', '_'));
    text.line(type + " " + local + " = " + call + ";");
    code.present(local, path);
    return local;
  }

  private Part.Items items(String path) {
    return (Part.Items) part(path);
  }

  private Part part(String path) {
    return message.layout().part(path).orElseThrow();
  }

  private void decode() {
    JavaText.Names locals = new JavaText.Names();
    List.of("source", "offset").forEach(locals::add);
    CodecWriter.override(text, text.of(message.name()) + " decode",
        List.of(code.segment() + " source", "long offset"));
    Map<String, String> arrays = new LinkedHashMap<>();
    for (Part.Items items : message.layout().items()) {
      if (!items.shape().text()) {
        arrays.put(items.path(), array(items, locals));
      }
    }
    text.line("return new " + text.of(message.name()), arguments(message.shape(), "", arrays), ";")
        .close();
  }

  private String array(Part.Items items, JavaText.Names locals) {
    String element = items.shape().element().scalar().javaName();
    String local = locals.add(items.path());
    text.line(element + "[] " + local + " = new " + element + "["
        + code.count(items, "source", items.shape().bounded()) + "];");
    code.get(items, "source", local, "0", local + ".length");
    return local;
  }

  private List<String> arguments(RecordShape shape, String prefix, Map<String, String> arrays) {
    List<String> arguments = new ArrayList<>();
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      arguments.add(switch (component) {
        case Component.Primitive primitive -> code.read("source", primitive.type().scalar(),
            CodecText.address(part(path).offset()));
        case Component.Choice _ ->
            code.constant((Part.Choice) part(path), enums.constants(path), "source");
        case Component.Items(String _, var items) ->
            items.text() ? code.string(items(path), "source") : arrays.get(path);
        case Component.Nested nested -> "new " + text.of(JavaName.of(nested.shape().element()))
            + "(" + String.join(", ", arguments(nested.shape(), path + ".", arrays)) + ")";
      });
    }
    return arguments;
  }
}
