package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.spi.GridPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a grid is cut into tiles.
 *
 * @param width columns of the grid
 * @param height rows of the grid
 * @param depth layers of the grid; 1 where it has two axes
 * @param columns tiles along x
 * @param rows tiles along y
 * @param layers tiles along z
 * @param halo how far a step sees, in cells along an axis
 * @param wraps whether the grid is closed in itself, as with {@code Boundary.WRAP}
 * @param corners whether a step sees neighbours that lie in two or three directions at once
 * @param swaps pairs of fields that change places after each step: the one that a step writes, and
 *     the one of which it sees neighbours
 */
public record TileLayout(int width, int height, int depth, int columns, int rows, int layers,
    int halo, boolean wraps, boolean corners, List<Swap> swaps) {
  /**
   * Two fields that change places after each step.
   *
   * @param written number of the field that a step writes, in its own cell only
   * @param seen number of the field of which it sees neighbours; they are exchanged
   */
  public record Swap(int written, int seen) {}

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if tiles were smaller than the halo, or if there were more
   *     cells than a Java array has elements
   */
  public TileLayout {
    swaps = List.copyOf(swaps);
    check("width", width, columns, halo);
    check("height", height, rows, halo);
    check("depth", depth, layers, layers == 1 ? 1 : halo);
    if (swaps.isEmpty()) {
      throw new IllegalArgumentException("no field changes: say which ones a step swaps");
    }
    if ((long) width * height > Integer.MAX_VALUE / depth) {
      throw new IllegalArgumentException("a grid of " + width + " x " + height + " x " + depth
          + " has more cells than a Java array elements");
    }
  }

  private static void check(String axis, int cells, int tiles, int halo) {
    if (halo < 1 || tiles < 1 || cells / tiles < halo) {
      throw new IllegalArgumentException("a " + axis + " of " + cells + " cells in " + tiles
          + " tiles for a halo of " + halo + ": tiles must be at least as wide as the halo");
    }
  }

  /** A grid of two axes in so many tiles, a star of halo 1, two fields: 0 is seen, 1 written. */
  public static TileLayout of(int width, int height, int columns, int rows) {
    return of(width, height, 1, columns, rows, 1);
  }

  /** The same with three axes. */
  public static TileLayout of(int width, int height, int depth, int columns, int rows,
      int layers) {
    return new TileLayout(width, height, depth, columns, rows, layers, 1, false, false,
        List.of(new Swap(1, 0)));
  }

  /** With another halo, and neighbours in several directions at once or not. */
  public TileLayout halo(int cells, boolean diagonal) {
    return new TileLayout(width, height, depth, columns, rows, layers, cells, wraps, diagonal,
        swaps);
  }

  /** Closed in itself. */
  public TileLayout wrapping() {
    return new TileLayout(width, height, depth, columns, rows, layers, halo, true, corners, swaps);
  }

  /** With other fields that change places. */
  public TileLayout swapping(Swap... pairs) {
    return new TileLayout(width, height, depth, columns, rows, layers, halo, wraps, corners,
        List.of(pairs));
  }

  /** Number of cells. */
  public int cells() {
    return width * height * depth;
  }

  /** What kernels that compute a tile are held to; empty where it is the whole grid. */
  Optional<GridPart> part(Tile tile) {
    return (long) columns * rows * layers == 1 ? Optional.empty()
        : Optional.of(new GridPart(tile.width(), tile.height(), tile.depth(), halo, wraps));
  }

  List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    for (int z = 0; z < layers; z++) {
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          tiles.add(new Tile(tiles.size(), span(x, columns, width), span(y, rows, height),
              span(z, layers, depth)));
        }
      }
    }
    return tiles;
  }

  private Tile.Span span(int place, int tiles, int cells) {
    int from = (int) ((long) place * cells / tiles);
    int until = (int) ((place + 1L) * cells / tiles);
    boolean isCut = tiles > 1;
    return new Tile.Span(from, until - from, isCut && (wraps || place > 0) ? halo : 0,
        isCut && (wraps || place < tiles - 1) ? halo : 0, cells);
  }

  /** The ways in which tiles see each other. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (int z = -1; z <= 1; z++) {
      for (int y = -1; y <= 1; y++) {
        for (int x = -1; x <= 1; x++) {
          int axes = Math.abs(x) + Math.abs(y) + Math.abs(z);
          if (axes == 1 || axes > 1 && corners) {
            ways.add(new Way(x, y, z));
          }
        }
      }
    }
    return ways;
  }

  /** The tile beside one, or -1. */
  int beside(int tile, Way way) {
    int x = moved(tile % columns, way.x(), columns);
    int y = moved(tile / columns % rows, way.y(), rows);
    int z = moved(tile / columns / rows, way.z(), layers);
    return x < 0 || y < 0 || z < 0 ? -1 : (z * rows + y) * columns + x;
  }

  private int moved(int place, int by, int tiles) {
    int moved = place + by;
    if (by == 0 || moved >= 0 && moved < tiles) {
      return moved;
    }
    return wraps && tiles > 1 ? Math.floorMod(moved, tiles) : -1;
  }

  /** From a tile to a neighbour: -1, 0 or 1 along each axis. */
  record Way(int x, int y, int z) {
    Way back() {
      return new Way(-x, -y, -z);
    }
  }
}
