package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Type;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that can be laid out: primitives and other such records.
 *
 * @param components in order of declaration
 */
public record RecordShape(TypeElement element, List<Component> components) {
  /** One component. */
  public sealed interface Component {
    /** The Java name. */
    String name();

    /** The type in the representation. */
    Type.Element type();

    /** A component of a primitive type. */
    record Primitive(String name, Type.Prim type) implements Component {}

    /** A component that is a record itself. */
    record Nested(String name, RecordShape shape) implements Component {
      @Override
      public Type.Element type() {
        return shape.struct();
      }
    }
  }

  /** Copies the list. */
  public RecordShape {
    components = List.copyOf(components);
  }

  /** The record as a type of the representation. */
  public Type.Struct struct() {
    return new Type.Struct(element.getSimpleName().toString(),
        components.stream().map(c -> new Type.Field(c.name(), c.type())).toList());
  }
}
