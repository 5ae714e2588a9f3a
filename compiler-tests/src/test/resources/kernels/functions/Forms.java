package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.Inline;

/** Forms of generic methods, records that methods declare, enums with fields. */
final class Forms {
  @GpuType
  record Point(int x, int y) {}

  enum Gear {
    LOW(3, 0.5f), MIDDLE(7, 1.25f), HIGH(-11, 2f);

    private final int teeth;
    private final float ratio;

    Gear(int teeth, float ratio) {
      this.teeth = teeth * 2;
      this.ratio = ratio;
    }

    int turned(int n) {
      return n * teeth + ordinal();
    }
  }

  interface Change<T> {
    T apply(T value);
  }

  @GpuKernel(blockSize = 32)
  static void forms(GpuContext gpu, int[] in, int[] out, float[] scaled) {
    int i = gpu.globalIdX();
    if (i >= in.length) {
      return;
    }
    record Range(int low, int high) {
      Range {
        if (low > high) {
          int t = low;
          low = high;
          high = t;
        }
      }

      int clamped(int n) {
        return Math.max(low, Math.min(n, high));
      }
    }
    Range range = pick(i % 3 == 0, new Range(in[i], 10), new Range(-5, in[i] * 2));
    Gear gear = Gear.values()[(in[i] & 0xff) % Gear.values().length];
    Gear other = pick(gear == Gear.LOW, Gear.HIGH, gear);
    Point p = times(in[i] & 3, new Point(i, in[i]), q -> new Point(q.y(), q.x() + gear.teeth));
    out[i] = range.clamped(p.x()) + other.turned(p.y());
    float sum = 0;
    for (Gear each : Gear.values()) {
      sum = sum * 0.5f + each.ratio;
    }
    scaled[i] = sum + other.ratio;
  }

  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  @Inline
  static <T> T times(int n, T start, Change<T> change) {
    T value = start;
    for (int i = 0; i < n; i++) {
      value = change.apply(value);
    }
    return value;
  }

  static int[] items() {
    return new int[] {70};
  }

  static Object[] arguments() {
    int[] in = new int[70];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 7919 % 100 - 20;
    }
    return new Object[] {in, new int[70], new float[70]};
  }
}
