package io.ringkernel.runtime.management;

import java.util.List;

/** A runtime at one time. */
public interface RuntimeView {
  /** The back end that runs everything. */
  String getBackend();

  /** Where in its life the runtime is. */
  String getState();

  /** Messages that were not processed, since the start. */
  long getDeadLetters();

  /** Messages between kernels that were delivered. */
  long getSent();

  /** Messages between kernels that were not. */
  long getRefused();

  /** Subscriptions to topics. */
  int getSubscriptions();

  /** Those that have not ended, by index. */
  List<ActorView> getActors();
}
