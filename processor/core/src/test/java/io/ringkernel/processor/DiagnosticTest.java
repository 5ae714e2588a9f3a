package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac prints for a kernel that is refused, whole. */
class DiagnosticTest {
  @TempDir
  private Path folder;

  @Test
  void unknownMethod() {
    check("unknown-method", """
        class Kernels {
          @GpuKernel
          static void stamp(GpuContext gpu, long[] times) {
            times[gpu.globalIdX()] = System.nanoTime();
          }
        }
        """, false);
  }

  @Test
  void unsupportedConstruct() {
    check("unsupported-construct", """
        class Kernels {
          @GpuKernel
          static void guard(GpuContext gpu, int[] x) {
            synchronized (x) {
              x[0]++;
            }
          }
        }
        """, false);
  }

  @Test
  void recursion() {
    check("recursion", """
        class Kernels {
          @GpuKernel
          static void fill(GpuContext gpu, int[] x) {
            x[gpu.globalIdX()] = fibonacci(x.length);
          }

          static int fibonacci(int n) {
            return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
          }
        }
        """, false);
  }

  @Test
  void divergentBarrier() {
    check("divergent-barrier", """
        class Kernels {
          @GpuKernel
          static void sum(GpuContext gpu, int[] x) {
            int[] shared = gpu.sharedInts(256);
            if (gpu.localIdX() < x.length) {
              shared[gpu.localIdX()] = x[gpu.localIdX()];
              gpu.barrier();
            }
          }
        }
        """, false);
  }

  @Test
  void missingCapabilityOfANamedTarget() {
    check("missing-capability", """
        class Kernels {
        \t@GpuKernel(targets = {"cuda", "wgsl"})
        \tstatic void halve(GpuContext gpu, double[] x) {
        \t\tint i = gpu.globalIdX();
        \t\tx[i] = x[i] * 0.5;
        \t}
        }
        """, false);
  }

  @Test
  void missingCapabilityOfADefaultTargetIsAWarning() {
    check("missing-capability-by-default", """
        class Kernels {
          @GpuKernel
          static void halve(GpuContext gpu, double[] x) {
            int i = gpu.globalIdX();
            x[i] = x[i] * 0.5;
          }
        }
        """, true);
  }

  @Test
  void moreArraysThanWebGpuHasBuffers() {
    check("too-many-buffers", """
        class Kernels {
          @GpuKernel(targets = {"cuda", "wgsl"})
          static void sum(GpuContext gpu, int[] a, int[] b, int[] c, int[] d, int[] e, int[] f,
              int[] g, int[] total) {
            int i = gpu.globalIdX();
            total[i] = a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i];
          }
        }
        """, false);
  }

  @Test
  void stateThatATargetLacksIsToldAtTheField() {
    check("missing-capability-of-state", """
        class Kernels {
          @io.ringkernel.RingMessage
          record Add(int amount) {}

          @io.ringkernel.RingKernel(id = "mean")
          static final class Mean {
            private byte count;
            private double sum;
            private double last;

            @io.ringkernel.OnMessage
            Add add(io.ringkernel.RingContext ring, Add message) {
              count++;
              sum += message.amount();
              last = sum / count;
              return new Add((int) last);
            }
          }
        }
        """, true);
  }

  @Test
  void unresolvedNameIsLeftToTheJavaCompiler() {
    check("unresolved-name", """
        class Kernels {
          @GpuKernel
          static void fill(GpuContext gpu, int[] x) {
            x[gpu.globalIdX()] = lenght;
          }
        }
        """, false);
  }

  @Test
  void otherErrorsOfTheKernelAreReportedTogether() {
    TestCompiler.Result result = new TestCompiler(folder).source("""
        package demo;
        import io.ringkernel.*;
        class Kernels {
          @GpuKernel
          static void a(GpuContext gpu, int[] x) { x[0] = (int) System.nanoTime(); }
          @GpuKernel
          static void b(GpuContext gpu, int[] x) { x[0] = new Object().hashCode(); }
        }
        """).compile();

    assertEquals(List.of(5L, 7L), result.problems().stream().map(p -> p.getLineNumber()).toList());
  }

  private void check(String name, String source, boolean success) {
    TestCompiler.Result result = new TestCompiler(folder)
        .source("package demo;\n\nimport io.ringkernel.GpuContext;\n"
            + "import io.ringkernel.GpuKernel;\n\n" + source).print();
    assertEquals(success, result.success(), result.text());
    GoldenFile.check("diag/" + name + ".diag", result.text().replace("\r\n", "\n"));
  }
}
