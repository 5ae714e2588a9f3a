package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.FastMethod;
import java.util.concurrent.atomic.AtomicLong;

/** A launch whose work items meet at barriers, by generated code: a block at a time per thread. */
final class FastBlockRun implements GridRun {
  /** Taking a block costs as much as some ten work items, so that several are taken at once. */
  private static final int PARTS_PER_CORE = 16;

  private final FastMethod method;
  private final LaunchShape shape;
  private final Object[] arguments;
  private final long blocks;
  private final long range;
  private final AtomicLong next = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();

  FastBlockRun(FastMethod method, LaunchShape shape, Object[] arguments) {
    this.method = method;
    this.shape = shape;
    this.arguments = arguments;
    this.blocks = shape.blocks();
    this.range = Math.max(1,
        blocks / ((long) PARTS_PER_CORE * Runtime.getRuntime().availableProcessors()));
  }

  @Override
  public long parts() {
    return (blocks + range - 1) / range;
  }

  @Override
  public FirstTrap trap() {
    return trap;
  }

  @Override
  public void work() {
    FastBlock block = new FastBlock(shape, trap);
    for (;;) {
      long begin = next.getAndAdd(range);
      if (begin >= blocks) {
        return;
      }
      long end = Math.min(begin + range, blocks);
      for (long number = begin; number < end; number++) {
        // The first work item of a block has its smallest index, and later blocks have larger ones.
        if (trap.isBefore(block.at(number))) {
          return;
        }
        method.run(block, arguments);
      }
    }
  }
}
