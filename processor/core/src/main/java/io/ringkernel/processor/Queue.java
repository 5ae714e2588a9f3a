package io.ringkernel.processor;

import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.declaration.Reading;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Classes that wait to be read. Names are kept, not elements: those of an earlier round are stale.
 * The order is that of the names, so the order of source files does not matter.
 */
final class Queue {
  private final Elements elements;
  private final Problems problems;
  private final TreeSet<String> names = new TreeSet<>();

  Queue(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The qualified names of the classes, in the order of {@link #read}. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** Adds the class that an annotated element is or lies in. */
  void add(Element annotated) {
    Element type = annotated;
    while (!type.getKind().isClass() && !type.getKind().isInterface()) {
      if (type.getKind() == ElementKind.PACKAGE || type.getKind() == ElementKind.MODULE) {
        return;
      }
      type = type.getEnclosingElement();
    }
    String name = ((TypeElement) type).getQualifiedName().toString();
    if (elements.getTypeElement(name) == null) {
      problems.badDeclaration(annotated, "%s lies in a class without a name (JLS 8.1.8)"
          .formatted(annotated.getSimpleName()),
          "declare a class around it: final class Kernels { ... }");
      return;
    }
    names.add(name);
  }

  /** Reads every class; those that wait for a type stay. */
  <T> List<T> read(Function<TypeElement, Reading<T>> reader) {
    List<String> all = List.copyOf(names);
    names.clear();
    return all.stream().map(name -> read(name, reader)).filter(Objects::nonNull).toList();
  }

  private <T> T read(String name, Function<TypeElement, Reading<T>> reader) {
    return switch (reader.apply(elements.getTypeElement(name))) {
      case Reading.Ready<T>(T value) -> value;
      case Reading.Refused<T> _ -> null;
      case Reading.Waiting<T> _ -> {
        names.add(name);
        yield null;
      }
    };
  }
}
