package %package%;

import io.ringkernel.runtime.RingRuntime;

/** Steps the plate and prints the middle; the two fields change places after each step. */
public final class Main {
  private static final int SIZE = 33;
  private static final int STEPS = 100;

  private Main() {}

  public static void main(String[] arguments) {
    float[] now = new float[SIZE * SIZE];
    float[] next = new float[SIZE * SIZE];
    int middle = SIZE / 2 * SIZE + SIZE / 2;
    now[middle] = 1000;
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      HeatGpu heat = HeatGpu.on(runtime);
      for (int step = 0; step < STEPS; step++) {
        heat.step(SIZE, SIZE, now, next, 0.2f);
        float[] old = now;
        now = next;
        next = old;
      }
    }
    System.out.println("middle = " + now[middle]);
  }
}
