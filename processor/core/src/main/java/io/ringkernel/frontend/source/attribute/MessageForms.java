package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.ValueTypes;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Component;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** The layouts of messages. The records are well-formed: something else has checked them. */
final class MessageForms {
  private static final String LENGTH = "io.ringkernel.Length";
  private static final String MAX_LENGTH = "io.ringkernel.MaxLength";

  private final JavaTypes types;

  MessageForms(JavaTypes types) {
    this.types = types;
  }

  /** The layout of a message, for which {@link ValueTypes#struct} has a form. */
  MessageLayout of(TypeElement message, Span where) {
    return MessageLayout.of(components(message, where));
  }

  private List<Component> components(TypeElement type, Span where) {
    return type.getRecordComponents().stream().map(c -> component(c, where)).toList();
  }

  private Component component(RecordComponentElement component, Span where) {
    String name = component.getSimpleName().toString();
    TypeMirror type = component.asType();
    if (type.getKind().isPrimitive()) {
      return new Component.Value(name, JavaTypes.primitiveType(type.getKind()));
    }
    if (JavaTypes.isEnum(type)) {
      return new Component.Choice(name, JavaTypes.element(type).getEnclosedElements().stream()
          .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
          .map(e -> e.getSimpleName().toString()).toList());
    }
    if (ValueTypes.isItems(type)) {
      return new Component.Items(name, shape(component, type, where));
    }
    return new Component.Group(name, components(JavaTypes.element(type), where));
  }

  private Shape shape(RecordComponentElement component, TypeMirror type, Span where) {
    boolean text = !(type instanceof ArrayType);
    Type.Prim element = type instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive()
            ? JavaTypes.primitiveType(array.getComponentType().getKind()) : Type.U16;
    Optional<Integer> bounded = length(component, MAX_LENGTH);
    Optional<Integer> fixed = length(component, LENGTH);
    int capacity = bounded.or(() -> fixed).orElseThrow(() -> Refusal.of(Code.BAD_LAYOUT, where,
        "mark it with @Length or @MaxLength",
        "component %s has no length".formatted(component.getSimpleName())));
    return new Shape(element, capacity, bounded.isPresent(), text);
  }

  private Optional<Integer> length(RecordComponentElement component, String annotation) {
    return AnnotationReader.of(component, annotation, types.elements())
        .flatMap(a -> a.number("value")).filter(n -> n > 0);
  }
}
