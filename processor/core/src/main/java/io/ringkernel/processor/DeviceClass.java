package io.ringkernel.processor;

import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.KernelClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** A class with device code: kernels, an actor, or both. */
record DeviceClass(TypeElement element, Optional<KernelClass> kernels,
    Optional<ActorDeclaration> actor) {
  /**
   * The targets that each entry must have, where the user named some.
   *
   * @param drain the name of the actor's entry
   */
  Map<String, List<String>> namedTargets(String drain) {
    Map<String, List<String>> named = new TreeMap<>();
    kernels.ifPresent(k -> k.kernels().forEach(kernel -> named.put(kernel.name(),
        kernel.targets())));
    actor.ifPresent(a -> named.put(drain, a.targets()));
    return named;
  }
}
