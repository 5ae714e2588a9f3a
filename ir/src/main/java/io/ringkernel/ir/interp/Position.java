package io.ringkernel.ir.interp;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.intrinsic.Intrinsic;

/**
 * Where a work item is.
 *
 * @param local index in the block by axis
 * @param block index of the block by axis
 */
record Position(Axes local, Axes block, Axes blockDim, Axes gridDim) {
  /** One number for each axis. */
  record Axes(int x, int y, int z) {
    int at(char axis) {
      return switch (axis) {
        case 'X' -> x;
        case 'Y' -> y;
        case 'Z' -> z;
        default -> throw new AssertionError("axis " + axis);
      };
    }
  }

  /** The only place of a function that is called by itself. */
  static final Position ALONE = new Position(new Axes(0, 0, 0), new Axes(0, 0, 0),
      new Axes(1, 1, 1), new Axes(1, 1, 1));

  static Axes sizeOf(Entry entry) {
    return new Axes(entry.blockX(), entry.blockY(), entry.blockZ());
  }

  private int global(char axis) {
    return block.at(axis) * blockDim.at(axis) + local.at(axis);
  }

  /** The result of a row such as {@code globalIdX}. */
  int read(String row) {
    return switch (row) {
      case "localIndex" -> item();
      case "laneId" -> item() % Intrinsic.SUBGROUP;
      case "subgroupId" -> item() / Intrinsic.SUBGROUP;
      default -> onAxis(row);
    };
  }

  private int onAxis(String row) {
    char axis = row.charAt(row.length() - 1);
    return switch (row.substring(0, row.length() - 1)) {
      case "globalId" -> global(axis);
      case "localId" -> local.at(axis);
      case "blockId" -> block.at(axis);
      case "blockDim" -> blockDim.at(axis);
      case "gridDim" -> gridDim.at(axis);
      default -> throw new AssertionError("the interpreter has no meaning for " + row);
    };
  }

  /** The number in the block: x fastest, then y, then z. */
  private int item() {
    return (local.z() * blockDim.y() + local.y()) * blockDim.x() + local.x();
  }

  /** Items of a block. */
  int blockItems() {
    return blockDim.x() * blockDim.y() * blockDim.z();
  }

  /** The number of the block in the grid: x fastest, then y, then z. */
  int blockNumber() {
    return (block.z() * gridDim.y() + block.y()) * gridDim.x() + block.x();
  }

  /** {@code (gz * height + gy) * width + gx} over global ids. */
  int linear() {
    int width = gridDim.x() * blockDim.x();
    int height = gridDim.y() * blockDim.y();
    return (global('Z') * height + global('Y')) * width + global('X');
  }
}
