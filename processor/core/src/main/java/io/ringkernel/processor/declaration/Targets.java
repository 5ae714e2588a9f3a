package io.ringkernel.processor.declaration;

import io.ringkernel.ir.diag.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;

/**
 * The targets for which there is a lowering.
 *
 * @param known their names
 * @param usual those that a build has without being asked for them; what messages name
 */
public record Targets(Set<String> known, Set<String> usual, Problems problems) {
  /** The target of actors that want no device form. */
  public static final String CPU = "cpu";

  /** The targets that the annotation of a kernel names; empty after an error. */
  public Optional<List<String>> of(Annotation annotation) {
    return of(annotation, known);
  }

  /** The targets that the annotation of an actor names; empty after an error. */
  public Optional<List<String>> ofActor(Annotation annotation) {
    Set<String> more = new TreeSet<>(known);
    more.add(CPU);
    return of(annotation, more);
  }

  private Optional<List<String>> of(Annotation annotation, Set<String> possible) {
    int before = problems.count();
    for (AnnotationValue value : annotation.positions("targets")) {
      if (value.getValue() instanceof String name && !possible.contains(name)) {
        problems.error(annotation, value, Code.UNKNOWN_TARGET, name, remedy());
      }
    }
    return problems.count() > before ? Optional.empty()
        : Optional.of(annotation.list("targets", String.class).stream().distinct().toList());
  }

  /** A remedy for an unknown name. */
  public String remedy() {
    return "the targets are " + String.join(", ", usual);
  }
}
