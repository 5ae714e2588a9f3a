package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Bodies that attract each other: forces by tiles of shared memory, then a step in time. */
final class Bodies {
  private static final int BLOCK = 32;
  private static final float SOFTENING = 0.01f;

  @GpuType
  record Vector(float x, float y, float z) {
    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
      return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(float factor) {
      return new Vector(x * factor, y * factor, z * factor);
    }

    float dot(Vector other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }

  @GpuKernel(blockSize = BLOCK)
  static void step(GpuContext gpu, float[] positions, float[] masses, float[] speeds,
      float[] moved, float seconds) {
    float[] tile = gpu.sharedFloats(4 * BLOCK);
    int n = masses.length;
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    Vector me = i < n ? vector(positions, i) : new Vector(0, 0, 0);
    Vector force = new Vector(0, 0, 0);
    for (int start = 0; start < n; start += BLOCK) {
      int j = start + local;
      for (int k = 0; k < 3; k++) {
        tile[4 * local + k] = j < n ? positions[3 * j + k] : 0;
      }
      tile[4 * local + 3] = j < n ? masses[j] : 0;
      gpu.barrier();
      for (int k = 0; k < BLOCK; k++) {
        Vector other = new Vector(tile[4 * k], tile[4 * k + 1], tile[4 * k + 2]);
        force = force.plus(attraction(me, other, tile[4 * k + 3]));
      }
      gpu.barrier();
    }
    if (i < n) {
      Vector speed = vector(speeds, i).plus(force.times(seconds));
      store(speeds, i, speed);
      store(moved, i, me.plus(speed.times(seconds)));
    }
  }

  static Vector attraction(Vector me, Vector other, float mass) {
    Vector away = other.minus(me);
    float square = away.dot(away) + SOFTENING;
    return away.times(mass / (square * (float) Math.sqrt(square)));
  }

  static Vector vector(float[] values, int i) {
    return new Vector(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
  }

  static void store(float[] values, int i, Vector vector) {
    values[3 * i] = vector.x();
    values[3 * i + 1] = vector.y();
    values[3 * i + 2] = vector.z();
  }

  static double nearOnWgsl() {
    return 1e-4;
  }

  static void run(RingRuntime runtime) {
    int n = 70;
    float[] positions = Expect.floats(3 * n, 12);
    float[] masses = new float[n];
    for (int i = 0; i < n; i++) {
      masses[i] = 1 + i % 5;
    }
    float[] speeds = Expect.floats(3 * n, 13);
    double[] expected = new double[3 * n];
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < 3; c++) {
        double force = 0;
        for (int j = 0; j < n; j++) {
          double square = 0.01f;
          for (int d = 0; d < 3; d++) {
            square += Math.pow(positions[3 * j + d] - positions[3 * i + d], 2);
          }
          force += masses[j] * (positions[3 * j + c] - positions[3 * i + c])
              / Math.pow(square, 1.5);
        }
        expected[3 * i + c] = positions[3 * i + c] + (speeds[3 * i + c] + force * 0.01) * 0.01;
      }
    }
    float[] moved = new float[3 * n];
    BodiesGpu.on(runtime).step(Launch.items(n), positions, masses, speeds, moved, 0.01f);
    Expect.near(expected, moved, 1e-4);
  }
}
