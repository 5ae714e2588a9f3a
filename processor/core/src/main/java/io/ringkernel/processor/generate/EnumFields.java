package io.ringkernel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The constants of each enum component as an array: {@code values()} makes a new one for each call.
 */
final class EnumFields {
  private record Field(ClassName type, String name) {}

  private final NameAllocator names = new NameAllocator();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  EnumFields(RecordShape shape) {
    collect(shape, "");
  }

  private void collect(RecordShape shape, String prefix) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      switch (component) {
        case Component.Choice choice -> fields.put(path,
            new Field(ClassName.get(choice.type()), names.newName(constantName(path))));
        case Component.Nested nested -> collect(nested.shape(), path + ".");
        case Component.Primitive _, Component.Items _ -> {}
      }
    }
  }

  private static String constantName(String path) {
    return path.replace('.', '_').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT) + "_VALUES";
  }

  void declare(TypeSpec.Builder type) {
    for (Field field : fields.values()) {
      type.addField(FieldSpec.builder(ArrayTypeName.of(field.type()), field.name(),
          Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .initializer("$T.values()", field.type()).build());
    }
  }

  /** The enum of a component. */
  ClassName type(String path) {
    return fields.get(path).type();
  }

  /** The field that has the constants of a component. */
  String constants(String path) {
    return fields.get(path).name();
  }
}
