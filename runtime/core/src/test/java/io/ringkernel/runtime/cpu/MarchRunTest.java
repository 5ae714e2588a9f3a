package io.ringkernel.runtime.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.ringkernel.runtime.FastMethod;
import io.ringkernel.runtime.KernelRun;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.cpu.grid.GridMarch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MarchRunTest {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 210;
  private static final int WORKERS = 4;
  /** So few are taken in rounds, so many with bands that stay where they are. */
  private static final List<Integer> COUNTS = List.of(1, 7, 24, 71);

  /** The mean of four neighbours by rows, as a compiler would write it. */
  private static class Blur implements FastMethod {
    final AtomicInteger rows = new AtomicInteger();

    @Override
    public void run(KernelRun run, Object[] arguments) {
      throw new AssertionError("cell by cell");
    }

    @Override
    public String grid() {
      return "2 1 CLAMP 0.0 0,1 1:2 0:1:0:-1:0,0:1:0:1:0,0:1:1:0:0,0:1:-1:0:0 false 1";
    }

    @Override
    public void row(Object[] lines, Object[] arguments, int from, int to, int x, int y, int z) {
      rows.incrementAndGet();
      float[] north = (float[]) lines[0];
      float[] south = (float[]) lines[1];
      float[] east = (float[]) lines[2];
      float[] west = (float[]) lines[3];
      float[] out = (float[]) lines[4];
      for (int j = from; j < to; j++) {
        out[j] = (north[j + 1] + south[j + 1] + east[j + 2] + west[j]) * 0.25f;
      }
    }
  }

  private final float[] in = random();
  private final float[] out = new float[WIDTH * HEIGHT];

  private static float[] random() {
    Random random = new Random(1);
    float[] cells = new float[WIDTH * HEIGHT];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = random.nextFloat();
    }
    return cells;
  }

  private MarchRun run(FastMethod method, int count) {
    Object[] arguments = {in, out, WIDTH, HEIGHT};
    GridMarch march = GridMarch.of(method, new Steps(count, List.of(0, 1)), arguments,
        List.of(WIDTH, HEIGHT, 1), WORKERS).orElseThrow();
    return new MarchRun(march, WORKERS);
  }

  /** Cell by cell; the array in which the last step leaves its results. */
  private static float[] expected(int count) {
    float[] now = random();
    for (int step = 0; step < count; step++) {
      float[] next = new float[now.length];
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          next[y * WIDTH + x] = (now[Math.max(y - 1, 0) * WIDTH + x]
              + now[Math.min(y + 1, HEIGHT - 1) * WIDTH + x]
              + now[y * WIDTH + Math.min(x + 1, WIDTH - 1)]
              + now[y * WIDTH + Math.max(x - 1, 0)]) * 0.25f;
        }
      }
      now = next;
    }
    return now;
  }

  private void check(int count) {
    assertArrayEquals(expected(count), count % 2 == 0 ? in : out, 0f, count + " steps");
    System.arraycopy(random(), 0, in, 0, in.length);
  }

  private static void together(int threads, Runnable work) throws InterruptedException {
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      all.add(Thread.ofPlatform().start(work));
    }
    for (Thread thread : all) {
      thread.join();
    }
  }

  @Test
  void oneThreadDoesWhatThoseWhoNeverComeWouldDo() {
    for (int count : COUNTS) {
      run(new Blur(), count).work();
      check(count);
    }
  }

  @Test
  void severalThreadsComeToTheSame() throws InterruptedException {
    for (int threads : List.of(2, 3, WORKERS, WORKERS + 2)) {
      for (int count : COUNTS) {
        together(threads, run(new Blur(), count)::work);
        check(count);
      }
    }
  }

  /** Others take over what it does not come to, and it takes over again. */
  @Test
  void aThreadThatIsPutAsideNowAndThenSpoilsNothing() throws InterruptedException {
    FastMethod slow = new Blur() {
      @Override
      public void row(Object[] lines, Object[] arguments, int from, int to, int x, int y, int z) {
        if (rows.get() % 97 == 0) {
          try {
            Thread.sleep(1);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        }
        super.row(lines, arguments, from, to, x, y, z);
      }
    };
    together(WORKERS, run(slow, 71)::work);
    check(71);
  }

  @Test
  void whatGoesWrongEndsAllThreads() throws InterruptedException {
    IllegalStateException wrong = new IllegalStateException("wrong");
    FastMethod broken = new Blur() {
      @Override
      public void row(Object[] lines, Object[] arguments, int from, int to, int x, int y, int z) {
        if (rows.get() == 100) {
          throw wrong;
        }
        super.row(lines, arguments, from, to, x, y, z);
      }
    };
    MarchRun run = run(broken, 71);
    together(WORKERS, run::work);
    assertSame(wrong, run.trap().cause());
  }

  /** Who launched gave up; nobody works on for an hour. */
  @Test
  void stepsThatAreGivenUpEnd() throws InterruptedException {
    Blur blur = new Blur();
    MarchRun run = run(blur, Integer.MAX_VALUE - 1);
    Thread.ofPlatform().start(() -> {
      while (blur.rows.get() < 1000) {
        Thread.onSpinWait();
      }
      run.trap().cancel(new IllegalStateException("given up"));
    });
    together(WORKERS, run::work);
    assertFalse(blur.rows.get() < 1000);
  }
}
