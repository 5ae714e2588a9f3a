package io.ringkernel.processor.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @RingKernel} class.
 *
 * @param handlers in order of declaration
 * @param targets those that must accept the actor; empty for every target of the build
 * @param traits what is declared beside the handlers
 */
public record ActorDeclaration(TypeElement element, String id, List<Handler> handlers,
    List<String> targets, Traits traits) {
  /**
   * What is declared beside the handlers.
   *
   * @param publishesTo where handlers may send and publish; empty for anywhere
   * @param keepsState whether a restart keeps the state
   * @param start the {@code @OnStart} method
   */
  public record Traits(List<String> publishesTo, boolean keepsState, Optional<Start> start) {
    /** Copies the list. */
    public Traits {
      publishesTo = List.copyOf(publishesTo);
    }

    /** Whether anything is declared. */
    public boolean any() {
      return !publishesTo.isEmpty() || keepsState || start.isPresent();
    }
  }

  /**
   * An {@code @OnStart} method.
   *
   * @param message what it is given; empty where that is nothing
   */
  public record Start(String name, Optional<MessageDeclaration> message) {}

  /**
   * An {@code @OnMessage} method.
   *
   * @param reply empty where the method returns nothing
   * @param allThreads whether every work item of the block runs it
   */
  public record Handler(String name, MessageDeclaration message,
      Optional<MessageDeclaration> reply, boolean allThreads) {}

  /** Copies the lists. */
  public ActorDeclaration {
    handlers = List.copyOf(handlers);
    targets = List.copyOf(targets);
  }

  /** Whether no device form is asked for. */
  public boolean isForCpuAlone() {
    return targets.equals(List.of(Targets.CPU));
  }

  /** The generated reference. */
  public JavaName reference() {
    return GeneratedName.of(element, "Ref");
  }
}
