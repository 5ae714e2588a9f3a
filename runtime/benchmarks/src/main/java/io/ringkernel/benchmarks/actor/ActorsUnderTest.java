package io.ringkernel.benchmarks.actor;

/**
 * One actor runtime contender: the place to plug another one in. It needs a public no-argument
 * constructor; then either list it in {@link ActorBench} or name its class in the {@code actors}
 * parameter. Every method returns only when what it asked for has been processed.
 */
public interface ActorsUnderTest extends AutoCloseable {
  /** Starts the runtime, and the actors that the first three methods use. */
  void open() throws Exception;

  /** Two actors bounce one message until it has gone there and back {@code rounds} times. */
  void pingPong(int rounds) throws Exception;

  /** The calling thread, no actor, sends {@code n} messages to one actor. */
  void tell(int n) throws Exception;

  /** The calling thread sends one message and waits for the actor's answer, {@code value + 1}. */
  long ask(long value) throws Exception;

  /** Makes {@code n} actors that each process one message and then stay, idle. */
  void spawn(int n) throws Exception;

  /** Ends what {@link #spawn} left (not measured). */
  void endSpawned() throws Exception;

  @Override
  void close() throws Exception;
}
