package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * The constants of each enum component as an array: {@code values()} makes a new one for each call.
 */
final class EnumFields {
  /**
   * A field.
   *
   * @param element the enum
   */
  record Field(TypeElement element, String name) {
    JavaName type() {
      return JavaName.of(element);
    }
  }

  private final JavaText.Names names = new JavaText.Names();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  EnumFields(RecordShape shape) {
    collect(shape, "");
  }

  private void collect(RecordShape shape, String prefix) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      switch (component) {
        case Component.Choice choice -> fields.put(path, new Field(choice.type(),
            names.add(ConstantNames.of(path.replace('.', '_')) + "_VALUES")));
        case Component.Nested nested -> collect(nested.shape(), path + ".");
        case Component.Primitive _, Component.Items _ -> {}
      }
    }
  }

  void declare(JavaText text) {
    for (Field field : fields.values()) {
      String type = text.of(field.type());
      text.line("private static final " + type + "[] " + field.name() + " = " + type
          + ".values();").blank();
    }
  }

  /** All, in the order of their declarations. */
  Collection<Field> fields() {
    return fields.values();
  }

  /** The enum of a component. */
  TypeElement element(String path) {
    return fields.get(path).element();
  }

  /** The enum of a component. */
  JavaName type(String path) {
    return fields.get(path).type();
  }

  /** The field that has the constants of a component. */
  String constants(String path) {
    return fields.get(path).name();
  }
}
