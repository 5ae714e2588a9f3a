package io.ringkernel.runtime;

/**
 * What an actor's thread does while there is nothing to do, where none of {@link IdleStrategy}
 * fits: for example spinning first, then yielding, then sleeping for longer and longer. Nobody ends
 * a wait of its own: a message is seen when the action returns. The actor has a thread of the
 * platform.
 */
@FunctionalInterface
public interface IdleAction {
  /**
   * Waits for a while; must not throw.
   *
   * @param turns how often there was nothing to do since there was something, from 1
   */
  void idle(int turns);
}
