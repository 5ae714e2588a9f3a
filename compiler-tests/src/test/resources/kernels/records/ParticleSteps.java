package kernels.records;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Arrays of records: elements and parts of them read, elements stored, handed to methods. */
final class ParticleSteps {
  enum Phase {
    SOLID, LIQUID, GAS
  }

  @GpuType
  record Vector(float x, float y) {
    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y);
    }
  }

  @GpuType
  record Particle(Vector position, byte kind, Vector speed, long age, boolean alive, Phase phase,
      char mark, short charge) {
    Particle moved() {
      return new Particle(position.plus(speed), kind, speed, age + 1, alive, phase, mark, charge);
    }
  }

  /** Three bytes, so that records share words. */
  @GpuType
  record Pixel(byte red, byte green, byte blue) {
    int sum() {
      return red + green + blue;
    }
  }

  /** Words only, so that a target may keep it as it is. */
  @GpuType
  record Cell(int count, long total, float mean) {}

  @GpuKernel(blockSize = 32)
  static void particleSteps(GpuContext gpu, Particle[] particles, Pixel[] pixels, Cell[] cells,
      Particle[] born, int steps) {
    int i = gpu.globalIdX();
    if (i >= particles.length) {
      return;
    }
    Particle particle = particles[i];
    for (int s = 0; s < steps; s++) {
      particle = particle.moved();
    }
    particles[i] = particle;
    float speed = energy(particles, i) + energy(born, i % born.length);
    if (particles[i].alive() && pixels[i].red() > 0) {
      pixels[i] = new Pixel((byte) (pixels[i].sum() * 3), pixels[i].red(), (byte) i);
    }
    Vector at = particles[i].position();
    cells[i] = new Cell(cells[i].count() + particle.kind() + particle.charge() + particle.mark(),
        cells[i].total() * 3 - particle.age(), at.x() + at.y() + speed);
    int here = 0;
    for (Particle other : born) {
      here += other.phase() == particle.phase() ? 1 : 0;
    }
    if (here > 1) {
      Particle[] both = {born[0], particle};
      particles[i] = both[here % 2];
    }
  }

  static float energy(Particle[] particles, int i) {
    Vector speed = particles[i].speed();
    return 0.5f * (speed.x() * speed.x() + speed.y() * speed.y());
  }

  static int[] items() {
    return new int[] {70};
  }

  static Object[] arguments() {
    Particle[] particles = new Particle[69];
    Pixel[] pixels = new Pixel[70];
    Cell[] cells = new Cell[69];
    for (int i = 0; i < 69; i++) {
      particles[i] = particle(i);
      cells[i] = new Cell(i, Long.MAX_VALUE / (i + 1), i * 0.5f);
    }
    for (int i = 0; i < 70; i++) {
      pixels[i] = new Pixel((byte) (i * 37), (byte) -i, (byte) (i * i));
    }
    return new Object[] {particles, pixels, cells,
        new Particle[] {particle(3), particle(7), particle(9)}, 5};
  }

  private static Particle particle(int i) {
    return new Particle(new Vector(i, -i * 0.25f), (byte) (i * 11), new Vector(0.5f, i * 0.125f),
        i * 0x123456789L, i % 3 != 0, Phase.values()[i % 3], (char) (0xff00 + i),
        (short) (i * -499));
  }
}
