package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.cpu.grid.GridMarch;

/** Steps of a stencil as a march; kernels that can be marched over throw nothing. */
record GridParts(GridMarch march, int threads) implements StepParts {
  @Override
  public int parts() {
    return march.bands();
  }

  @Override
  public int steps() {
    return march.passes();
  }

  @Override
  public Worker worker(FirstTrap trap) {
    GridMarch.Worker worker = march.worker(trap::isCancelled);
    return new Worker() {
      @Override
      public void run(int part, int step) {
        worker.run(part, step);
      }

      @Override
      public long linear() {
        return 0; // a bug of ours: no work item throws
      }
    };
  }
}
