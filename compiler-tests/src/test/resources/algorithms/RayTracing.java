package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;

/** Rays and spheres: the nearest hit, its normal, light from one side. */
final class RayTracing {
  @GpuType
  record Vector(float x, float y, float z) {
    Vector minus(Vector other) {
      return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector alongBy(Vector direction, float distance) {
      return new Vector(x + direction.x * distance, y + direction.y * distance,
          z + direction.z * distance);
    }

    Vector scaled(float factor) {
      return new Vector(x * factor, y * factor, z * factor);
    }

    Vector unit() {
      return scaled(1 / (float) Math.sqrt(dot(this)));
    }

    float dot(Vector other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }

  @GpuType
  record Sphere(Vector center, float radius) {}

  @GpuType
  record Ray(Vector from, Vector direction) {}

  @GpuType
  record Hit(int sphere, float distance) {
    Hit nearer(Hit other) {
      return other.distance < distance ? other : this;
    }
  }

  @GpuKernel(blockSize = {8, 8})
  static void trace(GpuContext gpu, Sphere[] spheres, float[] picture, int width, int height) {
    int px = gpu.globalIdX();
    int py = gpu.globalIdY();
    if (px >= width || py >= height) {
      return;
    }
    Vector direction = new Vector((px + 0.5f) / width - 0.5f, (py + 0.5f) / height - 0.5f, 1);
    Ray ray = new Ray(new Vector(0, 0, -3), direction.unit());
    Hit nearest = new Hit(-1, 1e9f);
    for (int k = 0; k < spheres.length; k++) {
      nearest = nearest.nearer(new Hit(k, distance(ray, spheres[k])));
    }
    picture[py * width + px] = shade(ray, nearest, spheres);
  }

  static float distance(Ray ray, Sphere sphere) {
    Vector away = ray.from().minus(sphere.center());
    float b = away.dot(ray.direction());
    float root = b * b - (away.dot(away) - sphere.radius() * sphere.radius());
    if (root < 0) {
      return 1e9f;
    }
    float distance = -b - (float) Math.sqrt(root);
    return distance > 0 ? distance : 1e9f;
  }

  static float shade(Ray ray, Hit hit, Sphere[] spheres) {
    if (hit.sphere() < 0 || hit.distance() > 1e8f) {
      return 0.1f;
    }
    Vector point = ray.from().alongBy(ray.direction(), hit.distance());
    Vector normal = point.minus(spheres[hit.sphere()].center()).unit();
    return 0.2f + 0.8f * Math.max(0, normal.dot(new Vector(0.6f, -0.64f, -0.48f)));
  }

  /** At the rim of a sphere a ray hits or misses by the last bit. */
  static double differOnWgsl() {
    return 0.01;
  }

  static double nearOnWgsl() {
    return 1e-3;
  }

  static void run(RingRuntime runtime) {
    int width = 30;
    int height = 24;
    float[] numbers = {0, 0, 2, 1, 0.8f, -0.6f, 1.5f, 0.5f, -1, 0.7f, 3, 0.8f, 0.2f, 0.9f, 1,
        0.25f};
    Sphere[] spheres = new Sphere[numbers.length / 4];
    for (int k = 0; k < spheres.length; k++) {
      spheres[k] = new Sphere(
          new Vector(numbers[4 * k], numbers[4 * k + 1], numbers[4 * k + 2]), numbers[4 * k + 3]);
    }
    float[] picture = new float[width * height];
    RayTracingGpu.on(runtime).trace(Launch.items(width, height), spheres, picture, width, height);
    int different = 0;
    for (int i = 0; i < picture.length; i++) {
      double expected = expected(numbers, (i % width + 0.5) / width - 0.5,
          (i / width + 0.5) / height - 0.5);
      different += Math.abs(expected - picture[i]) < 1e-3 ? 0 : 1;
    }
    if (different > picture.length / 100) {
      throw new AssertionError(different + " points differ from those in double");
    }
  }

  private static double expected(float[] spheres, double dx, double dy) {
    double length = Math.sqrt(dx * dx + dy * dy + 1);
    double[] d = {dx / length, dy / length, 1 / length};
    double best = Double.MAX_VALUE;
    double shade = 0.1;
    for (int k = 0; k < spheres.length; k += 4) {
      double[] c = {spheres[k], spheres[k + 1], spheres[k + 2] + 3}; // from the eye
      double along = c[0] * d[0] + c[1] * d[1] + c[2] * d[2];
      double square = c[0] * c[0] + c[1] * c[1] + c[2] * c[2] - along * along;
      double r = spheres[k + 3];
      double t = along - Math.sqrt(Math.max(0, r * r - square));
      if (square <= r * r && t > 0 && t < best) {
        best = t;
        double light = ((d[0] * t - c[0]) * 0.6 - (d[1] * t - c[1]) * 0.64
            - (d[2] * t - c[2]) * 0.48) / r;
        shade = 0.2 + 0.8 * Math.max(0, light);
      }
    }
    return shade;
  }
}
