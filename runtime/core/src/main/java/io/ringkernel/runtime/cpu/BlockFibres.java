package io.ringkernel.runtime.cpu;

import io.ringkernel.runtime.BarrierDivergenceException;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the work items of one block after the other as fibres that hand a baton around: exactly one
 * runs at a time, in order of its number, until it ends or comes to a barrier. Between two barriers
 * the order is therefore always the same, and who can never be joined is known at once instead of
 * after a timeout.
 *
 * <p>At a barrier of the whole grid the calling thread gets the baton back and may go on with
 * another block. It must not be inside of a work item then, so those of a launch with many blocks
 * never run on it.
 *
 * <p>A fibre goes on with the next work item when one ends, so that a block which meets no barrier
 * takes one. Of a launch of one block it is the calling thread. Once a barrier is met, items run on
 * virtual threads only: switching between those is an order of magnitude cheaper than waking the
 * calling thread.
 *
 * <p>Rejected: all work items at once around a {@code Phaser}. It needs a timeout to notice
 * divergence, and which of two racing stores wins would change from run to run.
 *
 * <p>Fields without {@code volatile} belong to who has the baton; {@link Fibre#turn} publishes
 * them.
 */
final class BlockFibres implements AutoCloseable {
  private final class Fibre implements Runnable {
    private final WorkItem item = new WorkItem(run.shape(), BlockFibres.this);
    private final Thread thread;
    private volatile boolean turn;

    /** The calling thread, which has the baton. */
    Fibre(Thread thread) {
      this.thread = thread;
    }

    /** A thread of its own; begins with its first turn. */
    Fibre() {
      this.thread = Thread.ofVirtual().unstarted(this);
    }

    @Override
    public void run() {
      for (;;) {
        awaitTurn();
        if (closed) {
          return;
        }
        runItems(this);
        idle.push(this);
        handOn(next());
      }
    }

    void awaitTurn() {
      while (!turn) {
        LockSupport.park(BlockFibres.this);
        // An interrupt would make every park return at once; a kernel cannot be interrupted.
        Thread.interrupted();
      }
      turn = false;
    }
  }

  private final BlockRun run;
  private final int items;
  /** The thread that runs the block; another one may go on with it behind a barrier of the grid. */
  private Fibre home;
  private final ArrayDeque<Fibre> idle = new ArrayDeque<>();
  private ArrayDeque<Fibre> waiting = new ArrayDeque<>();
  private ArrayDeque<Fibre> resuming = new ArrayDeque<>();
  private Fibre running;
  private SharedArrays shared;
  private final long[][] exchanged = new long[2][];
  private long block;
  private int nextItem;
  private int ended;
  private String divergence;
  /** How many wait for the whole grid. */
  private int atGrid;
  private boolean suspended;
  private boolean someEnded;
  private boolean metBarrier;
  private boolean closed;

  BlockFibres(BlockRun run) {
    this.run = run;
    this.items = run.shape().blockItems();
    this.home = new Fibre(Thread.currentThread());
    this.running = home;
  }

  /** Runs all work items of a block to their end, or to a barrier of the grid. */
  void run(long number) {
    block = number;
    shared = new SharedArrays(run.sharedBytes());
    nextItem = 0;
    ended = 0;
    divergence = null;
    someEnded = false;
    if (!metBarrier && !run.hasManyBlocks()) {
      runItems(home);
    }
    goOn(next());
  }

  private void goOn(Fibre next) {
    if (next != home) {
      handOn(next);
      home.awaitTurn();
    }
  }

  /** Whether the work items wait for those of other blocks. */
  boolean isSuspended() {
    return suspended;
  }

  /** Whether a work item of the block came to its end without an exception. */
  boolean hasEnded() {
    return someEnded;
  }

  /** The number of the block that is running. */
  long block() {
    return block;
  }

  /**
   * Goes on behind a barrier of the grid, on the calling thread.
   *
   * @param failure why nobody shall; null where all do
   */
  void resume(String failure) {
    home = new Fibre(Thread.currentThread());
    running = home;
    divergence = failure;
    suspended = false;
    atGrid = 0;
    swap();
    goOn(resuming.poll());
  }

  /** The values of the n-th exchange of the grid. */
  GridValues exchangedInGrid(int exchange) {
    return run.exchanged(exchange);
  }

  /** Lets all others of the launch run until they are here too. */
  void gridBarrier() {
    if (run.hasManyBlocks() && divergence == null) {
      atGrid++;
    }
    barrier();
  }

  /** The arrays of the block that is running. */
  SharedArrays shared() {
    return shared;
  }

  /**
   * The values of the n-th exchange of the block. Two arrays take turns: who is at an exchange
   * knows that all have read the values of the last but one.
   */
  long[] exchanged(int exchange, int size) {
    return exchanged[exchange % 2] == null ? exchanged[exchange % 2] = new long[size]
        : exchanged[exchange % 2];
  }

  /** Lets the others of the block run until they are here too. */
  void barrier() {
    Fibre self = running;
    metBarrier = true;
    if (divergence == null && run.isCancelled()) {
      // The only way out of a loop around a barrier; nobody sees this message.
      divergence = "the launch was given up";
    }
    if (divergence == null) {
      waiting.add(self);
      Fibre next = next();
      if (next != self) {
        handOn(next);
        self.awaitTurn();
      }
    }
    if (divergence != null) {
      throw new BarrierDivergenceException(divergence);
    }
  }

  @Override
  public void close() {
    closed = true;
    idle.forEach(this::handOn);
  }

  private void runItems(Fibre fibre) {
    while (nextItem < items) {
      if (run.isCancelled()) {
        ended += items - nextItem;
        nextItem = items;
        return;
      }
      fibre.item.at(block, nextItem++);
      if (run.runItem(fibre.item)) {
        ended++;
        someEnded = true;
      }
    }
  }

  /**
   * Who runs now: first who has not begun, then who waits; the calling thread when all have ended.
   */
  private Fibre next() {
    if (nextItem < items) {
      return idle.isEmpty() ? new Fibre() : idle.pop();
    }
    if (resuming.isEmpty()) {
      if (waiting.isEmpty()) {
        return home;
      }
      // A work item that threw counts as one that reaches every barrier, as it does on devices.
      if (ended > 0 && divergence == null) {
        divergence = run.divergence(waiting.size(), ended);
      }
      if (divergence == null && atGrid > 0) {
        if (atGrid == waiting.size()) {
          suspended = true;
          return home;
        }
        divergence = run.divergence(atGrid, waiting.size() - atGrid);
      }
      atGrid = 0;
      swap();
    }
    return resuming.poll();
  }

  private void swap() {
    ArrayDeque<Fibre> all = waiting;
    waiting = resuming;
    resuming = all;
  }

  private void handOn(Fibre next) {
    running = next;
    next.turn = true;
    if (next.thread.getState() == Thread.State.NEW) {
      next.thread.start();
    } else {
      LockSupport.unpark(next.thread);
    }
  }
}
