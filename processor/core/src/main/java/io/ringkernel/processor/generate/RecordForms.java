package io.ringkernel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.ArrayLayout;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The fields of a launcher that say how records of arrays are brought to a device. */
final class RecordForms {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final ClassName FORM = ClassName.get(RUNTIME, "RecordForm");
  private static final ClassName ELEMENT =
      ClassName.get(RUNTIME, "KernelParameter").nestedClass("ElementType");

  private final NameAllocator names;
  private final Map<TypeElement, String> forms = new LinkedHashMap<>();
  private final Map<TypeElement, String> constants = new LinkedHashMap<>();

  /** Names fields among those of the launcher. */
  RecordForms(NameAllocator names) {
    this.names = names;
  }

  /** Adds a field for each record class that kernels take arrays of. */
  void declare(TypeSpec.Builder type, KernelClass kernels) {
    kernels.kernels().stream().flatMap(k -> k.parameters().stream())
        .filter(Parameter.OfRecords.class::isInstance).map(Parameter.OfRecords.class::cast)
        .forEach(parameter -> declare(type, parameter));
  }

  /** The field for a parameter. */
  String of(Parameter.OfRecords parameter) {
    return forms.get(parameter.shape().element());
  }

  private void declare(TypeSpec.Builder type, Parameter.OfRecords parameter) {
    RecordShape shape = parameter.shape();
    if (forms.containsKey(shape.element())) {
      return;
    }
    enums(type, shape);
    ClassName record = ClassName.get(shape.element());
    String name = names.newName(constant(shape.element()) + "_FORM");
    forms.put(shape.element(), name);
    StructLayout layout = StructLayout.of(shape.struct());
    CodeBlock parts = layout.leaves().stream()
        .map(leaf -> CodeBlock.of("new $T($S, $T.$L, $L)", FORM.nestedClass("Part"), leaf.path(),
            ELEMENT, elementType(leaf.type().scalar()), leaf.offset()))
        .collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder puts = CodeBlock.builder();
    puts(shape, "from", puts);
    type.addField(FieldSpec
        .builder(ParameterizedTypeName.get(FORM, record), name, Modifier.PRIVATE, Modifier.STATIC,
            Modifier.FINAL)
        .initializer("\n$>$>new $T<>($T.class, $T.$L, $L,\n$T.of($>\n$L$<),\n"
            + "(from, to) -> {\n$>$L$<},\nfrom -> $L)$<$<", FORM, record, ArrayLayout.class,
            parameter.inColumns() ? ArrayLayout.COLUMNS : ArrayLayout.STRUCTURES,
            layout.byteSize(), List.class, parts, puts.build(), made(shape))
        .build());
  }

  private void enums(TypeSpec.Builder type, RecordShape shape) {
    for (Component component : shape.components()) {
      if (component instanceof Component.Choice choice && !constants.containsKey(choice.type())) {
        ClassName element = ClassName.get(choice.type());
        String name = names.newName(constant(choice.type()) + "_VALUES");
        constants.put(choice.type(), name);
        type.addField(FieldSpec.builder(ArrayTypeName.of(element), name, Modifier.PRIVATE,
            Modifier.STATIC, Modifier.FINAL).initializer("$T.values()", element).build());
      } else if (component instanceof Component.Nested nested) {
        enums(type, nested.shape());
      }
    }
  }

  /** {@code BodyPart} becomes {@code BODY_PART}. */
  private static String constant(TypeElement type) {
    return type.getSimpleName().toString().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  static String elementType(Scalar scalar) {
    return scalar.javaName().toUpperCase(Locale.ROOT);
  }

  /** {@code Int} of {@code putInt}. */
  private static String word(Scalar scalar) {
    String name = scalar.javaName();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static void puts(RecordShape shape, String holder, CodeBlock.Builder out) {
    for (Component component : shape.components()) {
      String call = holder + "." + component.name() + "()";
      switch (component) {
        case Component.Primitive(String _, var prim) ->
            out.addStatement("to.put$L($L)", word(prim.scalar()), call);
        case Component.Choice _ -> out.addStatement("to.putInt($L.ordinal())", call);
        case Component.Nested nested -> puts(nested.shape(), call, out);
        case Component.Items _ -> throw new AssertionError("an array in " + shape);
      }
    }
  }

  /** Arguments are evaluated from left to right (JLS 15.7.4), in the order of the parts. */
  private CodeBlock made(RecordShape shape) {
    return CodeBlock.of("new $T($L)", ClassName.get(shape.element()),
        shape.components().stream().map(component -> switch (component) {
          case Component.Primitive(String _, var prim) ->
              CodeBlock.of("from.get$L()", word(prim.scalar()));
          case Component.Choice choice ->
              CodeBlock.of("$L[from.getInt()]", constants.get(choice.type()));
          case Component.Nested nested -> made(nested.shape());
          case Component.Items _ -> throw new AssertionError("an array in " + shape);
        }).collect(CodeBlock.joining(",$W")));
  }
}
