package io.ringkernel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.MessageDeclaration;
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
    EnumFields enums = new EnumFields(message.shape());
    addConstants(type, message);
    addLayouts(type, message.layout());
    enums.declare(type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    new CodecAccessors(type, enums).add(message.layout());
    addDescription(type, message);
    CodecBodies bodies = new CodecBodies(message, enums);
    type.addMethod(bodies.encode()).addMethod(bodies.decode());
    CodecContent.add(type, message);
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
    type.addField(constant(TypeName.INT, "LAYOUT_VERSION", CodeBlock.of("$L", message.version()),
        "The version of the layout as the record states it."));
    type.addField(constant(TypeName.LONG, "LAYOUT_HASH",
        CodeBlock.of("$L", "0x%016xL".formatted(message.layout().hash())),
        "Changes whenever a name, type or offset changes."));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value, String javadoc) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(value).addJavadoc("$L\n", javadoc).build();
  }

  /** One constant per size in use: an access through a constant layout compiles to one move. */
  private static void addLayouts(TypeSpec.Builder type, MessageLayout layout) {
    for (Access access : Access.values()) {
      boolean used = layout.parts().stream().anyMatch(part -> isUsed(part, access))
          || Padding.of(layout).stream().anyMatch(p -> p.access() == access);
      if (used) {
        type.addField(FieldSpec.builder(access.layout(), access.name(), Modifier.PRIVATE,
            Modifier.STATIC, Modifier.FINAL).initializer(access.initializer()).build());
      }
    }
  }

  private static boolean isUsed(Part part, Access access) {
    return switch (part) {
      case Part.Value value -> Access.of(value.prim().scalar()) == access;
      case Part.Choice _ -> access == Access.INT;
      case Part.Items items -> Access.of(items.shape().element().scalar()) == access
          || items.shape().bounded() && access == Access.INT;
    };
  }

  private static void addDescription(TypeSpec.Builder type, MessageDeclaration message) {
    type.addMethod(CodecBodies.override("messageClass")
        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), message.name()))
        .addStatement("return $T.class", message.name()).build());
    addConstantMethod(type, "typeId", int.class, "TYPE_ID");
    addConstantMethod(type, "byteSize", int.class, "BYTE_SIZE");
    addConstantMethod(type, "layoutVersion", int.class, "LAYOUT_VERSION");
    addConstantMethod(type, "layoutHash", long.class, "LAYOUT_HASH");
  }

  private static void addConstantMethod(TypeSpec.Builder type, String name, Class<?> result,
      String constant) {
    type.addMethod(CodecBodies.override(name).returns(result).addStatement("return $L", constant)
        .build());
  }
}
