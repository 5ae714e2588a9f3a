package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.SlotLayout;

/**
 * How large a resident kernel is. All of it is reserved before the kernel starts: nothing can be
 * allocated while it runs.
 *
 * @param blocks blocks that run actors, besides the one that supervises
 * @param warps executors of a block
 * @param lanes work items of a warp
 * @param actors actors at a time
 * @param ingressSlots messages on their way to an executor; a power of two
 * @param egressSlots answers on their way from an executor; a power of two, more than two batches
 * @param cells messages that wait in mailboxes of an executor's actors
 * @param commands commands under way; a power of two
 * @param cluster blocks that reach each other's shared memory; it divides {@code blocks + 1}
 * @param isPooled whether any executor may run an actor; else each belongs to one
 * @param items work items that run a handler together; with more than 1 a block is one executor
 */
public record ResidentShape(int blocks, int warps, int lanes, int actors, int ingressSlots,
    int egressSlots, int cells, int commands, int cluster, boolean isPooled, int items) {
  /** Work items of a warp of every device so far. */
  public static final int WARP = 32;

  private static final int RING_BYTES = 4 << 20;

  /** Four blocks of four executors, 4,096 actors. */
  public static final ResidentShape DEFAULT =
      new ResidentShape(4, 4, WARP, 4096, 1024, 1024, 4096, 256);

  /** Checks the numbers. */
  public ResidentShape {
    requirePowerOfTwo("ingressSlots", ingressSlots);
    requirePowerOfTwo("egressSlots", egressSlots);
    requirePowerOfTwo("commands", commands);
    requirePowerOfTwo("lanes", lanes);
    if (blocks < 1 || warps < 1 || warps * lanes > 1024 || lanes > WARP) {
      throw new IllegalArgumentException("at least one block and one warp, and a block has at most "
          + "1024 work items in warps of up to 32, got " + blocks + " blocks of " + warps
          + " warps of " + lanes);
    }
    if (items < 1 || items > 1024 || items > 1 && (warps != 1 || lanes > items)) {
      throw new IllegalArgumentException("1 to 1024 work items run a handler, in a block of their "
          + "own, got " + items + " with " + warps + " warps of " + lanes);
    }
    if (egressSlots < 2 * lanes + 2) {
      throw new IllegalArgumentException(
          "egressSlots must hold two batches of " + lanes + ", got " + egressSlots);
    }
    if (cluster < 1 || (blocks + 1) % cluster != 0) {
      throw new IllegalArgumentException("clusters of " + cluster + " blocks do not divide "
          + (blocks + 1) + ", the supervisor's block counted");
    }
    if (actors < 1 || cells < 1) {
      throw new IllegalArgumentException(
          "actors and cells must be 1 or more, got " + actors + " and " + cells);
    }
  }

  /** Without clusters; each actor belongs to one executor. */
  public ResidentShape(int blocks, int warps, int lanes, int actors, int ingressSlots,
      int egressSlots, int cells, int commands) {
    this(blocks, warps, lanes, actors, ingressSlots, egressSlots, cells, commands, 1, false, 1);
  }

  private static void requirePowerOfTwo(String name, int value) {
    if (value < 1 || Integer.bitCount(value) != 1) {
      throw new IllegalArgumentException(name + " must be a power of two, got " + value);
    }
  }

  /** Warps that run actors. */
  public int executors() {
    return blocks * warps;
  }

  /** Messages that an executor may owe an answer: it has a place for each in ring or mailboxes. */
  public int credits() {
    return Math.min(ingressSlots, cells);
  }

  /** The same with rings of at most some megabytes for payloads of that size. */
  public ResidentShape forPayload(int maxPayloadBytes) {
    int slots = Integer.highestOneBit(Math.max(1, RING_BYTES / slotBytes(maxPayloadBytes)));
    return new ResidentShape(blocks, warps, lanes, actors,
        Math.max(Math.min(slots, ingressSlots), 2 * lanes),
        Math.max(Math.min(slots, egressSlots), 4 * lanes),
        Math.max(Math.min(slots, cells), 2 * lanes), commands, cluster, isPooled, items);
  }

  /** The same where a message may be answered with so many slots. */
  ResidentShape withAnswers(int answers) {
    int least = 2 * answers + 2;
    int slots = egressSlots;
    while (slots < least) {
      slots *= 2;
    }
    return new ResidentShape(blocks, warps, lanes, actors, ingressSlots, slots, cells, commands,
        cluster, isPooled, items);
  }

  /** The same where any executor may run an actor. */
  public ResidentShape pooled() {
    return new ResidentShape(blocks, warps, lanes, actors, ingressSlots, egressSlots, cells,
        commands, 1, true, items);
  }

  /**
   * The same with as many executors where so many work items run a handler together: each of them
   * is a block then.
   */
  ResidentShape together(int number) {
    if (number == 1 || number == items) {
      return this;
    }
    return new ResidentShape(executors(), 1, Math.min(lanes, Integer.highestOneBit(number)),
        actors, ingressSlots, egressSlots, cells, commands, 1, isPooled, number);
  }

  /** Whether a block is one executor, whose items run handlers together. */
  boolean isTogether() {
    return items > 1;
  }

  /** Work items of a block. */
  public int threads() {
    return isTogether() ? items : warps * lanes;
  }

  /** Actors that may wait in the run queue of a block: all blocks together hold each one twice. */
  int queueSlots() {
    long slots = Math.ceilDiv(2L * actors, blocks) + executors();
    return Math.toIntExact(Long.highestOneBit(2 * slots - 1));
  }

  /** Bytes from one slot to the next, for payloads of that size. */
  static int slotBytes(int maxPayloadBytes) {
    return SlotLayout.stride(maxPayloadBytes, true);
  }
}
