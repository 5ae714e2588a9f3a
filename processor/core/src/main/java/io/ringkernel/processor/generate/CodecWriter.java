package io.ringkernel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.ir.layout.StructLayout.Leaf;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code <Record>Codec}: the whole record at once, or single components without a record. A
 * component of a nested record is named by its path, joined with {@code _}.
 */
public final class CodecWriter {
  private final Style style;

  /** Writes in that style. */
  public CodecWriter(Style style) {
    this.style = style;
  }

  /** The codec of a message. */
  public JavaFile write(MessageDeclaration message) {
    ClassName codec = message.codec();
    TypeSpec.Builder type = style.type(codec, message.element())
        .addSuperinterface(ParameterizedTypeName.get(
            ClassName.get("io.ringkernel.runtime", "MessageCodec"), message.name()))
        .addJavadoc("Moves {@link $T} between records and bytes: $L, little-endian.\n",
            message.name(), bytes(message.layout().byteSize()))
        .addJavadoc("\n<p>An {@code offset} is where the message begins in its segment.\n");
    addConstants(type, message);
    addLayouts(type, message.layout());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    addAccessors(type, message.layout());
    addDescription(type, message);
    type.addMethod(encode(message)).addMethod(decode(message));
    return style.file(codec, type.build());
  }

  private static String bytes(int count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  private static void addConstants(TypeSpec.Builder type, MessageDeclaration message) {
    type.addField(constant(message.codec(), "INSTANCE", CodeBlock.of("new $T()", message.codec()),
        "The only instance; it has no state."));
    type.addField(constant(TypeName.INT, "TYPE_ID", CodeBlock.of("$L", message.typeId()),
        "The number of the type on the wire."));
    type.addField(constant(TypeName.INT, "BYTE_SIZE",
        CodeBlock.of("$L", message.layout().byteSize()), "Bytes of a message, padding included."));
    type.addField(constant(TypeName.LONG, "LAYOUT_HASH",
        CodeBlock.of("$L", "0x%016xL".formatted(message.layout().hash())),
        "Changes whenever a name, type or offset changes."));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value, String javadoc) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(value).addJavadoc("$L\n", javadoc).build();
  }

  /** One constant per size in use: an access through a constant layout compiles to one move. */
  private static void addLayouts(TypeSpec.Builder type, StructLayout layout) {
    for (Access access : Access.values()) {
      boolean used = layout.leaves().stream().anyMatch(l -> Access.of(l.type().scalar()) == access)
          || Padding.of(layout).stream().anyMatch(p -> p.access() == access);
      if (used) {
        type.addField(FieldSpec.builder(access.layout(), access.name(), Modifier.PRIVATE,
            Modifier.STATIC, Modifier.FINAL).initializer(access.initializer()).build());
      }
    }
  }

  private static void addAccessors(TypeSpec.Builder type, StructLayout layout) {
    NameAllocator names = new NameAllocator();
    // A component of that name would clash with the method that reads the whole record.
    names.newName("decode");
    for (Leaf leaf : layout.leaves()) {
      String name = names.newName(leaf.path().replace('.', '_'));
      TypeName component = Access.java(leaf.type().scalar());
      type.addMethod(MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .addJavadoc("Reads {@code $L}.\n", leaf.path()).returns(component)
          .addParameter(MemorySegment.class, "segment").addParameter(long.class, "offset")
          .addStatement("return $L", read("segment", leaf)).build());
      type.addMethod(MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .addJavadoc("Writes {@code $L}.\n", leaf.path())
          .addParameter(MemorySegment.class, "segment").addParameter(long.class, "offset")
          .addParameter(component, "value")
          .addStatement(write("segment", leaf, CodeBlock.of("value"))).build());
    }
  }

  private static CodeBlock read(String segment, Leaf leaf) {
    Access access = Access.of(leaf.type().scalar());
    CodeBlock get =
        CodeBlock.of("$L.get($L, $L)", segment, access.name(), address(leaf.offset()));
    return leaf.type().scalar() == Scalar.BOOL ? CodeBlock.of("$L != 0", get) : get;
  }

  private static CodeBlock write(String segment, Leaf leaf, CodeBlock value) {
    CodeBlock stored = leaf.type().scalar() == Scalar.BOOL
        ? CodeBlock.of("(byte) ($L ? 1 : 0)", value) : value;
    return CodeBlock.of("$L.set($L, $L, $L)", segment,
        Access.of(leaf.type().scalar()).name(), address(leaf.offset()), stored);
  }

  private static String address(int offset) {
    return offset == 0 ? "offset" : "offset + " + offset;
  }

  private static void addDescription(TypeSpec.Builder type, MessageDeclaration message) {
    type.addMethod(override("messageClass")
        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), message.name()))
        .addStatement("return $T.class", message.name()).build());
    type.addMethod(override("typeId").returns(int.class).addStatement("return TYPE_ID").build());
    type.addMethod(
        override("byteSize").returns(int.class).addStatement("return BYTE_SIZE").build());
    type.addMethod(
        override("layoutHash").returns(long.class).addStatement("return LAYOUT_HASH").build());
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static MethodSpec encode(MessageDeclaration message) {
    MethodSpec.Builder method = override("encode").addParameter(message.name(), "message")
        .addParameter(MemorySegment.class, "target").addParameter(long.class, "offset")
        .addStatement("$T.requireNonNull(message, $S)", Objects.class, "message")
        .addStatement("$T.checkFromIndexSize(offset, BYTE_SIZE, target.byteSize())",
            Objects.class);
    NameAllocator names = new NameAllocator();
    List.of("message", "target", "offset").forEach(names::newName);
    Map<String, CodeBlock> values = new LinkedHashMap<>();
    unfold(method, names, message.shape(), "message", "", values);
    for (Leaf leaf : message.layout().leaves()) {
      method.addStatement(write("target", leaf, values.get(leaf.path())));
    }
    for (Padding padding : Padding.of(message.layout())) {
      method.addStatement("target.set($L, $L, $L)", padding.access().name(),
          address(padding.offset()), padding.access().zero());
    }
    return method.build();
  }

  /** Names each nested record before anything is written, so that a null writes nothing. */
  private static void unfold(MethodSpec.Builder method, NameAllocator names, RecordShape shape,
      String holder, String prefix, Map<String, CodeBlock> values) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      CodeBlock call = CodeBlock.of("$L.$L()", holder, component.name());
      switch (component) {
        case Component.Primitive _ -> values.put(path, call);
        case Component.Nested nested -> {
          String local = names.newName(path.replace('.', '_'));
          ClassName name = ClassName.get(nested.shape().element());
          method.addStatement("$T $L = $T.requireNonNull($L, $S)", name, local, Objects.class,
              call, path);
          unfold(method, names, nested.shape(), local, path + ".", values);
        }
      }
    }
  }

  private static MethodSpec decode(MessageDeclaration message) {
    Map<String, Leaf> leaves = new LinkedHashMap<>();
    message.layout().leaves().forEach(l -> leaves.put(l.path(), l));
    return override("decode").returns(message.name())
        .addParameter(MemorySegment.class, "source").addParameter(long.class, "offset")
        .addStatement("return $L", make(message.shape(), "", leaves)).build();
  }

  private static CodeBlock make(RecordShape shape, String prefix, Map<String, Leaf> leaves) {
    CodeBlock arguments = shape.components().stream().map(component -> switch (component) {
      case Component.Primitive p -> read("source", leaves.get(prefix + p.name()));
      case Component.Nested n -> make(n.shape(), prefix + n.name() + ".", leaves);
    }).reduce((a, b) -> CodeBlock.of("$L,$W$L", a, b)).orElse(CodeBlock.of(""));
    return CodeBlock.of("new $T($L)", ClassName.get(shape.element()), arguments);
  }
}
