package io.ringkernel.processor.plugin;

import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Set;
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
    return annotatedWith(annotation.getQualifiedName().toString());
  }

  @Override
  public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
    return annotatedWith(annotation.getCanonicalName());
  }

  private Set<Element> annotatedWith(String name) {
    Set<Element> found = new LinkedHashSet<>();
    roots.forEach(root -> collect(root, name, found));
    return found;
  }

  private static void collect(Element element, String name, Set<Element> found) {
    boolean isAnnotated = element.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .anyMatch(type -> ((TypeElement) type.asElement()).getQualifiedName()
            .contentEquals(name));
    if (isAnnotated) {
      found.add(element);
    }
    element.getEnclosedElements().forEach(inner -> collect(inner, name, found));
  }
}
