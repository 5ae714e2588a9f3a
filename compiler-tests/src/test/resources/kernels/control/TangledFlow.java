package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Nested loops and switches with jumps, conditions with effects, traps that are not reached. */
final class TangledFlow {
  @GpuKernel(blockSize = 32)
  static void tangledFlow(GpuContext gpu, int[] in, int[] log, int[] out) {
    int i = gpu.globalIdX();
    if (i >= in.length) { return; }
    int v = in[i];
    int h = 0;
    // loop conditions with side effects
    int n = v & 15;
    while (n-- > 0) { h += n; if ((h & 7) == 3) { continue; } h ^= 5; }
    do { h = h * 3 + n; if ((h & 1) == 0) { continue; } h++; } while (++n < 3 && (h += 2) != 0);
    // labelled continue in do/while
    int k = 0;
    outer:
    do {
      k++;
      int j = 0;
      do {
        j++;
        if (j == 2) { continue; }
        if ((h + j) % 5 == 0) { continue outer; }
        if (k * j > 20) { break outer; }
        h = h * 7 + j;
      } while (j < 4);
      h += 1000;
    } while (k++ < 9);
    // switch in the loop: default in the middle, fall through, continue
    int step = 0;
    loop:
    for (int s = v; step < 12; s = s * 5 + 1, step++) {
      switch (s & 7) {
        case 0: h += 1;
        default: h ^= s;
        case 1: h *= 3; break;
        case 2: { if (h > 0) { continue; } h--; break; }
        case 3: for (int z = 0; ; z++) { if (z > 3) { break; } switch (z) { case 1: continue; case
            2: continue loop; default: h += z; } if (h == 12345) { break loop; } }
        case 4: if ((h & 1) == 1) { break loop; } h += 17; break;
        case 5: return2: { if (h < 0) { break return2; } h = -h; }
      }
      h += 3;
    }
    // yield
    int w = switch (h & 3) {
      case 0: yield 5;
      case 1: if (v > 3) { yield h; }
      case 2: { int t = 0; for (int z = 0; z < 5; z++) { if (z == 3) { break; } t += z; } yield t;
          }
      default: yield switch (v & 1) { case 0 -> { int u = h; while (u > 10) { u /= 2; } yield u;
      } default -> -1; };
    };
    h = h * 31 + w;
    // short circuits with effects
    int e = 0;
    boolean r = v > 5 && (e += 2) > 1 || (e += 4) > 3 && (log[i] = e) > 100;
    boolean r2 = (v & 1) == 0 & (e++ > 1) | (log[i] += e) > 6 ^ r;
    r ^= r2; r |= e == 3; r &= v != 9;
    h = h * 31 + e + (r ? 64 : 0) + (r2 ? 128 : 0);
    int t2 = v > 2 ? v < 10 ? e++ : (e = 7) : v == 1 ? --e : (log[i] = 9);
    h = h * 31 + t2 * e;
    h += v == 0 ? 1 : 100 / v;
    h += v != 0 && 100 / v > 3 ? 1 : 0;
    if (v == 0 || in[in.length / v - 1 >= 0 ? in.length / v - 1 : 0] > 3) { h++; }
    out[i] = h + find(in, v) + early(v);
  }
  static int find(int[] in, int v) {
    for (int i = 0; i < in.length; i++) {
      for (int j = i; j >= 0; j -= 3) {
        if (in[j] + in[i] == v) { return i * 100 + j; }
        if (j == 4) { break; }
      }
      do { if (i > 40) { return -7; } } while (false);
      switch (i) { case 30: return 30; default: }
    }
    return -1;
  }
  static int early(int v) {
    while (true) {
      if (v > 100) { return v; }
      v = v * 2 + 1;
      for (;;) { if (v % 3 == 0) { return -v; } if (v % 7 != 0) { break; } v++; }
    }
  }

  static int[] items() {
    return new int[] {64};
  }
  static Object[] arguments() {
    int[] in = new int[64];
    for (int i = 0; i < 64; i++) { in[i] = i * 13 % 29; }
    return new Object[] {in, new int[64], new int[64]};
  }
}
