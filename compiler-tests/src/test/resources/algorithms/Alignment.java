package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Global alignment of sequences by Needleman and Wunsch: one launch for each diagonal. */
final class Alignment {
  private static final int GAP = -2;

  @GpuKernel(blockSize = 32)
  static void diagonal(GpuContext gpu, byte[] a, byte[] b, int[] scores, int sum) {
    int width = b.length + 1;
    int row = Math.max(0, sum - b.length) + gpu.globalIdX();
    int column = sum - row;
    if (row > a.length || column < 0) {
      return;
    }
    int at = row * width + column;
    if (row == 0 || column == 0) {
      scores[at] = sum * GAP;
      return;
    }
    int match = a[row - 1] == b[column - 1] ? 1 : -1;
    scores[at] = Math.max(scores[at - width - 1] + match,
        Math.max(scores[at - width], scores[at - 1]) + GAP);
  }

  static void run(RingRuntime runtime) {
    byte[] a = letters(40, 22);
    byte[] b = letters(33, 23);
    int[] scores = new int[41 * 34];
    for (int sum = 0; sum <= a.length + b.length; sum++) {
      AlignmentGpu.on(runtime).diagonal(Launch.items(41), a, b, scores, sum);
    }
    Integer[][] known = new Integer[41][34];
    for (int row = 0; row <= 40; row++) {
      for (int column = 0; column <= 33; column++) {
        Expect.same(new int[] {best(a, b, row, column, known)},
            new int[] {scores[row * 34 + column]});
      }
    }
  }

  private static int best(byte[] a, byte[] b, int row, int column, Integer[][] known) {
    if (known[row][column] == null) {
      int best = row == 0 && column == 0 ? 0 : Integer.MIN_VALUE;
      if (row > 0) {
        best = Math.max(best, best(a, b, row - 1, column, known) + GAP);
      }
      if (column > 0) {
        best = Math.max(best, best(a, b, row, column - 1, known) + GAP);
      }
      if (row > 0 && column > 0) {
        best = Math.max(best, best(a, b, row - 1, column - 1, known)
            + (a[row - 1] == b[column - 1] ? 1 : -1));
      }
      known[row][column] = best;
    }
    return known[row][column];
  }

  private static byte[] letters(int length, long seed) {
    byte[] letters = new byte[length];
    int[] random = Expect.ints(length, 4, seed);
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) "ACGT".charAt(random[i]);
    }
    return letters;
  }
}
