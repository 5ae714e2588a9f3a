package io.ringkernel.runtime.registry;

import io.ringkernel.runtime.ActorRef;

/**
 * A name that came or went.
 *
 * @param kind what happened to it
 * @param actor whom it names or named
 */
public record RegistryChange(Kind kind, String name, ActorRef actor) {
  /** What happens to names. */
  public enum Kind {
    /** It names an actor now. */
    ADDED,
    /** It names nobody any more. */
    REMOVED
  }
}
