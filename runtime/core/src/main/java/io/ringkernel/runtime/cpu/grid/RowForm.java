package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the loop over a row of a grid reads and sets, as its compiler wrote it down: axes, halo,
 * boundary, what lies outside, positions of the parameters that trade places, then {@code
 * parameter:back} of each field that is set and {@code parameter:back:dx:dy:dz} of each row that is
 * read, whether it asks where a cell is, and into how many loops it is cut; a blank between two of
 * them, lists with commas, {@code -} for an empty one.
 *
 * @param halo cells that a step may look away along each axis
 * @param rotation positions of the parameters that trade places after a step
 */
record RowForm(int axes, int halo, Boundary boundary, double outside, List<Integer> rotation,
    List<Written> sets, List<Read> reads, boolean asksPlace, int loops) {
  /** By their texts, one for each kernel over a grid that was launched. */
  private static final Map<String, RowForm> KNOWN = new ConcurrentHashMap<>();

  /**
   * A field that is set.
   *
   * @param back how many steps ago what it holds was written, where steps are taken in a row
   */
  record Written(int parameter, int back) {}

  /**
   * A row that is read.
   *
   * @param back how many steps ago it was written, where steps are taken in a row; 0 for what no
   *     step writes
   * @param x distance along x; y and z along the others
   */
  record Read(int parameter, int back, int x, int y, int z) {}

  /** Reads a form; once, as short launches of a kernel may follow each other. */
  static RowForm of(String text) {
    return KNOWN.computeIfAbsent(text, RowForm::read);
  }

  private static RowForm read(String text) {
    String[] words = text.split(" ");
    return new RowForm(Integer.parseInt(words[0]), Integer.parseInt(words[1]),
        Boundary.valueOf(words[2]), Double.parseDouble(words[3]),
        list(words[4], numbers -> numbers[0]),
        list(words[5], numbers -> new Written(numbers[0], numbers[1])), list(words[6],
            numbers -> new Read(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])),
        Boolean.parseBoolean(words[7]), Integer.parseInt(words[8]));
  }

  private static <T> List<T> list(String words, Function<int[], T> made) {
    List<T> all = new ArrayList<>();
    if (!words.equals("-")) {
      for (String word : words.split(",")) {
        String[] parts = word.split(":");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
          numbers[i] = Integer.parseInt(parts[i]);
        }
        all.add(made.apply(numbers));
      }
    }
    return List.copyOf(all);
  }

  /** Cells at each border that no step computes. */
  int margin() {
    return boundary == Boundary.INNER ? halo : 0;
  }

  /** Whether what lies beyond the border is a number. */
  boolean isConstant() {
    return boundary == Boundary.CONSTANT || boundary == Boundary.ABSORB;
  }

  /** What a read beyond the border gives. */
  double beyond() {
    return boundary == Boundary.CONSTANT ? outside : 0;
  }

  /** The parameter whose array has that role after some steps, by the order of the first. */
  int holder(int parameter, int step) {
    int role = rotation.indexOf(parameter);
    return role < 0 ? parameter : rotation.get((role + step) % rotation.size());
  }

  /** Whether steps may change the array of a parameter, whatever its role. */
  boolean isChanged(int parameter) {
    return rotation.contains(parameter) || isSet(parameter);
  }

  /** Whether steps read or write the array of a parameter, whatever its role. */
  boolean isUsed(int parameter) {
    return isChanged(parameter) || reads.stream().anyMatch(read -> read.parameter == parameter);
  }

  private boolean isSet(int parameter) {
    return sets.stream().anyMatch(set -> set.parameter == parameter);
  }

  /** Whether steps write the array of a parameter sooner or later. */
  boolean isWritten(int parameter) {
    return isSet(parameter)
        || rotation.contains(parameter) && rotation.stream().anyMatch(this::isSet);
  }

  /** Whether steps read neighbours of its array along the axis of the march sooner or later. */
  boolean isReadAhead(int parameter) {
    return reads.stream().anyMatch(read -> ahead(read) != 0 && (read.parameter == parameter
        || rotation.contains(parameter) && rotation.contains(read.parameter)));
  }

  /** Where a place along an axis lies that may be beyond the border. */
  int folded(int place, int size) {
    if (place >= 0 && place < size) {
      return place;
    }
    return switch (boundary) {
      case WRAP -> Math.floorMod(place, size);
      case CLAMP -> Math.clamp(place, 0, size - 1);
      case REFLECT -> place < 0 ? -place : 2 * (size - 1) - place;
      case INNER, CONSTANT, ABSORB -> place;
    };
  }

  /** The distance of a read along the axis that is marched along. */
  int ahead(Read read) {
    return axes == 2 ? read.y : read.z;
  }

  /** The distance of a read along the axis between that one and x. */
  int aside(Read read) {
    return axes == 2 ? 0 : read.y;
  }
}
