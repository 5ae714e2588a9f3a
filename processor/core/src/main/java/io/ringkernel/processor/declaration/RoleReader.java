package io.ringkernel.processor.declaration;

import io.ringkernel.CorrelationId;
import io.ringkernel.Deadline;
import io.ringkernel.MessageId;
import io.ringkernel.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads which components of a message are its id, correlation, priority and deadline. */
final class RoleReader {
  private final Elements elements;
  private final Problems problems;

  RoleReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  Roles read(TypeElement message) {
    Predicate<TypeMirror> number = t -> t.getKind() == TypeKind.LONG;
    return new Roles(role(message, MessageId.class, number, "a long"),
        role(message, CorrelationId.class, number, "a long"),
        role(message, Priority.class, t -> t.getKind() == TypeKind.INT
            || ComponentReader.enumeration(t).isPresent(), "an int or an enum"),
        role(message, Deadline.class, number, "a long"));
  }

  private Optional<String> role(TypeElement message, Class<?> annotation,
      Predicate<TypeMirror> fits, String wanted) {
    List<String> names = new ArrayList<>();
    for (RecordComponentElement component : message.getRecordComponents()) {
      if (!Annotation.isPresent(component, annotation, elements)) {
        continue;
      }
      if (!fits.test(component.asType())) {
        problems.badDeclaration(component, "@%s %s has type %s".formatted(
            annotation.getSimpleName(), component.getSimpleName(), component.asType()),
            "make it " + wanted);
      } else if (!names.isEmpty()) {
        problems.badDeclaration(component, "message %s has two components marked @%s".formatted(
            message.getSimpleName(), annotation.getSimpleName()),
            "%s has the mark already; remove it here".formatted(names.getFirst()));
      }
      names.add(component.getSimpleName().toString());
    }
    return names.stream().findFirst();
  }
}
