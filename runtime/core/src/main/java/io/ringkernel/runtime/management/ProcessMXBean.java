package io.ringkernel.runtime.management;

import java.util.List;

/**
 * The runtimes of this process. Registered as {@value #NAME} in the platform's server a second
 * after the first runtime was built, so that what is over soon pays nothing for it; the system
 * property {@value #PROPERTY} set to {@code false} keeps it away. Where this library is loaded
 * several times, the second one has the key {@code number} 2, and so on.
 */
public interface ProcessMXBean {
  /** The name of the bean. */
  String NAME = "io.ringkernel:type=Process";

  /** The property that keeps the bean away. */
  String PROPERTY = "io.ringkernel.management";

  /** Of what is shown here: 1; attributes are only added. */
  int getFormatVersion();

  /** The runtimes that were built and not closed, in the order in which they were built. */
  List<RuntimeView> getRuntimes();

  /**
   * Begins to record a trace of this process, instead of one that was begun here and not fetched.
   *
   * @param mostSpans how many are kept
   * @throws IllegalStateException if the process records one itself
   */
  void startTrace(int mostSpans);

  /**
   * Ends the recording that {@link #startTrace} began.
   *
   * @param actors names of tracks of actors to which the trace is cut; none for all of it
   * @return the trace for Chrome's viewer, compressed with gzip
   * @throws IllegalStateException if none was begun here
   */
  byte[] stopTrace(List<String> actors);
}
