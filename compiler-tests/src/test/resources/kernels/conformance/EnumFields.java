package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

/** Enums with fields, their values indexed and looped over, methods of both kinds (JLS 8.9.2). */
final class EnumFields {
  enum Gear {
    REVERSE(-3, 0.5f, 'r'), LOW(7, 1.25f, 'l'), HIGH(11, 2, 'h');

    private static final int OFFSET = 100;
    private final int teeth;
    private final float ratio;
    private final char letter;
    private final boolean forward;
    private final long wide = 1L << 40;

    Gear(int teeth, float ratio, char letter) {
      this.teeth = teeth * 2;
      this.ratio = ratio;
      this.letter = letter;
      forward = teeth > 0;
    }

    int turned(int n) {
      return n * teeth + ordinal() + OFFSET;
    }

    static Gear of(int n) {
      return values()[Math.floorMod(n, values().length)];
    }

    Gear next() {
      return of(ordinal() + 1);
    }
  }

  @GpuKernel(blockSize = 32)
  static void fields(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Gear gear = Gear.of(a[i]);
      out[i] = gear.teeth * 1000 + gear.letter + (gear.forward ? 1 : 0);
    }
  }

  @GpuKernel(blockSize = 32)
  static void floatFields(GpuContext gpu, int[] a, float[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Gear.of(a[i]).ratio;
    }
  }

  @GpuKernel(blockSize = 32)
  static void wideFields(GpuContext gpu, int[] a, long[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Gear.of(a[i]).wide + a[i];
    }
  }

  @GpuKernel(blockSize = 32)
  static void ofAConstant(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = a[i] + Gear.HIGH.teeth - Gear.REVERSE.letter;
    }
  }

  @GpuKernel(blockSize = 32)
  static void loopedOver(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (Gear gear : Gear.values()) {
        sum = sum * 3 + gear.turned(a[i]);
      }
      out[i] = sum + Gear.values().length;
    }
  }

  @GpuKernel(blockSize = 32)
  static void staticMethods(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = Gear.of(a[i]).next().next().turned(i);
    }
  }

  @GpuKernel(blockSize = 32)
  static void switched(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      Gear gear = Gear.of(a[i]);
      out[i] = switch (gear) {
        case REVERSE -> -gear.teeth;
        case LOW, HIGH -> gear.next() == Gear.REVERSE ? 1 : gear.compareTo(Gear.HIGH);
      };
    }
  }
}
