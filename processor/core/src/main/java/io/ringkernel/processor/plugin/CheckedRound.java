package io.ringkernel.processor.plugin;

import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The one round of a check: all classes at once. */
record CheckedRound(Set<Element> roots, boolean isOver) implements RoundEnvironment {
  @Override
  public boolean processingOver() {
    return isOver;
  }

  @Override
  public boolean errorRaised() {
    return false;
  }

  @Override
  public Set<? extends Element> getRootElements() {
    return roots;
  }

  @Override
  public Set<? extends Element> getElementsAnnotatedWith(TypeElement annotation) {
    return annotatedWith(Set.of(annotation.getQualifiedName().toString()));
  }

  @Override
  public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
    return annotatedWith(Set.of(annotation.getCanonicalName()));
  }

  /** In the order of the elements, as javac gives them. */
  @Override
  public Set<? extends Element> getElementsAnnotatedWithAny(TypeElement... annotations) {
    return annotatedWith(Stream.of(annotations).map(a -> a.getQualifiedName().toString())
        .collect(Collectors.toSet()));
  }

  private Set<Element> annotatedWith(Set<String> names) {
    Set<Element> found = new LinkedHashSet<>();
    roots.forEach(root -> collect(root, names, found));
    return found;
  }

  private static void collect(Element element, Set<String> names, Set<Element> found) {
    boolean isAnnotated = element.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .anyMatch(type -> names.contains(((TypeElement) type.asElement()).getQualifiedName()
            .toString()));
    if (isAnnotated) {
      found.add(element);
    }
    element.getEnclosedElements().forEach(inner -> collect(inner, names, found));
  }
}
