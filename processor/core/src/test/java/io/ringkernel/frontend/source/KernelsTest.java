package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kernels: their entry points, positions, shared memory, stencils. */
final class KernelsTest {
  private static final String KERNELS = """
      package demo;

      import io.ringkernel.*;

      final class Kernels {
        static final int TILE = 8;

        @GpuKernel(blockSize = {8, 2}, safety = Safety.CLAMP)
        static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
          int i = gpu.globalIdX();
          if (i < x.length && gpu.globalIdY() == 0) {
            y[i] = a * x[i] + y[i];
          }
        }

        @GpuKernel(blockSize = TILE)
        static void blockSums(GpuContext gpu, int[] values, int[] total, int[] sums) {
          int[] tile = gpu.sharedInts(TILE);
          var weights = gpu.sharedFloats(2);
          GpuContext same = gpu;
          int local = same.localIdX();
          tile[local] = at(gpu, values);
          gpu.barrier();
          for (int stride = TILE / 2; stride > 0; stride /= 2) {
            if (local < stride) {
              tile[local] += tile[local + stride];
            }
            gpu.barrier();
          }
          if (local == 0) {
            sums[gpu.blockIdX()] = tile[0];
            gpu.atomicAdd(total, 0, tile[0]);
            int old = gpu.atomicCompareExchange(total, 1, 0, 77);
            gpu.atomicMax(total, 2 + old / 77, tile[0]);
          }
        }

        private static int at(GpuContext gpu, int[] values) {
          int i = gpu.globalIdX();
          return i < values.length ? values[i] : 0;
        }

        @GpuKernel
        static void saxpy(GpuContext gpu, int[] x) {
          wait(gpu);
          x[gpu.globalIdX()] = 3;
        }

        static void wait(GpuContext gpu) {
          gpu.barrier();
        }

        @StencilKernel(halo = 2)
        static void blur(GridPos at, float[] now, float[] next, float width) {
          float sum = at.north(now) + at.south(now) + at.east(now) + at.west(now);
          at.set(next, sum * width + at.here(now) + at.at(now, 2, -1) + at.x() * 100 + at.y()
              + at.width() + at.height() * 0.5f);
        }
      }
      """;

  private static Translation translation() {
    Translated translated = Translated.of("demo.Kernels", KERNELS);
    assertEquals("", translated.javac());
    assertEquals(List.of(), translated.disagreements());
    return translated.translation();
  }

  @Test
  void entriesKeepNamesShapesAndOrder() {
    Translation translation = translation();
    assertEquals(List.of("saxpy", "at", "blockSums", "wait", "saxpy_1", "blur"),
        translation.module().functions().stream().map(Function::name).toList());
    Function saxpy = translation.module().function("saxpy");
    assertEquals(new Entry(8, 2, 1, Entry.BoundsPolicy.CLAMP, List.of()),
        saxpy.entry().orElseThrow());
    assertEquals(List.of("a", "x", "y"), saxpy.parameters().stream().map(KernelsTest::name)
        .toList());
    assertEquals(List.of(Array.Space.GLOBAL_READ, Array.Space.GLOBAL), saxpy.parameters().stream()
        .filter(Array.class::isInstance).map(a -> ((Array) a).space()).toList());
    assertEquals(256, translation.module().function("saxpy_1").entry().orElseThrow().blockX());
    assertEquals("Kernels", translation.module().name());
  }

  private static String name(Operand operand) {
    return switch (operand) {
      case Array array -> array.hint();
      case Atom.Value value -> value.hint();
      case Atom.Const constant -> throw new AssertionError(constant);
    };
  }

  @Test
  void kernelsSayWhatTheyWriteAndWhetherTheyWait() {
    List<KernelMethod> kernels = translation().kernels();
    assertEquals(List.of("saxpy", "blockSums", "saxpy_1", "blur"),
        kernels.stream().map(KernelMethod::entryName).toList());
    assertEquals(List.of(List.of("y"), List.of("total", "sums"), List.of("x"), List.of("next")),
        kernels.stream().map(KernelMethod::writtenArrays).toList());
    assertEquals(List.of(false, true, true, false),
        kernels.stream().map(KernelMethod::synchronizing).toList());
    assertEquals(List.of("demo.Kernels"), translation().sourcesRead().stream()
        .map(t -> t.getQualifiedName().toString()).toList());
  }

  @Test
  void namesAndPlacesOfTheSourceSurvive() {
    Function saxpy = translation().module().function("saxpy");
    Stmt.Let first = (Stmt.Let) saxpy.body().getFirst();
    assertEquals("i", first.value().hint());
    assertEquals(new Span.Source("Kernels.java", KERNELS.indexOf("globalIdX"),
        KERNELS.indexOf("globalIdX") + 9, 10, 17), first.span());
    Stmt.If guard = (Stmt.If) saxpy.body().getLast();
    assertEquals(11, guard.span().line());
    Stmt.Store store = (Stmt.Store) guard.then().getLast();
    assertEquals(12, store.span().line());
    assertTrue(store.value() instanceof Atom.Value value && value.hint().equals("add"));
    assertFalse(guard.then().stream().anyMatch(Stmt.If.class::isInstance),
        "a free right side needs no branch of its own");
  }

  @Test
  void sharedMemoryAndAtomicsWork() {
    int[] values = new int[21];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * i - 30;
    }
    int[] sums = new int[3];
    int[] total = new int[4];
    new Interpreter(translation().module()).launch("blockSums", Grid.of(3), values, total, sums);
    int[] expected = new int[3];
    for (int i = 0; i < values.length; i++) {
      expected[i / 8] += values[i];
    }
    assertArrayEquals(expected, sums);
    assertArrayEquals(new int[] {expected[0] + expected[1] + expected[2], 77, 0,
      Math.max(expected[1], expected[2])}, total);
  }

  @Test
  void stencilsComputeTheInnerCells() {
    int width = 19;
    int height = 7;
    float[] now = new float[width * height];
    for (int i = 0; i < now.length; i++) {
      now[i] = i * i % 37;
    }
    float[] next = new float[now.length];
    Function blur = translation().module().function("blur");
    assertEquals(List.of("now", "next", "width", "width_", "height"),
        blur.parameters().stream().map(KernelsTest::name).toList());
    new Interpreter(translation().module()).launch("blur", Grid.of(2), now, next, 0.25f, width,
        height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        boolean inner = x >= 2 && y >= 2 && x < width - 2 && y < height - 2;
        float sum = inner ? now[at - width] + now[at + width] + now[at + 1] + now[at - 1] : 0;
        float expected = inner ? sum * 0.25f + now[at] + now[at + 2 - width] + x * 100 + y + width
            + height * 0.5f : 0;
        assertEquals(expected, next[at], x + ", " + y);
      }
    }
  }

  @Test
  void conditionsWithEffectsBecomeNestedBranches() {
    Translation translation = Translated.of("K", """
        import io.ringkernel.*;

        class K {
          @GpuKernel
          static void k(GpuContext gpu, int[] x, int n) {
            int i = gpu.globalIdX();
            if (i < x.length && x[i] > n) {
              x[i] = n;
            }
          }
        }
        """).translation();
    Stmt.If outer = (Stmt.If) translation.module().function("k").body().getLast();
    Stmt.If inner = (Stmt.If) outer.then().getLast();
    assertTrue(inner.then().getLast() instanceof Stmt.Store);
    assertTrue(outer.then().getFirst() instanceof Stmt.Let let && let.op() instanceof Op.Load);
  }

  /** No target converts to less than an int as Java does. */
  @Test
  void narrowingConversionsGoByWayOfInt() {
    Function k = Translated.of("K", """
        import io.ringkernel.*;

        class K {
          @GpuKernel
          static void k(GpuContext gpu, byte[] x, float f) {
            x[0] = (byte) f;
          }
        }
        """).translation().module().function("k");
    assertEquals(List.of(Type.I32, Type.I8), k.body().stream()
        .filter(Stmt.Let.class::isInstance).map(l -> ((Stmt.Let) l).op().type()).toList());
  }

  @Test
  void translatingTwiceGivesTheSame() {
    assertEquals(translation().module(), translation().module());
  }
}
