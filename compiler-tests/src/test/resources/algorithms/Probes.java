package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.function.IntUnaryOperator;

/**
 * The battery of questions that docs/comparison.md asks several systems. The reference of each is the
 * same method, called in a plain loop of the JVM.
 */
final class Probes {
  private static final int ITEMS = 256;
  private static final int[] EDGES = {0, 1, -1, 2, -2, 7, -7, 100, -100, 31, 32, 33, 63, 64, 65,
      Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 0x55555555, 0xdeadbeef};
  private static final float[] TABLE = {0.5f, 1.25f, -3f, 8f};

  /** A value with two parts. */
  @GpuType
  record Pair(int left, int right) {
    Pair swapped() {
      return new Pair(right, left);
    }
  }

  static int wraps(int v) {
    return v * 0x7fff + v % 7 + Integer.MIN_VALUE / (v == -1 ? -1 : 3) + v % -3;
  }

  static int shifts(int v) {
    return (v << 33) + (v >> 40) + (v << -1) + (int) ((long) v << 70);
  }

  static int unsignedShifts(int v) {
    int hash = v;
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    hash ^= hash >>> 16;
    int random = v ^ v << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return hash + random + (v >>> 3) + (int) ((long) v >>> 35);
  }

  static int saturates(int v) {
    return (int) (v * 3e9f) ^ (int) -3e9f ^ (int) (v * 0.3f);
  }

  static int leavesLoops(int v) {
    int sum = 0;
    outer:
    for (int i = 0; i < 10; i++) {
      for (int k = 0; k < 10; k++) {
        if ((i + k + v) % 7 == 3) {
          continue outer;
        }
        if (i * k > (v & 31)) {
          break outer;
        }
        sum += i * 16 + k;
      }
    }
    return sum;
  }

  static int leavesOneLoop(int v) {
    int i = 0;
    while (true) {
      if (i * i > (v & 1023)) {
        break;
      }
      i++;
    }
    return i;
  }

  static int chooses(int v) {
    int old;
    switch (v & 3) {
      case 0:
        old = 10;
        break;
      case 1:
        old = 20;
      default:
        old = 30;
    }
    return old + switch (v & 7) {
      case 1, 2 -> v;
      case 3 -> {
        int twice = v * 2;
        yield twice - 1;
      }
      default -> -v;
    };
  }

  static int makesRecords(int v) {
    Pair pair = new Pair(v, v * 3).swapped();
    return pair.left() - pair.right();
  }

  static int hasArrays(int v) {
    int[] local = new int[8];
    for (int i = 0; i < 20; i++) {
      local[(v + i) & 7] += i;
    }
    return local[0] - local[5] + (int) (TABLE[v & 3] * 8);
  }

  static int returnsEarly(int v) {
    if (v < 0) {
      return absolute(v);
    }
    for (int i = 0; i < 50; i++) {
      if (i * i >= (v & 255)) {
        return i;
      }
    }
    return -1;
  }

  private static int absolute(int v) {
    return v < 0 ? -v : v;
  }

  static int calls(int v) {
    return Math.abs(v) + Math.min(v, 3) + Math.max(v, -3) + Integer.bitCount(v)
        + Integer.rotateLeft(v, 5) + Math.floorMod(v, 7) + Integer.numberOfLeadingZeros(v)
        + Integer.numberOfTrailingZeros(v) + Integer.reverse(v)
        + Integer.compareUnsigned(v, 77) + Float.floatToIntBits(v * 0.25f);
  }

  static int narrows(int v) {
    byte b = (byte) (v * 3);
    short s = (short) (v + 40_000);
    char c = (char) -v;
    b += 100;
    c++;
    return b + s * 3 + c;
  }

  @GpuKernel(blockSize = 64)
  static void integers(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    if (i < in.length) {
      int v = in[i];
      out[8 * i] = wraps(v);
      out[8 * i + 1] = shifts(v);
      out[8 * i + 2] = unsignedShifts(v);
      out[8 * i + 3] = saturates(v);
      out[8 * i + 4] = narrows(v);
      out[8 * i + 5] = calls(v);
    }
  }

  @GpuKernel(blockSize = 64)
  static void flows(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    if (i < in.length) {
      int v = in[i];
      out[8 * i] = leavesLoops(v);
      out[8 * i + 1] = leavesOneLoop(v);
      out[8 * i + 2] = chooses(v);
      out[8 * i + 3] = makesRecords(v);
      out[8 * i + 4] = hasArrays(v);
      out[8 * i + 5] = returnsEarly(v);
    }
  }

  /** The name is that of a function of the C family. */
  @GpuKernel(blockSize = 64)
  static void isnan(GpuContext gpu, int[] in, int[] out) {
    int[] shared = gpu.sharedInts(64);
    int local = gpu.localIdX();
    shared[local] = in[gpu.globalIdX()];
    gpu.barrier();
    out[gpu.globalIdX()] = shared[63 - local];
    gpu.atomicAdd(out, in.length, shared[local]);
  }

  static void run(RingRuntime runtime) {
    int[] in = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      in[i] = i < EDGES.length ? EDGES[i] : i * 0x9e3779b1;
    }
    ProbesGpu gpu = ProbesGpu.on(runtime);
    int[] out = new int[8 * ITEMS];
    gpu.integers(Launch.items(ITEMS), in, out);
    expect(in, out, Probes::wraps, Probes::shifts, Probes::unsignedShifts, Probes::saturates,
        Probes::narrows, Probes::calls);
    out = new int[8 * ITEMS];
    gpu.flows(Launch.items(ITEMS), in, out);
    expect(in, out, Probes::leavesLoops, Probes::leavesOneLoop, Probes::chooses,
        Probes::makesRecords, Probes::hasArrays, Probes::returnsEarly);
    int[] reversed = new int[ITEMS + 1];
    gpu.isnan(Launch.items(ITEMS), in, reversed);
    int[] expected = new int[ITEMS + 1];
    for (int i = 0; i < ITEMS; i++) {
      expected[i] = in[i / 64 * 64 + 63 - i % 64];
      expected[ITEMS] += in[i];
    }
    Expect.same(expected, reversed);
  }

  private static void expect(int[] in, int[] out, IntUnaryOperator... probes) {
    int[] expected = new int[out.length];
    for (int i = 0; i < in.length; i++) {
      for (int p = 0; p < probes.length; p++) {
        expected[8 * i + p] = probes[p].applyAsInt(in[i]);
      }
    }
    Expect.same(expected, out);
  }
}
