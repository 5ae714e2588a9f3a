package io.ringkernel.processor.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * One annotation of ours on an element. Values are read from the mirror, not through a proxy of the
 * annotation class, so that a value with an error in it is an empty result and no exception.
 *
 * @param element what is annotated
 * @param mirror the annotation as written
 */
public record Annotation(Element element, AnnotationMirror mirror, Elements elements) {
  /** The annotation of that class on an element. */
  public static Optional<Annotation> of(Element element, Class<?> type, Elements elements) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement found = (TypeElement) mirror.getAnnotationType().asElement();
      if (found.getQualifiedName().contentEquals(type.getCanonicalName())) {
        return Optional.of(new Annotation(element, mirror, elements));
      }
    }
    return Optional.empty();
  }

  /** Whether an element has an annotation of that class. */
  public static boolean isPresent(Element element, Class<?> type, Elements elements) {
    return of(element, type, elements).isPresent();
  }

  /** A string; empty where the user's expression has an error that the compiler reports. */
  public Optional<String> text(String member) {
    return scalar(member, String.class);
  }

  /** An int; empty where the user's expression has an error that the compiler reports. */
  public Optional<Integer> number(String member) {
    return scalar(member, Integer.class);
  }

  /** A double; empty where the user's expression has an error that the compiler reports. */
  public Optional<Double> real(String member) {
    return scalar(member, Double.class);
  }

  /** The name of an enum constant; empty where the user's expression has an error. */
  public Optional<String> constant(String member) {
    return scalar(member, VariableElement.class).map(c -> c.getSimpleName().toString());
  }

  /** The elements of an array that are of the type; those with errors are left out. */
  public <T> List<T> list(String member, Class<T> type) {
    if (!(value(member).getValue() instanceof List<?> values)) {
      return List.of();
    }
    return values.stream().map(v -> ((AnnotationValue) v).getValue()).filter(type::isInstance)
        .map(type::cast).toList();
  }

  /** Where the elements of an array were written, for carets. */
  public List<AnnotationValue> positions(String member) {
    return value(member).getValue() instanceof List<?> values
        ? values.stream().map(AnnotationValue.class::cast).toList() : List.of();
  }

  /** The value as written, or the default. */
  public AnnotationValue value(String member) {
    for (var entry : elements.getElementValuesWithDefaults(mirror).entrySet()) {
      ExecutableElement key = entry.getKey();
      if (key.getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    throw new AssertionError("no member " + member + " in " + mirror);
  }

  private <T> Optional<T> scalar(String member, Class<T> type) {
    return Optional.of(value(member).getValue()).filter(type::isInstance).map(type::cast);
  }
}
