package io.ringkernel.runtime.cpu;

/** Steps of a launch that are in parts, of which all must be done before the next step begins. */
interface StepParts {
  /** How many threads can work at the same time, at least 1. */
  int threads();

  /** Parts of each step. */
  int parts();

  int steps();

  /** What one thread needs to work on parts, one after the other. */
  Worker worker(FirstTrap trap);

  /** Works on parts for one thread. */
  interface Worker {
    /** Does a part of a step; what the kernel throws comes out of it. */
    void run(int part, int step);

    /** The linear index of the work item that has thrown. */
    long linear();
  }
}
