package io.ringkernel.processor;

/** Sources that several tests compile. */
final class Samples {
  /** An actor and its messages, nested in one class. */
  static final String BANK = """
      package demo;

      import io.ringkernel.OnMessage;
      import io.ringkernel.RingContext;
      import io.ringkernel.RingKernel;
      import io.ringkernel.RingMessage;

      public final class Bank {
        private Bank() {}

        @RingMessage
        public record Add(long amount) {}

        @RingMessage
        public record Reset() {}

        @RingMessage(typeId = 77)
        public record Total(long value) {}

        @RingKernel(id = "account")
        public static final class Account {
          private long total;

          /** Makes an empty one. */
          public Account() {}

          @OnMessage
          Total add(RingContext context, Add message) {
            total += message.amount();
            return new Total(total);
          }

          @OnMessage
          void reset(RingContext context, Reset message) {
            total = 0;
          }
        }
      }
      """;

  /** A plain kernel with a helper, one that synchronizes, and a stencil. */
  static final String KERNELS = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;
      import io.ringkernel.GridPos;
      import io.ringkernel.StencilKernel;

      final class Kernels {
        @GpuKernel(blockSize = 256)
        static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
          int i = gpu.globalIdX();
          if (i < x.length) {
            y[i] = axpy(a, x[i], y[i]);
          }
        }

        private static float axpy(float a, float x, float y) {
          return a * x + y;
        }

        @GpuKernel(blockSize = {16, 16})
        static void fill(GpuContext gpu, int[] launch, int runtime) {
          int i = gpu.globalIdX() + gpu.globalIdY() * 16;
          launch[i] = runtime / (i - 100);
        }

        @StencilKernel(halo = 1)
        static void wave(GridPos at, float[] now, float[] previous, float c2) {
          float laplacian = at.north(now) + at.south(now) + at.east(now) + at.west(now)
              - 4 * at.here(now);
          at.set(previous, 2 * at.here(now) - at.here(previous) + c2 * laplacian);
        }
      }
      """;

  private Samples() {}
}
