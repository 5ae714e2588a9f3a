package io.ringkernel.runtime.cpu.actor;

/**
 * Where the state of one actor is and its handlers run, when that is not this JVM. What is not
 * marked otherwise is called by the thread that carries the actor's messages.
 *
 * @param <A> the actor class
 */
public interface RemoteHome<A> {
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
}
