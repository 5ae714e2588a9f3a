package io.ringkernel.ir;

import java.util.List;
import java.util.Optional;

/**
 * What makes a function an entry point.
 *
 * @param blockX work items in a block along x
 * @param blockY work items in a block along y
 * @param blockZ work items in a block along z
 * @param trapSites filled by the pass that lowers traps; index = position in {@code rk_traps}
 * @param variant present for a second form of an entry that relies on preconditions
 * @param precision how its own operations and those of helpers that only such entries reach are
 *     computed
 * @param report what {@code rk_traps} holds
 */
public record Entry(int blockX, int blockY, int blockZ, BoundsPolicy bounds,
    List<TrapSite> trapSites, Optional<Variant> variant, Precision precision,
    TrapReport report) {
  /** What the array of traps tells the host. */
  public enum TrapReport {
    /** For each trap site the smallest work item that met it: one failure of the launch. */
    BY_SITE,
    /** For each work item the site that it met: each item fails for itself. */
    BY_ITEM
  }

  /** How floating point is computed. */
  public enum Precision {
    /** Every operation rounds once. */
    STRICT,
    /** A product and a sum may round once together. */
    CONTRACT,
    /** Functions may be the target's fast ones, too. */
    FAST
  }

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

  /**
   * What the host must have found to hold before it launches this form. No array that the entry
   * writes may be another one of its arguments, too.
   *
   * @param of the entry to launch where it does not hold
   */
  public record Variant(String of, List<Precondition> preconditions) {
    /** Copies the list. */
    public Variant {
      preconditions = List.copyOf(preconditions);
    }
  }

  /** An entry that relies on nothing. */
  public Entry(int blockX, int blockY, int blockZ, BoundsPolicy bounds,
      List<TrapSite> trapSites) {
    this(blockX, blockY, blockZ, bounds, trapSites, Optional.empty(), Precision.STRICT);
  }

  /** An entry of which one failure is reported. */
  public Entry(int blockX, int blockY, int blockZ, BoundsPolicy bounds,
      List<TrapSite> trapSites, Optional<Variant> variant, Precision precision) {
    this(blockX, blockY, blockZ, bounds, trapSites, variant, precision, TrapReport.BY_SITE);
  }

  /** The same entry with another precision. */
  public Entry with(Precision other) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, variant, other, report);
  }

  /** The same entry with another report. */
  public Entry with(TrapReport other) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, variant, precision, other);
  }

  /** The same entry with these sites. */
  public Entry with(List<TrapSite> sites) {
    return new Entry(blockX, blockY, blockZ, bounds, sites, variant, precision, report);
  }

  /** Copies the list. */
  public Entry {
    trapSites = List.copyOf(trapSites);
  }
}
