package io.ringkernel.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape.Component;
import io.ringkernel.processor.declaration.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes what a codec tells about a message: its roles, and its content where that has arrays. */
final class CodecContent {
  private CodecContent() {}

  static void add(TypeSpec.Builder type, MessageDeclaration message) {
    Roles roles = message.roles();
    roles.messageId().ifPresent(c -> type.addMethod(role(message, "messageId", long.class,
        CodeBlock.of("message.$L()", c))));
    roles.correlationId().ifPresent(c -> type.addMethod(role(message, "correlationId",
        long.class, CodeBlock.of("message.$L()", c))));
    roles.priority().ifPresent(c -> type.addMethod(role(message, "priority", int.class,
        CodeBlock.of("$T.priority($S, message.$L()$L)", CodecText.ITEMS, c, c,
            isChoice(message, c) ? ".ordinal()" : ""))));
    roles.deadline().ifPresent(c -> type.addMethod(role(message, "deadline", long.class,
        CodeBlock.of("$T.deadline($S, message.$L())", CodecText.ITEMS, c, c))));
    if (message.shape().hasArrays()) {
      type.addMethod(equality(message)).addMethod(hash(message));
    }
  }

  private static boolean isChoice(MessageDeclaration message, String component) {
    return message.shape().components().stream()
        .anyMatch(c -> c instanceof Component.Choice && c.name().equals(component));
  }

  private static MethodSpec role(MessageDeclaration message, String name, Class<?> result,
      CodeBlock value) {
    return CodecBodies.override(name).returns(result).addParameter(message.name(), "message")
        .addStatement("return $L", value).build();
  }

  private static boolean isArray(Component component) {
    return component instanceof Component.Items items && !items.shape().text();
  }

  /** Arrays by content; the rest as the record itself compares (JLS 8.10.3: by the wrapper). */
  private static MethodSpec equality(MessageDeclaration message) {
    List<Component> components = message.shape().components();
    CodeBlock all = components.stream().map(c -> switch (c) {
      case Component.Primitive p -> CodeBlock.of("$T.compare(one.$L(), other.$L()) == 0",
          Access.java(p.type().scalar()).box(), p.name(), p.name());
      case Component.Items _, Component.Choice _, Component.Nested _ ->
          CodeBlock.of("$T.equals(one.$L(), other.$L())",
              isArray(c) ? Arrays.class : Objects.class, c.name(), c.name());
    }).collect(CodeBlock.joining("\n&& "));
    return CodecBodies.override("contentEquals").returns(boolean.class)
        .addParameter(message.name(), "one").addParameter(message.name(), "other")
        .addStatement("return $L", all).build();
  }

  private static MethodSpec hash(MessageDeclaration message) {
    MethodSpec.Builder method = CodecBodies.override("contentHash").returns(int.class)
        .addParameter(message.name(), "message").addStatement("int hash = 0");
    for (Component component : message.shape().components()) {
      CodeBlock one = switch (component) {
        case Component.Primitive p -> CodeBlock.of("$T.hashCode(message.$L())",
            Access.java(p.type().scalar()).box(), p.name());
        case Component.Items _, Component.Choice _, Component.Nested _ ->
            CodeBlock.of("$T.hashCode(message.$L())",
                isArray(component) ? Arrays.class : Objects.class, component.name());
      };
      method.addStatement("hash = 31 * hash + $L", one);
    }
    return method.addStatement("return hash").build();
  }
}
