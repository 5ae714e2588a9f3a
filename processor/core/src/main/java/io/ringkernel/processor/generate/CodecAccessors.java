package io.ringkernel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the flyweight of a codec: static methods that read and write one component. */
final class CodecAccessors {
  private final TypeSpec.Builder type;
  private final NameAllocator names = new NameAllocator();
  private final EnumFields enums;

  /**
   * Adds to a class.
   *
   * @param enums the constants of the enum components
   */
  CodecAccessors(TypeSpec.Builder type, EnumFields enums) {
    this.type = type;
    this.enums = enums;
    // A component of that name would clash with the method that reads the whole record.
    names.newName("decode");
  }

  void add(MessageLayout layout) {
    for (Part part : layout.parts()) {
      String name = names.newName(part.path().replace('.', '_'));
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

  private static MethodSpec.Builder method(String name, String javadoc, String path) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(javadoc + "\n", path).addParameter(MemorySegment.class, "segment")
        .addParameter(long.class, "offset");
  }

  private void primitive(String name, Part.Value value) {
    Scalar scalar = value.prim().scalar();
    String address = CodecText.address(value.offset());
    type.addMethod(method(name, "Reads {@code $L}.", value.path()).returns(Access.java(scalar))
        .addStatement("return $L", CodecText.read("segment", scalar, address)).build());
    type.addMethod(method(name, "Writes {@code $L}.", value.path())
        .addParameter(Access.java(scalar), "value")
        .addStatement(CodecText.write("segment", scalar, address, CodeBlock.of("value"))).build());
  }

  private void choice(String name, Part.Choice choice) {
    ClassName enumeration = enums.type(choice.path());
    String address = CodecText.address(choice.offset());
    type.addMethod(method(name, "Reads {@code $L}.", choice.path()).returns(enumeration)
        .addStatement("return $T.constant($S, $L, segment.get(INT, $L))", CodecText.ITEMS,
            choice.path(), enums.constants(choice.path()), address).build());
    type.addMethod(method(name, "Writes {@code $L}.", choice.path())
        .addParameter(enumeration, "value")
        .addStatement("segment.set(INT, $L, value.ordinal())", address).build());
  }

  private String length(String name, Part.Items items) {
    String length = names.newName(name + "_length");
    type.addMethod(method(length,
        "Reads the length of {@code $L}.", items.path()).returns(int.class)
        .addStatement("return $T.length($S, segment.get(INT, $L), $L)", CodecText.ITEMS,
            items.path(), CodecText.address(items.offset()), items.shape().capacity()).build());
    return length;
  }

  /** The number of elements that there are. */
  private static CodeBlock count(Part.Items items) {
    return items.shape().bounded()
        ? CodeBlock.of("$T.length($S, segment.get(INT, $L), $L)", CodecText.ITEMS, items.path(),
            CodecText.address(items.offset()), items.shape().capacity())
        : CodeBlock.of("$L", items.shape().capacity());
  }

  /** Reads and writes by index below {@code bound}. */
  private void element(String name, Part.Items items, String bound) {
    Scalar scalar = items.shape().element().scalar();
    type.addMethod(method(name, "Reads an element of {@code $L}.", items.path())
        .returns(Access.java(scalar)).addParameter(int.class, "index")
        .addStatement("$T.checkIndex(index, $L)", Objects.class, bound)
        .addStatement("return $L", CodecText.read("segment", scalar, CodecText.element(items)))
        .build());
    if (items.shape().text()) {
      return;
    }
    type.addMethod(method(name, "Writes an element of {@code $L}.", items.path())
        .addParameter(int.class, "index").addParameter(Access.java(scalar), "value")
        .addStatement("$T.checkIndex(index, $L)", Objects.class, bound)
        .addStatement(CodecText.write("segment", scalar, CodecText.element(items),
            CodeBlock.of("value")))
        .build());
  }

  private void array(String name, Part.Items items) {
    element(name, items, items.shape().bounded() ? length(name, items) + "(segment, offset)"
        : Integer.toString(items.shape().capacity()));
    TypeName array = ArrayTypeName.of(Access.java(items.shape().element().scalar()));
    type.addMethod(method(name,
        "Copies {@code $L} to {@code target} from index {@code at} on; gives the length.",
        items.path()).returns(int.class).addParameter(array, "target")
        .addParameter(int.class, "at").addStatement("int count = $L", count(items))
        .addStatement("$T.checkFromIndexSize(at, count, target.length)", Objects.class)
        .addStatement(ItemText.get(items, "segment", "target", "at", "count"))
        .addStatement("return count").build());
    type.addMethod(method(name, "Writes all of {@code $L}.", items.path())
        .addParameter(array, "value").addStatement(ItemText.check(items, "value"))
        .addCode(ItemText.put(items, "segment", "value")).build());
  }

  private void text(String name, Part.Items items) {
    element(name, items, length(name, items) + "(segment, offset)");
    type.addMethod(method(name, "Reads {@code $L}.", items.path()).returns(String.class)
        .addStatement("return $L", ItemText.text(items, "segment")).build());
    type.addMethod(method(name, "Writes {@code $L}.", items.path())
        .addParameter(CharSequence.class, "value").addStatement(ItemText.check(items, "value"))
        .addCode(ItemText.put(items, "segment", "value")).build());
  }
}
