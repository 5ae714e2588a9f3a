package io.ringkernel.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @RingKernel} class.
 *
 * @param handlers in order of declaration
 * @param targets those that must accept the actor; empty for every target of the build
 */
public record ActorDeclaration(TypeElement element, String id, List<Handler> handlers,
    List<String> targets) {
  /**
   * An {@code @OnMessage} method.
   *
   * @param reply empty where the method returns nothing
   */
  public record Handler(String name, MessageDeclaration message,
      Optional<MessageDeclaration> reply) {}

  /** Copies the lists. */
  public ActorDeclaration {
    handlers = List.copyOf(handlers);
    targets = List.copyOf(targets);
  }

  /** The generated reference. */
  public ClassName reference() {
    return GeneratedName.of(element, "Ref");
  }
}
