package io.ringkernel.processor.declaration;

import io.ringkernel.ir.diag.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;

/**
 * The targets for which there is a lowering.
 *
 * @param known their names
 */
public record Targets(Set<String> known, Problems problems) {
  /** The targets that an annotation names; empty after an error. */
  public Optional<List<String>> of(Annotation annotation) {
    int before = problems.count();
    for (AnnotationValue value : annotation.positions("targets")) {
      if (value.getValue() instanceof String name && !known.contains(name)) {
        problems.error(annotation, value, Code.UNKNOWN_TARGET, name, remedy());
      }
    }
    return problems.count() > before ? Optional.empty()
        : Optional.of(annotation.list("targets", String.class).stream().distinct().toList());
  }

  /** A remedy for an unknown name. */
  public String remedy() {
    return "the targets are " + String.join(", ", known);
  }
}
