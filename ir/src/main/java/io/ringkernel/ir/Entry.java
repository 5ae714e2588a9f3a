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
 * @param stencil the grid whose cells the work items of a stencil kernel compute
 */
public record Entry(int blockX, int blockY, int blockZ, BoundsPolicy bounds,
    List<TrapSite> trapSites, Optional<Variant> variant, Precision precision,
    TrapReport report, Optional<StencilShape> stencil) {
  /** What the array of traps tells the host. */
  public enum TrapReport {
    /** For each trap site the smallest work item that met it: one failure of the launch. */
    BY_SITE,
    /** For each work item the site that it met: each item fails for itself. */
    BY_ITEM,
    /** For each block the site that one of its items met: the block fails for itself. */
    BY_BLOCK,
    /** For each trap site the smallest item of the only block that met it. */
    ONE_BLOCK;

    /**
     * Whether all items of a block end where they meet behind a trap of one of them, as they work
     * on one thing that has failed. Then nobody writes what the entry only reads, so that it is the
     * same for all of them.
     */
    public boolean endsTogether() {
      return this == BY_BLOCK || this == ONE_BLOCK;
    }

    /** Whether there is a slot for each trap site, with the number of an item. */
    public boolean isBySite() {
      return this == BY_SITE || this == ONE_BLOCK;
    }
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

  /** How a second form of an entry computes. */
  public enum Form {
    /** As the first, without the tests that conditions of the launch make needless. */
    UNCHECKED,
    /** A stencil: a block brings its cells and those around them to shared memory first. */
    TILED,
    /** A stencil: a block takes several steps in shared memory. */
    BLOCKED,
    /** A stencil: the blocks stay for all steps and give each other the cells at their borders. */
    PERSISTENT
  }

  /** One place that can trap. */
  public record TrapSite(TrapKind kind, Span span) {}

  /**
   * What the host must have found to hold before it launches this form. No array that the entry
   * writes may be another one of its arguments, too.
   *
   * @param of the entry to launch where it does not hold
   * @param form how it computes the same
   */
  public record Variant(String of, List<Precondition> preconditions, Form form) {
    /** A form that computes in the same way, without tests. */
    public Variant(String of, List<Precondition> preconditions) {
      this(of, preconditions, Form.UNCHECKED);
    }

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
    this(blockX, blockY, blockZ, bounds, trapSites, variant, precision, TrapReport.BY_SITE,
        Optional.empty());
  }

  /** The same entry with another precision. */
  public Entry with(Precision other) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, variant, other, report,
        stencil);
  }

  /** The same entry with another report. */
  public Entry with(TrapReport other) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, variant, precision, other,
        stencil);
  }

  /** The same entry with these sites. */
  public Entry with(List<TrapSite> sites) {
    return new Entry(blockX, blockY, blockZ, bounds, sites, variant, precision, report,
        stencil);
  }

  /** The same entry as one whose work items compute the cells of a grid. */
  public Entry with(StencilShape shape) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, variant, precision, report,
        Optional.of(shape));
  }

  /** The same entry as another form of one. */
  public Entry with(Variant other) {
    return new Entry(blockX, blockY, blockZ, bounds, trapSites, Optional.of(other), precision,
        report, stencil);
  }

  /** Whether its blocks wait for each other, so that all must be on the device at once. */
  public boolean isPersistent() {
    return variant.filter(v -> v.form() == Form.PERSISTENT).isPresent();
  }

  /** Copies the list. */
  public Entry {
    trapSites = List.copyOf(trapSites);
  }
}
