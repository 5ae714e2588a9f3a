package io.ringkernel.runtime.tile;

import io.ringkernel.Boundary;
import io.ringkernel.runtime.tile.TileLayout.Swap;
import java.util.ArrayList;
import java.util.List;

/**
 * What a kernel whose tiles are actors is.
 *
 * @param columns of a tile at most
 * @param rows of a tile at most
 * @param halo how far a step sees
 * @param boundary what it sees beyond the border of the grid
 * @param outside what {@link Boundary#CONSTANT} reads there
 * @param isDiagonal whether a step sees neighbours along both axes at once
 * @param part cells of a part of a snapshot
 * @param fields names of the fields, which are numbered in this order
 * @param parameters names of the other parameters, in their order
 * @param types of these, as Java writes them
 */
public record TileForm(int columns, int rows, int halo, Boundary boundary, double outside,
    boolean isDiagonal, int part, List<String> fields, List<String> parameters,
    List<String> types) {
  /** Copies the lists. */
  public TileForm {
    fields = List.copyOf(fields);
    parameters = List.copyOf(parameters);
    types = List.copyOf(types);
  }

  /** North, south, west, east, and the four between them where a step sees those. */
  List<TileLayout.Way> ways() {
    List<TileLayout.Way> ways = new ArrayList<>(List.of(new TileLayout.Way(0, -1, 0),
        new TileLayout.Way(0, 1, 0), new TileLayout.Way(-1, 0, 0), new TileLayout.Way(1, 0, 0)));
    if (isDiagonal) {
      ways.addAll(List.of(new TileLayout.Way(-1, -1, 0), new TileLayout.Way(1, -1, 0),
          new TileLayout.Way(-1, 1, 0), new TileLayout.Way(1, 1, 0)));
    }
    return ways;
  }

  /** As few tiles of one size or nearly as hold a grid. */
  TileLayout layout(int width, int height) {
    if (Math.min(width, height) <= (boundary == Boundary.INNER ? 2 * halo : halo)) {
      throw new IllegalArgumentException("a grid of " + width + " x " + height
          + " is too small for a halo of " + halo);
    }
    return new TileLayout(width, height, 1, (width - 1) / columns + 1, (height - 1) / rows + 1, 1,
        Math.max(halo, 1), boundary == Boundary.WRAP, isDiagonal, List.of(new Swap(1, 0)));
  }

  /** The value of a field at a place of the grid or beyond its border. */
  float value(float[] field, int x, int y, int width, int height) {
    int column = along(x, width);
    int row = along(y, height);
    if (column < 0 || column >= width || row < 0 || row >= height) {
      return boundary == Boundary.CONSTANT ? (float) outside : 0;
    }
    return field[row * width + column];
  }

  private int along(int place, int size) {
    if (place >= 0 && place < size) {
      return place;
    }
    return switch (boundary) {
      case INNER, CONSTANT, ABSORB -> place;
      case CLAMP -> Math.clamp(place, 0, size - 1);
      case WRAP -> Math.floorMod(place, size);
      case REFLECT -> place < 0 ? -place : 2 * (size - 1) - place;
    };
  }

  /** The bits of a parameter's value. */
  long bits(int parameter, Number value) {
    return switch (types.get(parameter)) {
      case "float" -> Float.floatToRawIntBits(value.floatValue());
      case "double" -> Double.doubleToRawLongBits(value.doubleValue());
      default -> value.longValue();
    };
  }
}
