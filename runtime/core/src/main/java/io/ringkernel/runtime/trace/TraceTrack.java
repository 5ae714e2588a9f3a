package io.ringkernel.runtime.trace;

import java.util.Objects;

/**
 * A line of a trace.
 *
 * @param group lines of one kind, such as {@code actors}; a viewer shows them together
 * @param name for people: of an actor, a thread, a stream of a device
 */
public record TraceTrack(String group, String name) {
  /** The actors of this process, a line each. */
  public static final String ACTORS = "actors";
  /** Threads that run kernels or speak to a device. */
  public static final String THREADS = "threads";
  /** Launches of kernels, from the call to the end. */
  public static final String LAUNCHES = "launches";

  /** The line of an actor, by its type and its id. */
  public static TraceTrack ofActor(String type, String id) {
    return new TraceTrack(ACTORS, type + " " + id);
  }

  /** Checks that both are there. */
  public TraceTrack {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(name, "name");
  }
}
