package io.ringkernel;

/** Bit operations that {@link Integer} lacks, as ordinary Java. */
public final class GpuBits {
  private GpuBits() {}

  /** One more than the number of zeros below the lowest one; 0 for zero. */
  public static int findFirstSet(int x) {
    return x == 0 ? 0 : Integer.numberOfTrailingZeros(x) + 1;
  }

  /** One more than the number of zeros below the lowest one; 0 for zero. */
  public static int findFirstSet(long x) {
    return x == 0 ? 0 : Long.numberOfTrailingZeros(x) + 1;
  }

  /** The upper word of {@code high:low} shifted left by the low 5 bits of {@code count}. */
  public static int funnelShiftLeft(int low, int high, int count) {
    int n = count & 31;
    return n == 0 ? high : high << n | low >>> 32 - n;
  }

  /** The lower word of {@code high:low} shifted right by the low 5 bits of {@code count}. */
  public static int funnelShiftRight(int low, int high, int count) {
    int n = count & 31;
    return n == 0 ? low : low >>> n | high << 32 - n;
  }

  /**
   * Four of the eight bytes of {@code y:x}. The low three bits of the n-th hexadecimal digit of
   * {@code selector} say which byte the n-th is; its fourth bit fills the byte with the sign.
   */
  public static int bytePermute(int x, int y, int selector) {
    int result = 0;
    for (int n = 0; n < 4; n++) {
      int digit = selector >>> 4 * n & 15;
      int word = (digit & 4) == 0 ? x : y;
      int octet = word >>> 8 * (digit & 3) & 0xff;
      int chosen = (digit & 8) == 0 ? octet : (octet & 0x80) == 0 ? 0 : 0xff;
      result |= chosen << 8 * n;
    }
    return result;
  }
}
