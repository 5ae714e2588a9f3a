package io.ringkernel.verify.execution;

import io.ringkernel.ir.layout.EntryAbi;
import java.util.List;

/**
 * One launch of one entry point.
 *
 * @param entry name of the entry point in the emitted text
 * @param grid groups along x, y, z
 * @param block work items of a group along x, y, z; a WGSL text fixes its own, which must agree
 * @param arguments in the order of the Java parameters
 * @param trapSites length of {@code rk_traps}; 0 when the entry has none
 * @param shared the arrays of a group that the launch sizes
 * @param cooperative whether groups wait for each other, so that all must be there at once
 */
public record LaunchCase(String entry, int[] grid, int[] block, List<Argument> arguments,
    int trapSites, List<Shared> shared, boolean cooperative) {
  /**
   * An array of a group that the launch sizes.
   *
   * @param length its elements; negative where the kernel throws
   */
  public record Shared(int length, int elementBytes) {
    /** Bytes, as they lie one behind the other. */
    public long bytes() {
      int alignment = EntryAbi.SHARED_ALIGNMENT;
      return (Math.max(0, (long) length) * elementBytes + alignment - 1) / alignment * alignment;
    }
  }

  /** A launch of an entry whose shared arrays have their lengths in the text. */
  public LaunchCase(String entry, int[] grid, int[] block, List<Argument> arguments,
      int trapSites) {
    this(entry, grid, block, arguments, trapSites, List.of(), false);
  }

  public LaunchCase {
    if (grid.length != 3 || block.length != 3) {
      throw new IllegalArgumentException("grid and block have three numbers each");
    }
    grid = grid.clone();
    block = block.clone();
    arguments = List.copyOf(arguments);
    shared = List.copyOf(shared);
  }

  /** A one-dimensional launch without traps. */
  public static LaunchCase linear(String entry, int groups, int groupSize, Argument... arguments) {
    return new LaunchCase(
        entry, new int[] {groups, 1, 1}, new int[] {groupSize, 1, 1}, List.of(arguments), 0);
  }

  public LaunchCase withTrapSites(int sites) {
    return new LaunchCase(entry, grid, block, arguments, sites, shared, cooperative);
  }

  /** The same with arrays that the launch sizes. */
  public LaunchCase withShared(List<Shared> arrays) {
    return new LaunchCase(entry, grid, block, arguments, trapSites, arrays, cooperative);
  }

  /** The same with groups that wait for each other, or not. */
  public LaunchCase withCooperative(boolean wanted) {
    return new LaunchCase(entry, grid, block, arguments, trapSites, shared, wanted);
  }

  /** The arrays among the arguments, in order. */
  public List<Argument.Buffer> buffers() {
    return arguments.stream()
        .filter(Argument.Buffer.class::isInstance).map(Argument.Buffer.class::cast).toList();
  }
}
