package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Helpers that write arrays, called where the order of evaluation shows. */
final class ArrayEffects {
  @GpuKernel(blockSize = 1)
  static void one(GpuContext gpu, int[] a, int[] b) {
    int i = gpu.globalIdX();
    put(a, i, b[i]); put(b, i, put(a, i, 3) + a[i]);
    a[i] += bump(a, i) + a[i];
    a[i] = a[i] + bump(a, i);
    b[i] = pick(a, b, i) ? 1 : put(b, i, put(a, i, 9));
    a[wrap(a, i)] += wrap(b, i);
    a[i]++; b[i] = a[i]++ + a[i];
    int t = i < 2 ? bump(a, i) : bump(b, i);
    b[i] += t;
    boolean z = bump(a, i) > 4 && bump(a, i) > 6 || bump(b, i) < 0;
    b[i] += z ? 1000 : 0;

  }
  @GpuKernel(blockSize = 1024)
  static void two(GpuContext gpu, int[] b, int[] a) {
    int i = gpu.globalIdX();
    if (i < a.length) { put(b, i, bump(a, i)); }
  }
  static int put(int[] array, int i, int v) { int old = array[i]; array[i] = v; return old; }
  static int bump(int[] a, int i) { return ++a[i]; }
  static int wrap(int[] a, int i) { a[i] += 2; return (i + 0) % a.length; }
  static boolean pick(int[] a, int[] b, int i) { return a[i]++ < b[i]--; }

  static int[] items() {
    return new int[] {40};
  }
  static Object[] arguments() {
    int[] a = new int[40], b = new int[40];
    for (int i = 0; i < 40; i++) { a[i] = i * 7 % 5; b[i] = i * 11 % 13; }
    return new Object[] {a, b};
  }
}
