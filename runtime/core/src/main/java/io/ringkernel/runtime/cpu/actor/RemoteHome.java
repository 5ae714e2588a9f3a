package io.ringkernel.runtime.cpu.actor;

/**
 * Where the state of one actor is and its handlers run, when that is not this JVM. What is not
 * marked otherwise is called by the thread that carries the actor's messages.
 *
 * @param <A> the actor class
 */
public interface RemoteHome<A> {
  /** The actor whose messages it carries; before anything else, by the thread that launches. */
  void bind(RemoteActor actor);

  /** The actor has something to do; by any thread. */
  void signal();

  /** Whether the calling thread carries the actor's messages; by any thread. */
  boolean isOwnThread();

  /** A handler that runs is to end early, where the home can do that; by any thread. */
  default void interrupt() {}

  /** Gives the actor the state of that instance. */
  void write(A instance);

  /** An instance with the actor's state. */
  A read();

  /** The actor has ended; its place is free. */
  void left();

  /** The actor will never begin; its place is free. By any thread. */
  void unused();

  /**
   * Messages that came to the actor and left its handlers where they run, without passing its
   * inbox.
   *
   * @param taken those that came
   * @param handled those whose handler came to its end
   * @param waiting those that wait or are being handled
   * @param sent those that its handlers sent in this way
   */
  record Passed(long taken, long handled, int waiting, long sent) {
    /** None. */
    public static final Passed NONE = new Passed(0, 0, 0, 0);
  }

  /** What has passed the inbox by; by any thread, also when the actor has ended. */
  default Passed passed() {
    return Passed.NONE;
  }

  /**
   * The actor is about to end: whether nothing of it is there any more. Where something is, the
   * home sees to it and signals the actor.
   *
   * @param handlesAll whether messages that are there are to be handled first
   */
  default boolean finish(boolean handlesAll) {
    return true;
  }
}
