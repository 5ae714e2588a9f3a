package io.ringkernel.runtime.management;

import java.util.List;

/** An actor at one time. Counts are since its launch, times nanoseconds, 0 where not measured. */
public interface ActorView {
  /** For people, as in messages and logs. */
  String getId();

  /** The id given in {@code @RingKernel}. */
  String getType();

  /** Those the registry knows it by. */
  List<String> getNames();

  /** What its user made it. */
  String getState();

  /** What it does. */
  String getPhase();

  /** Messages that were given a place in the inbox. */
  long getAccepted();

  /** Messages whose handler came to its end. */
  long getProcessed();

  /** Messages whose handler threw, or whose bytes made no message. */
  long getFailed();

  /** Messages that were sent to it and neither processed nor wait. */
  long getDropped();

  /** Messages that its handlers sent to others and that were delivered. */
  long getSentOn();

  /** Messages that wait in the inbox or are being handled. */
  long getQueueDepth();

  /** How often a supervisor restarted it. */
  long getRestarts();

  /** Messages whose latency, from sending to the end of the handler, was measured. */
  long getMeasured();

  /** Half of the measured latencies are not longer. */
  long getP50Nanos();

  /** 99 of 100 measured latencies are not longer. */
  long getP99Nanos();

  /** The longest measured latency. */
  long getMaxNanos();
}
