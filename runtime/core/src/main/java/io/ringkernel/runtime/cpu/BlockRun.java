package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import java.util.concurrent.atomic.AtomicLong;

/** A launch whose work items meet at barriers: block after block, several blocks at once. */
final class BlockRun implements GridRun {
  private final KernelDescriptor kernel;
  private final LaunchShape shape;
  private final Object[] arguments;
  private final int sharedBytes;
  private final AtomicLong next = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  /** A kernel, whose shared arrays the compiler has seen. */
  BlockRun(KernelDescriptor kernel, LaunchShape shape, Object[] arguments) {
    this(kernel, shape, arguments, Integer.MAX_VALUE);
  }

  /** Blocks whose shared arrays may take that many bytes each. */
  BlockRun(KernelDescriptor kernel, LaunchShape shape, Object[] arguments, int sharedBytes) {
    this.kernel = kernel;
    this.shape = shape;
    this.arguments = arguments;
    this.sharedBytes = sharedBytes;
  }

  @Override
  public long parts() {
    return shape.blocks();
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    try (BlockFibres fibres = new BlockFibres(this)) {
      WorkItem first = new WorkItem(shape, fibres);
      for (;;) {
        long block = next.getAndIncrement();
        if (block >= shape.blocks()) {
          return;
        }
        // The first work item of a block has its smallest index, and later blocks have larger ones.
        first.at(block, 0);
        if (trap.isBefore(first.linear())) {
          return;
        }
        fibres.run(block);
      }
    }
  }

  /** Whether no further work item is to begin. */
  boolean isCancelled() {
    return trap.isCancelled();
  }

  LaunchShape shape() {
    return shape;
  }

  int sharedBytes() {
    return sharedBytes;
  }

  /** Runs one work item; whether it came to its end without an exception. */
  boolean runItem(WorkItem item) {
    try {
      kernel.method().run(item, arguments);
      return true;
    } catch (Throwable e) {
      trap.report(item.linear(), e);
      return false;
    }
  }

  /** What is told to work items that wait in vain. */
  String divergence(int waiting, int ended) {
    return "barriers of " + kernel.owner().getSimpleName() + "." + kernel.name() + " diverge: "
        + waiting + " work items of a block wait at a barrier that " + ended
        + " have not reached and never will; every work item of the block must reach it";
  }
}
