package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape.Component;
import io.ringkernel.processor.declaration.Roles;
import java.util.ArrayList;
import java.util.List;

/** Writes what a codec tells about a message: its roles, and its content where that has arrays. */
final class CodecContent {
  private final MessageDeclaration message;
  private final CodecText code;
  private final JavaText text;

  CodecContent(MessageDeclaration message, CodecText code) {
    this.message = message;
    this.code = code;
    this.text = code.out();
  }

  void add() {
    Roles roles = message.roles();
    roles.messageId().ifPresent(c -> role("long messageId", "message." + c + "()"));
    roles.correlationId().ifPresent(c -> role("long correlationId", "message." + c + "()"));
    roles.priority().ifPresent(c -> role("int priority", code.items("priority") + "(\"" + c
        + "\", message." + c + "()" + (isChoice(c) ? ".ordinal()" : "") + ")"));
    roles.deadline().ifPresent(c -> role("long deadline",
        code.items("deadline") + "(\"" + c + "\", message." + c + "())"));
    if (message.shape().hasArrays()) {
      equality();
      hash();
    }
  }

  private boolean isChoice(String component) {
    return message.shape().components().stream()
        .anyMatch(c -> c instanceof Component.Choice && c.name().equals(component));
  }

  private void role(String head, String value) {
    CodecWriter.override(text, head, List.of(text.of(message.name()) + " message"));
    text.line("return " + value + ";").close();
  }

  /** The class whose methods compare components that are no primitives. */
  private String comparing(Component component) {
    boolean isArray = component instanceof Component.Items items && !items.shape().text();
    return text.of(JavaName.of("java.util", isArray ? "Arrays" : "Objects"));
  }

  private String box(Component.Primitive primitive) {
    return text.of(JavaName.of("java.lang", Access.of(primitive.type().scalar()).box()));
  }

  /** Arrays by content; the rest as the record itself compares (JLS 8.10.3: by the wrapper). */
  private void equality() {
    String record = text.of(message.name());
    CodecWriter.override(text, "boolean contentEquals",
        List.of(record + " one", record + " other"));
    List<String> all = new ArrayList<>();
    for (Component c : message.shape().components()) {
      String pair = "(one." + c.name() + "(), other." + c.name() + "())";
      all.add(switch (c) {
        case Component.Primitive p -> box(p) + ".compare" + pair + " == 0";
        case Component.Items _, Component.Choice _, Component.Nested _ ->
            comparing(c) + ".equals" + pair;
      });
    }
    text.line("return " + all.getFirst() + (all.size() == 1 ? ";" : "")).indent().indent();
    for (int i = 1; i < all.size(); i++) {
      text.line("&& " + all.get(i) + (i == all.size() - 1 ? ";" : ""));
    }
    text.outdent().outdent().close();
  }

  private void hash() {
    CodecWriter.override(text, "int contentHash",
        List.of(text.of(message.name()) + " message"));
    text.line("int hash = 0;");
    for (Component component : message.shape().components()) {
      String holder = component instanceof Component.Primitive p ? box(p) : comparing(component);
      text.line("hash = 31 * hash + " + holder + ".hashCode(message." + component.name()
          + "());");
    }
    text.line("return hash;").close();
  }
}
