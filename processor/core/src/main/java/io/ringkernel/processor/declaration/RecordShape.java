package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that can be laid out.
 *
 * @param components in order of declaration
 */
public record RecordShape(TypeElement element, List<Component> components) {
  /** One component. */
  public sealed interface Component {
    /** The Java name. */
    String name();

    /** A component of a primitive type. */
    record Primitive(String name, Type.Prim type) implements Component {}

    /**
     * A component of an enum type.
     *
     * @param constants in order of declaration
     */
    record Choice(String name, TypeElement type, List<String> constants) implements Component {
      /** Copies the list. */
      public Choice {
        constants = List.copyOf(constants);
      }
    }

    /** An array of primitives or a string. */
    record Items(String name, MessageLayout.Shape shape) implements Component {}

    /** A component that is a record itself. */
    record Nested(String name, RecordShape shape) implements Component {}
  }

  /** Copies the list. */
  public RecordShape {
    components = List.copyOf(components);
  }

  /** The components as the layout knows them. */
  public List<MessageLayout.Component> parts() {
    return components.stream().<MessageLayout.Component>map(component -> switch (component) {
      case Component.Primitive(String name, Type.Prim type) ->
          new MessageLayout.Component.Value(name, type);
      case Component.Choice(String name, TypeElement _, List<String> constants) ->
          new MessageLayout.Component.Choice(name, constants);
      case Component.Items(String name, MessageLayout.Shape shape) ->
          new MessageLayout.Component.Items(name, shape);
      case Component.Nested(String name, RecordShape shape) ->
          new MessageLayout.Component.Group(name, shape.parts());
    }).toList();
  }

  /** The record as devices know it, of one without arrays; enum constants by their ordinal. */
  public Type.Struct struct() {
    return new Type.Struct(element.getSimpleName().toString(), components.stream()
        .map(component -> new Type.Field(component.name(), switch (component) {
          case Component.Primitive(String _, Type.Prim type) -> type;
          case Component.Choice _ -> Type.I32;
          case Component.Nested(String _, RecordShape shape) -> shape.struct();
          case Component.Items _ -> throw new AssertionError("an array in " + element);
        })).toList());
  }

  /** Whether {@code equals} of the record does not look into all of its components. */
  public boolean hasArrays() {
    return components.stream().anyMatch(
        c -> c instanceof Component.Items items && !items.shape().text());
  }
}
