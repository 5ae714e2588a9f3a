package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Boyer, Moore and Horspool's search in bytes, one work item for each piece of the text. */
final class StringSearch {
  @GpuKernel(blockSize = 32)
  static void find(GpuContext gpu, byte[] text, byte[] pattern, int[] skips, int piece,
      int[] counts) {
    int i = gpu.globalIdX();
    if (i >= counts.length) {
      return;
    }
    int length = pattern.length;
    int end = Math.min((i + 1) * piece, text.length - length + 1);
    int count = 0;
    int at = i * piece;
    while (at < end) {
      int k = length - 1;
      while (k >= 0 && text[at + k] == pattern[k]) {
        k--;
      }
      if (k < 0) {
        count++;
        at++;
      } else {
        at += skips[text[at + length - 1] & 0xff];
      }
    }
    counts[i] = count;
  }

  static void run(RingRuntime runtime) {
    StringBuilder text = new StringBuilder();
    for (int number : Expect.ints(2000, 3, 40)) {
      text.append("abc".charAt(number));
    }
    for (String pattern : new String[] {"a", "abca", "bbabca", "ccccccccccc"}) {
      byte[] bytes = pattern.getBytes(StandardCharsets.US_ASCII);
      int[] skips = new int[256];
      Arrays.fill(skips, bytes.length);
      for (int k = 0; k < bytes.length - 1; k++) {
        skips[bytes[k] & 0xff] = bytes.length - 1 - k;
      }
      int[] counts = new int[40];
      StringSearchGpu.on(runtime).find(Launch.items(40),
          text.toString().getBytes(StandardCharsets.US_ASCII), bytes, skips, 50, counts);
      int[] expected = new int[40];
      for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        expected[at / 50]++;
      }
      Expect.same(expected, counts);
    }
  }
}
