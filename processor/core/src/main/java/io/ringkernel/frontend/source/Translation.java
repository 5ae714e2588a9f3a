package io.ringkernel.frontend.source;

import io.ringkernel.ir.Module;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A translated class.
 *
 * @param kernels in order of declaration
 * @param actor present for an actor class
 * @param expressions every expression of every method that became a function, operands first
 * @param sourcesRead the top-level classes whose text the module depends on; the first is that of
 *     the translated class
 * @param foreignClasses the class files from which code was taken
 */
public record Translation(Module module, List<KernelMethod> kernels, Optional<ActorClass> actor,
    List<TypedExpression> expressions, List<TypeElement> sourcesRead,
    List<ForeignClass> foreignClasses) {
  /** Copies the lists. */
  public Translation {
    kernels = List.copyOf(kernels);
    expressions = List.copyOf(expressions);
    sourcesRead = List.copyOf(sourcesRead);
    foreignClasses = List.copyOf(foreignClasses);
  }
}
