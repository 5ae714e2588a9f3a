package kernels.algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Integer work with bit methods: xxHash-like avalanche, CRC-32 bit by bit, popcounts. */
final class Hashes {
  @GpuKernel(blockSize = 64)
  static void hashes(GpuContext gpu, int[] data, int[] result) {
    int i = gpu.globalIdX();
    if (i >= data.length) {
      return;
    }
    int h = data[i] * 0x9E3779B1;
    h = Integer.rotateLeft(h, 13) * 0x85EBCA77;
    h ^= h >>> 15;
    int crc = -1;
    for (int b = 0; b < 32; b++) {
      int bit = (h >>> b ^ crc) & 1;
      crc = crc >>> 1 ^ (bit != 0 ? 0xEDB88320 : 0);
    }
    result[i] = ~crc + Integer.bitCount(h) * 3 + Integer.numberOfLeadingZeros(h) * 5
        + Integer.numberOfTrailingZeros(data[i]) * 7 + Integer.reverse(h) % 1000;
  }

  static int[] items() {
    return new int[] {256};
  }

  static Object[] arguments() {
    int[] data = new int[256];
    for (int i = 0; i < data.length; i++) {
      data[i] = i * i * 65537;
    }
    return new Object[] {data, new int[256]};
  }
}
