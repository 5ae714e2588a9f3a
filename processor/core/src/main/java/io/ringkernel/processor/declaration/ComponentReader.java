package io.ringkernel.processor.declaration;

import io.ringkernel.Length;
import io.ringkernel.MaxLength;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads components that are neither primitives nor records: enums, arrays and strings. */
final class ComponentReader {
  private final Elements elements;
  private final Problems problems;

  ComponentReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** The enum that a type is. */
  static Optional<TypeElement> enumeration(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.ENUM ? Optional.of(element) : Optional.empty();
  }

  /** A component of an enum type. */
  Reading<RecordShape.Component> choice(String name, TypeElement type, Element caret) {
    List<String> constants = type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> e.getSimpleName().toString()).toList();
    if (!GeneratedName.isReachable(type)) {
      problems.badDeclaration(caret,
          "enum %s must not be private or lie in a private class".formatted(type.getSimpleName()),
          "generated code of the same package reads it: remove private");
      return new Reading.Refused<>();
    }
    if (constants.isEmpty()) {
      problems.error(caret, Code.BAD_LAYOUT,
          "enum %s of component %s has no constants".formatted(type.getSimpleName(), name),
          "declare at least one constant, or leave the component out");
      return new Reading.Refused<>();
    }
    return new Reading.Ready<>(new RecordShape.Component.Choice(name, type, constants));
  }

  /** Whether the type is an array or string, which only a message holds, in its own components. */
  static boolean isItems(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || isString(type);
  }

  private static boolean isString(TypeMirror type) {
    return MethodRules.is(type, String.class);
  }

  /** An array or string of a message. */
  Reading<RecordShape.Component> items(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    TypeMirror type = component.asType();
    boolean text = isString(type);
    if (!text && !((ArrayType) type).getComponentType().getKind().isPrimitive()) {
      problems.badDeclaration(component, "component %s of %s has type %s".formatted(name,
          component.getEnclosingElement().getSimpleName(), type),
          "an array of a message has one dimension and primitive elements");
      return new Reading.Refused<>();
    }
    Optional<Annotation> fixed = Annotation.of(component, Length.class, elements);
    Optional<Annotation> bounded = Annotation.of(component, MaxLength.class, elements);
    if (fixed.isPresent() == bounded.isPresent() || text && fixed.isPresent()) {
      problems.error(component, Code.BAD_LAYOUT,
          text ? "string %s needs a greatest length".formatted(name)
              : "array %s needs either a length or a greatest length".formatted(name),
          text ? "add @MaxLength(n) with the greatest number of chars"
              : "add @Length(n) where every message has n elements, @MaxLength(n) where it has "
                  + "up to n");
      return new Reading.Refused<>();
    }
    Annotation annotation = bounded.orElseGet(fixed::orElseThrow);
    Optional<Integer> capacity = annotation.number("value");
    if (capacity.isEmpty()) {
      return new Reading.Refused<>();
    }
    if (capacity.get() < 1 || capacity.get() > MessageLayout.MAXIMUM_BYTES) {
      problems.error(annotation, annotation.value("value"), Code.BAD_LAYOUT,
          "length %d of %s is not possible".formatted(capacity.get(), name),
          "use a length from 1 to %d; a message has at most that many bytes"
              .formatted(MessageLayout.MAXIMUM_BYTES));
      return new Reading.Refused<>();
    }
    Type.Prim element = text ? Type.U16
        : RecordReader.primitive(((ArrayType) type).getComponentType());
    return new Reading.Ready<>(new RecordShape.Component.Items(name,
        new MessageLayout.Shape(element, capacity.get(), bounded.isPresent(), text)));
  }
}
