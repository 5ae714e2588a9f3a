package io.ringkernel.verify.fuzz.program;

import java.util.List;

/**
 * How views lie in their arrays. Their extents follow from the number of elements, so that a kernel
 * knows them; where they begin, and the gaps between rows and layers, follow from the seed.
 */
final class Windows {
  /** Extents that a mask gives indices for. */
  static final int PLANE_WIDTH = 8;
  static final int SPACE_WIDTH = 4;
  static final int SPACE_HEIGHT = 4;

  /** By rank: one mask for each coordinate of a view that a method is given. */
  static final List<List<Integer>> PASSED = List.of(List.of(7), List.of(3, 1), List.of(1, 1, 1));

  /** A view that a method or kernel makes of an array, by rank: what follows the array. */
  static final List<String> MADE = List.of("%d, 8", "%d, 4, 2, 6", "%d, 2, 2, 2, 3, 7");
  /** Elements of an array that is long enough for each of those. */
  static final int MADE_LENGTH = 16;

  private Windows() {}

  /**
   * What the longest factory method of a view takes: offset and width; offset, width, height and
   * stride; offset, width, height, depth, stride and layer.
   */
  static List<Integer> numbers(int rank, int elements, Choice choice) {
    int offset = choice.below(4);
    return switch (rank) {
      case 1 -> List.of(offset, elements);
      case 2 -> List.of(offset, PLANE_WIDTH, rows(elements, PLANE_WIDTH),
          PLANE_WIDTH + choice.below(3));
      default -> {
        int stride = SPACE_WIDTH + choice.below(3);
        yield List.of(offset, SPACE_WIDTH, SPACE_HEIGHT,
            rows(elements, SPACE_WIDTH * SPACE_HEIGHT), stride,
            stride * SPACE_HEIGHT + choice.below(4));
      }
    };
  }

  /** Elements of the array that such a view needs. */
  static int length(List<Integer> numbers) {
    return numbers.getFirst() + switch (numbers.size()) {
      case 2 -> numbers.get(1);
      case 4 -> (numbers.get(2) - 1) * numbers.get(3) + numbers.get(1);
      default -> (numbers.get(3) - 1) * numbers.get(5) + (numbers.get(2) - 1) * numbers.get(4)
          + numbers.get(1);
    };
  }

  /** The coordinates of the element that belongs to a work item alone. */
  static String owned(int rank, String item) {
    return switch (rank) {
      case 1 -> item;
      case 2 -> item + " & 7, " + item + " >> 3";
      default -> item + " & 3, " + item + " >> 2 & 3, " + item + " >> 4";
    };
  }

  /** One mask for each coordinate: what it leaves lies within a view of so many elements. */
  static List<Integer> masks(int rank, int elements) {
    return switch (rank) {
      case 1 -> List.of(Integer.highestOneBit(elements) - 1);
      case 2 -> List.of(PLANE_WIDTH - 1,
          Integer.highestOneBit(rows(elements, PLANE_WIDTH)) - 1);
      default -> List.of(SPACE_WIDTH - 1, SPACE_HEIGHT - 1,
          Integer.highestOneBit(rows(elements, SPACE_WIDTH * SPACE_HEIGHT)) - 1);
    };
  }

  private static int rows(int elements, int width) {
    return (elements + width - 1) / width;
  }
}
