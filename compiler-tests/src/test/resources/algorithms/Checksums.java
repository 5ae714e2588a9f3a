package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** CRC-32 by halves of bytes from a table, and xxHash of 32 bits, of pieces of an array. */
final class Checksums {
  private static final int[] NIBBLES = {
    0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
    0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c
  };
  private static final int P1 = 0x9E3779B1;
  private static final int P2 = 0x85EBCA77;
  private static final int P3 = 0xC2B2AE3D;
  private static final int P4 = 0x27D4EB2F;
  private static final int P5 = 0x165667B1;

  @GpuKernel(blockSize = 32)
  static void crc(GpuContext gpu, byte[] data, int length, int[] sums) {
    int piece = gpu.globalIdX();
    if (piece < sums.length) {
      int crc = -1;
      for (int k = 0; k < length; k++) {
        crc ^= data[piece * length + k] & 0xff;
        crc = crc >>> 4 ^ NIBBLES[crc & 15];
        crc = crc >>> 4 ^ NIBBLES[crc & 15];
      }
      sums[piece] = ~crc;
    }
  }

  @GpuKernel(blockSize = 32)
  static void xxHash(GpuContext gpu, byte[] data, int length, int seed, int[] sums) {
    int piece = gpu.globalIdX();
    if (piece >= sums.length) {
      return;
    }
    int at = piece * length;
    int end = at + length;
    int hash;
    if (length >= 16) {
      int a = seed + P1 + P2;
      int b = seed + P2;
      int c = seed;
      int d = seed - P1;
      for (; at <= end - 16; at += 16) {
        a = round(a, word(data, at));
        b = round(b, word(data, at + 4));
        c = round(c, word(data, at + 8));
        d = round(d, word(data, at + 12));
      }
      hash = Integer.rotateLeft(a, 1) + Integer.rotateLeft(b, 7) + Integer.rotateLeft(c, 12)
          + Integer.rotateLeft(d, 18);
    } else {
      hash = seed + P5;
    }
    hash += length;
    for (; at <= end - 4; at += 4) {
      hash = Integer.rotateLeft(hash + word(data, at) * P3, 17) * P4;
    }
    for (; at < end; at++) {
      hash = Integer.rotateLeft(hash + (data[at] & 0xff) * P5, 11) * P1;
    }
    hash = (hash ^ hash >>> 15) * P2;
    hash = (hash ^ hash >>> 13) * P3;
    sums[piece] = hash ^ hash >>> 16;
  }

  static int round(int sum, int word) {
    return Integer.rotateLeft(sum + word * P2, 13) * P1;
  }

  static int word(byte[] data, int at) {
    return data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16
        | data[at + 3] << 24;
  }

  static void run(RingRuntime runtime) {
    ChecksumsGpu gpu = ChecksumsGpu.on(runtime);
    for (int length : new int[] {1, 37, 100}) {
      byte[] data = Expect.bytes(20 * length, 24 + length);
      int[] sums = new int[20];
      gpu.crc(Launch.items(20), data, length, sums);
      for (int piece = 0; piece < 20; piece++) {
        CRC32 crc = new CRC32();
        crc.update(data, piece * length, length);
        Expect.same(new int[] {(int) crc.getValue()}, new int[] {sums[piece]});
      }
    }
    // published values of XXH32
    check(gpu, "a", 0, 0x550d7456);
    check(gpu, "abc", 0, 0x32d153ff);
    check(gpu, "Nobody inspects the spammish repetition", 0, 0xe2293b2f);
    byte[] data = Expect.bytes(333, 29);
    int[] sums = new int[3];
    gpu.xxHash(Launch.items(3), data, 111, 77, sums);
    for (int piece = 0; piece < 3; piece++) {
      byte[] part = Arrays.copyOfRange(data, piece * 111, piece * 111 + 111);
      Expect.same(new long[] {inLongs(part, 77)}, new long[] {sums[piece] & 0xffffffffL});
    }
  }

  private static void check(ChecksumsGpu gpu, String text, int seed, int expected) {
    byte[] data = text.getBytes(StandardCharsets.US_ASCII);
    int[] sums = new int[1];
    gpu.xxHash(Launch.items(1), data, data.length, seed, sums);
    Expect.same(new int[] {expected}, sums);
  }

  /** The same definition over a word at a time in long, with remainders by 2^32. */
  private static long inLongs(byte[] data, long seed) {
    long m = 1L << 32;
    long p1 = 2654435761L;
    long p2 = 2246822519L;
    long p3 = 3266489917L;
    long[] lanes = {(seed + p1 + p2) % m, (seed + p2) % m, seed, Math.floorMod(seed - p1, m)};
    int at = 0;
    for (int stripes = data.length / 16 * 16; at < stripes; at += 4) {
      int lane = at / 4 % 4;
      lanes[lane] = times(turned((lanes[lane] + times(little(data, at), p2)) % m, 13), p1);
    }
    long hash = (turned(lanes[0], 1) + turned(lanes[1], 7) + turned(lanes[2], 12)
        + turned(lanes[3], 18) + data.length) % m;
    for (; at + 4 <= data.length; at += 4) {
      hash = times(turned((hash + times(little(data, at), p3)) % m, 17), 668265263L);
    }
    for (; at < data.length; at++) {
      hash = times(turned((hash + (data[at] & 0xff) * 374761393L) % m, 11), p1);
    }
    hash = times(hash ^ hash >> 15, p2);
    hash = times(hash ^ hash >> 13, p3);
    return hash ^ hash >> 16;
  }

  private static long times(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b))
        .mod(BigInteger.ONE.shiftLeft(32)).longValue();
  }

  private static long turned(long word, int by) {
    return (word << by | word >> 32 - by) & 0xffffffffL;
  }

  private static long little(byte[] data, int at) {
    return Integer.reverseBytes(ByteBuffer.wrap(data, at, 4).getInt()) & 0xffffffffL;
  }
}
