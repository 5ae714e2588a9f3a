package io.ringkernel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the methods of a codec that move the whole record. */
final class CodecBodies {
  private final MessageDeclaration message;
  private final EnumFields enums;
  private final Map<String, CodeBlock> values = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  CodecBodies(MessageDeclaration message, EnumFields enums) {
    this.message = message;
    this.enums = enums;
  }

  /** A method of the interface. */
  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  MethodSpec encode() {
    MethodSpec.Builder method = override("encode").addParameter(message.name(), "message")
        .addParameter(MemorySegment.class, "target").addParameter(long.class, "offset")
        .addStatement("$T.requireNonNull(message, $S)", Objects.class, "message")
        .addStatement("$T.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize())",
            Objects.class);
    List.of("message", "target", "offset").forEach(names::newName);
    unfold(method, message.shape(), "message", "");
    for (Part part : message.layout().parts()) {
      CodeBlock value = values.get(part.path());
      switch (part) {
        case Part.Value(String _, var prim, int offset) -> method.addStatement(
            CodecText.write("target", prim.scalar(), CodecText.address(offset), value));
        case Part.Choice choice -> method.addStatement("target.set(INT, $L, $L.ordinal())",
            CodecText.address(choice.offset()), value);
        case Part.Items items ->
            method.addCode(ItemText.put(items, "target", value.toString()));
      }
    }
    for (Padding padding : Padding.of(message.layout())) {
      method.addStatement("target.set($L, $L, $L)", padding.access().name(),
          CodecText.address(padding.offset()), padding.access().zero());
    }
    return method.build();
  }

  /** Names and checks what can be refused before anything is written. */
  private void unfold(MethodSpec.Builder method, RecordShape shape, String holder,
      String prefix) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      CodeBlock call = CodeBlock.of("$L.$L()", holder, component.name());
      switch (component) {
        case Component.Primitive _ -> values.put(path, call);
        case Component.Choice choice ->
            values.put(path, named(method, ClassName.get(choice.type()), call, path));
        case Component.Items(String _, var items) -> {
          TypeName type = items.text() ? ClassName.get(String.class)
              : ArrayTypeName.of(Access.java(items.element().scalar()));
          CodeBlock local = named(method, type, call, path);
          values.put(path, local);
          method.addStatement(ItemText.check(items(path), local.toString()));
        }
        case Component.Nested nested -> {
          CodeBlock local =
              named(method, ClassName.get(nested.shape().element()), call, path);
          unfold(method, nested.shape(), local.toString(), path + ".");
        }
      }
    }
  }

  private CodeBlock named(MethodSpec.Builder method, TypeName type, CodeBlock call,
      String path) {
    String local = names.newName(path.replace('.', '_'));
    method.addStatement("$T $L = $T.requireNonNull($L, $S)", type, local, Objects.class, call,
        path);
    return CodeBlock.of("$L", local);
  }

  private Part.Items items(String path) {
    return (Part.Items) message.layout().part(path).orElseThrow();
  }

  MethodSpec decode() {
    NameAllocator locals = new NameAllocator();
    List.of("source", "offset").forEach(locals::newName);
    MethodSpec.Builder method = override("decode").returns(message.name())
        .addParameter(MemorySegment.class, "source").addParameter(long.class, "offset");
    Map<String, CodeBlock> arrays = new LinkedHashMap<>();
    for (Part.Items items : message.layout().items()) {
      if (!items.shape().text()) {
        arrays.put(items.path(), array(method, items, locals));
      }
    }
    return method.addStatement("return $L", make(message.shape(), "", arrays)).build();
  }

  private static CodeBlock array(MethodSpec.Builder method, Part.Items items,
      NameAllocator locals) {
    TypeName element = Access.java(items.shape().element().scalar());
    String local = locals.newName(items.path());
    CodeBlock count = items.shape().bounded() ? ItemText.length(items, "source")
        : CodeBlock.of("$L", items.shape().capacity());
    method.addStatement("$T[] $L = new $T[$L]", element, local, element, count);
    method.addStatement(ItemText.get(items, "source", local, "0", local + ".length"));
    return CodeBlock.of("$L", local);
  }

  private CodeBlock make(RecordShape shape, String prefix, Map<String, CodeBlock> arrays) {
    CodeBlock arguments = shape.components().stream()
        .map(component -> argument(component, prefix, arrays))
        .reduce((a, b) -> CodeBlock.of("$L,$W$L", a, b)).orElse(CodeBlock.of(""));
    return CodeBlock.of("new $T($L)", ClassName.get(shape.element()), arguments);
  }

  private CodeBlock argument(Component component, String prefix, Map<String, CodeBlock> arrays) {
    String path = prefix + component.name();
    return switch (component) {
      case Component.Primitive primitive -> CodecText.read("source", scalar(primitive),
          CodecText.address(message.layout().part(path).orElseThrow().offset()));
      case Component.Choice _ -> CodeBlock.of("$T.constant($S, $L,$Wsource.get(INT, $L))",
          CodecText.ITEMS, path, enums.constants(path),
          CodecText.address(message.layout().part(path).orElseThrow().offset()));
      case Component.Items(String _, var shape) ->
          shape.text() ? ItemText.text(items(path), "source") : arrays.get(path);
      case Component.Nested nested -> make(nested.shape(), path + ".", arrays);
    };
  }

  private static Scalar scalar(Component.Primitive primitive) {
    return primitive.type().scalar();
  }
}
