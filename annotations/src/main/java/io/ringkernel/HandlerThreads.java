package io.ringkernel;

/** How many work items of an actor's block run a handler. */
public enum HandlerThreads {
  /** One; {@link RingContext#forEach} spreads work over the others. */
  ONE,
  /**
   * All, each with its own index, as in a kernel. Control flow around barriers and the result are
   * the same in all of them; what one of them writes to the state, others see after a barrier.
   */
  ALL
}
