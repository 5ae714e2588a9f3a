package io.ringkernel.samples.wavesim3d;

/**
 * The same scheme in plain Java, by other code: what the kernel gives is compared with it. It also
 * keeps the account of the energy, in {@code double}.
 */
final class RoomSolver {
  private final Room room;
  private float[] now;
  private float[] previous;
  private double given;
  private double taken;

  RoomSolver(Room room) {
    this.room = room;
    now = new float[room.cells()];
    previous = new float[room.cells()];
  }

  float[] pressure() {
    return now;
  }

  float[] before() {
    return previous;
  }

  void begin(float[] before, float[] start) {
    previous = before.clone();
    now = start.clone();
  }

  /** One step; gives what the ears hear where there are any. */
  void advance(int source, float drive, int left, int right, float[] trace, int slot) {
    int row = room.width();
    int layer = room.width() * room.height();
    for (int z = 0; z < room.depth(); z++) {
      for (int y = 0; y < room.height(); y++) {
        for (int x = 0; x < room.width(); x++) {
          int i = z * layer + y * row + x;
          float gain = room.gain()[i];
          if (gain == 0f) {
            previous[i] = 0f;
            continue;
          }
          int north = y > 0 ? i - row : i;
          int south = y + 1 < room.height() ? i + row : i;
          int west = x > 0 ? i - 1 : i;
          int east = x + 1 < row ? i + 1 : i;
          int up = z + 1 < room.depth() ? i + layer : i;
          int down = z > 0 ? i - layer : i;
          int open = open(north) + open(south) + open(west) + open(east) + open(up) + open(down);
          float rows = now[north] + now[south];
          float columns = now[west] + now[east];
          float layers = now[up] + now[down];
          float here = now[i];
          float laplacian = rows + columns + layers - open * here;
          float next = gain * (2f * here + Room.C2 * laplacian) - (2f * gain - 1f) * previous[i];
          next = i == source && drive != 0f ? next + drive : next;
          account(gain, next - (double) previous[i], i == source ? drive : 0);
          previous[i] = next;
        }
      }
    }
    float[] next = previous;
    previous = now;
    now = next;
    if (left >= 0) {
      trace[2 * slot] = now[left];
      trace[2 * slot + 1] = now[right];
    }
  }

  /**
   * In terms of {@code d}, what the pressure changed by in two steps: the drive gives {@code (1 +
   * loss) drive d / 2}, and the surfaces take {@code loss d² / 2}.
   */
  private void account(float gain, double change, float drive) {
    double loss = 1.0 / gain - 1;
    given += (1 + loss) * drive * change / 2;
    taken += loss * change * change / 2;
  }

  /** What source and surfaces gave and took, and what the field holds now. */
  EnergyBalance energy() {
    return new EnergyBalance(given, taken, stored());
  }

  /** Half the squared change of a step, and half the products of the slopes now and before. */
  private double stored() {
    double kinetic = 0;
    double potential = 0;
    int row = room.width();
    int layer = room.width() * room.height();
    for (int i = 0; i < room.cells(); i++) {
      if (room.gain()[i] > 0f) {
        double change = (double) now[i] - previous[i];
        kinetic += change * change;
        potential += i % row + 1 < row ? slope(i, i + 1) : 0;
        potential += i % layer + row < layer ? slope(i, i + row) : 0;
        potential += i + layer < room.cells() ? slope(i, i + layer) : 0;
      }
    }
    return (kinetic + Room.C2 * potential) / 2;
  }

  private double slope(int cell, int neighbour) {
    return room.gain()[neighbour] == 0f ? 0 : ((double) now[neighbour] - now[cell])
        * ((double) previous[neighbour] - previous[cell]);
  }

  private int open(int cell) {
    return room.gain()[cell] > 0f ? 1 : 0;
  }
}
