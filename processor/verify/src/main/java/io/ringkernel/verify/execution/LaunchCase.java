package io.ringkernel.verify.execution;

import java.util.List;

/**
 * One launch of one entry point.
 *
 * @param entry name of the entry point in the emitted text
 * @param grid groups along x, y, z
 * @param block work items of a group along x, y, z; a WGSL text fixes its own, which must agree
 * @param arguments in the order of the Java parameters
 * @param trapSites length of {@code rk_traps}; 0 when the entry has none
 */
public record LaunchCase(
    String entry, int[] grid, int[] block, List<Argument> arguments, int trapSites) {
  public LaunchCase {
    if (grid.length != 3 || block.length != 3) {
      throw new IllegalArgumentException("grid and block have three numbers each");
    }
    grid = grid.clone();
    block = block.clone();
    arguments = List.copyOf(arguments);
  }

  /** A one-dimensional launch without traps. */
  public static LaunchCase linear(String entry, int groups, int groupSize, Argument... arguments) {
    return new LaunchCase(
        entry, new int[] {groups, 1, 1}, new int[] {groupSize, 1, 1}, List.of(arguments), 0);
  }

  public LaunchCase withTrapSites(int sites) {
    return new LaunchCase(entry, grid, block, arguments, sites);
  }

  /** The arrays among the arguments, in order. */
  public List<Argument.Buffer> buffers() {
    return arguments.stream()
        .filter(Argument.Buffer.class::isInstance).map(Argument.Buffer.class::cast).toList();
  }
}
