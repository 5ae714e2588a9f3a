package io.ringkernel.ir.interp;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsic.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The items of a block on their way from barrier to barrier; who trapped counts as present. */
final class BlockRun {
  private final List<WorkItem> items;
  private List<WorkItem> running;
  /** Those of the running items that wait at a barrier while others rest. */
  private List<WorkItem> waiting = new ArrayList<>();
  private TrapException first;
  private boolean hasFinished;

  BlockRun(List<WorkItem> items) {
    this.items = items;
    this.running = items;
  }

  /**
   * Runs until all items have ended, or those that have not wait for the whole grid, or some rest.
   */
  void run() {
    while (!running.isEmpty() || !waiting.isEmpty()) {
      List<WorkItem> resting = new ArrayList<>();
      for (WorkItem item : running) {
        switch (item.run()) {
          case AT_BARRIER -> waiting.add(item);
          case RESTING -> resting.add(item);
          case FINISHED -> hasFinished = true;
          case TRAPPED -> first = TrapException.smaller(first, item.trap());
        }
      }
      running = resting;
      if (isResting()) {
        return;
      }
      running = waiting;
      waiting = new ArrayList<>();
      requireSameBarrier(running, hasFinished);
      if (isAtGrid()) {
        return;
      }
      running.stream().findFirst().flatMap(WorkItem::collective)
          .ifPresent(apply -> together(running, apply, items.size()));
    }
  }

  /** The trap of the smallest item so far; null where there was none. */
  TrapException trap() {
    return first;
  }

  /** Whether some items rest until other blocks have run. */
  boolean isResting() {
    return !running.isEmpty() && running.getFirst().barrier() == null;
  }

  /** Whether items wait for the whole grid. */
  boolean isAtGrid() {
    return !running.isEmpty() && !isResting() && running.getFirst().collective()
        .map(apply -> apply.intrinsic().isOfGrid()).orElse(false);
  }

  /** Whether an item came to its end without a trap. */
  boolean hasFinished() {
    return hasFinished;
  }

  /**
   * Lets all items of a grid do what they wait for.
   *
   * @param blocks those that have not ended
   * @param total blocks of the grid
   */
  static void meet(List<BlockRun> blocks, int total, boolean someFinished) {
    List<WorkItem> waiting = blocks.stream().flatMap(b -> b.running.stream()).toList();
    requireSameBarrier(waiting, someFinished);
    together(waiting, waiting.getFirst().collective().orElseThrow(),
        total * blocks.getFirst().items.size());
  }

  private static void requireSameBarrier(List<WorkItem> waiting, boolean someFinished) {
    for (WorkItem item : waiting) {
      if (someFinished || item.barrier() != waiting.getFirst().barrier()) {
        throw new DivergentBarrierException(item.barrier().span());
      }
    }
  }

  /**
   * Gives each item its result; who trapped brings zeros, which only matters after a trap.
   *
   * @param size items of the block, or of the grid
   */
  private static void together(List<WorkItem> waiting, Op.Apply apply, int size) {
    Intrinsic.Collective collective = apply.intrinsic().collective().orElseThrow();
    boolean isOfGrid = collective.group() == Group.GRID;
    long[][] brought = new long[size][apply.arguments().size()];
    waiting.forEach(item -> brought[number(item, isOfGrid)] = item.brought());
    int group = collective.group() == Group.SUBGROUP ? Intrinsic.SUBGROUP : size;
    for (WorkItem item : waiting) {
      int number = number(item, isOfGrid);
      int start = number - number % group;
      item.take(collective.meaning().apply(Arrays.copyOfRange(brought, start, start + group),
          number - start, item.position.blockItems()));
    }
  }

  private static int number(WorkItem item, boolean inGrid) {
    int number = item.position.read("localIndex");
    return inGrid ? item.position.blockNumber() * item.position.blockItems() + number : number;
  }
}
