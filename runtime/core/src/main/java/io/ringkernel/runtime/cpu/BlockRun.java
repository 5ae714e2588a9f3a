package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.KernelDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** A launch whose work items meet at barriers: block after block, several blocks at once. */
final class BlockRun implements GridRun {
  private final KernelDescriptor kernel;
  private final LaunchShape shape;
  private final Object[] arguments;
  private final int sharedBytes;
  private final AtomicLong next = new AtomicLong();
  private final FirstTrap trap = new FirstTrap();
  private final AtomicInteger active = new AtomicInteger();
  private final ReentrantLock meeting = new ReentrantLock();
  /** Blocks that wait for the whole grid; its monitor also guards what has ended. */
  private final List<BlockFibres> suspended = new ArrayList<>();
  private final GridValues[] exchanged = new GridValues[2];
  private boolean someEnded;

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
    active.incrementAndGet();
    try {
      runBlocks();
    } finally {
      if (active.decrementAndGet() == 0 && meeting.tryLock()) {
        try {
          meet();
        } finally {
          meeting.unlock();
        }
      }
    }
  }

  private void runBlocks() {
    BlockFibres fibres = new BlockFibres(this);
    try {
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
        if (settled(fibres)) {
          continue;
        }
        fibres = new BlockFibres(this);
      }
    } finally {
      fibres.close();
    }
  }

  /** Keeps a block that waits for the others; whether it has none to wait for. */
  private boolean settled(BlockFibres fibres) {
    synchronized (suspended) {
      if (fibres.isSuspended()) {
        suspended.add(fibres);
        return false;
      }
      someEnded |= fibres.hasEnded();
      return true;
    }
  }

  /** All blocks have ended or wait for each other: one thread goes on with them, in order. */
  private void meet() {
    for (;;) {
      List<BlockFibres> waiting;
      boolean isDivided;
      synchronized (suspended) {
        waiting = new ArrayList<>(suspended);
        suspended.clear();
        isDivided = someEnded && trap.cause() == null;
      }
      if (waiting.isEmpty()) {
        return;
      }
      waiting.sort(Comparator.comparingLong(BlockFibres::block));
      for (BlockFibres fibres : waiting) {
        fibres.resume(isDivided ? gridDivergence(waiting.size()) : null);
        if (settled(fibres)) {
          fibres.close();
        }
      }
    }
  }

  /** Whether there are blocks that a barrier of the grid must wait for. */
  boolean hasManyBlocks() {
    return shape.blocks() > 1;
  }

  /** The values of the n-th exchange of the grid; those of the last but one have been read. */
  GridValues exchanged(int exchange) {
    synchronized (exchanged) {
      GridValues found = exchanged[exchange % 2];
      if (found == null || found.number() != exchange) {
        found = new GridValues(exchange, Math.toIntExact(shape.items()), shape.blockItems());
        exchanged[exchange % 2] = found;
      }
      return found;
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

  private String gridDivergence(int waiting) {
    return "barriers of the grid of " + kernel.owner().getSimpleName() + "." + kernel.name()
        + " diverge: " + waiting + " blocks wait at a barrier of the whole grid that others have"
        + " not reached and never will; every work item of the launch must reach it";
  }
}
