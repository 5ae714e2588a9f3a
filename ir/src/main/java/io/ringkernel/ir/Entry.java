package io.ringkernel.ir;

import java.util.List;

/**
 * What makes a function an entry point.
 *
 * @param blockX work items in a block along x
 * @param blockY work items in a block along y
 * @param blockZ work items in a block along z
 * @param trapSites filled by the pass that lowers traps; index = position in {@code rk_traps}
 */
public record Entry(int blockX, int blockY, int blockZ, BoundsPolicy bounds,
    List<TrapSite> trapSites) {
  /** What an index out of bounds does. */
  public enum BoundsPolicy {
    /** The host rethrows Java's exception. */
    TRAP,
    /** The nearest valid index is used; an empty array is skipped. */
    CLAMP,
    /** The author promises that it does not happen. */
    UNCHECKED
  }

  /** One place that can trap. */
  public record TrapSite(TrapKind kind, Span span) {}

  /** Copies the list. */
  public Entry {
    trapSites = List.copyOf(trapSites);
  }
}
