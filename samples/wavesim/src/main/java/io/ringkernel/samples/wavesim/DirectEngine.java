package io.ringkernel.samples.wavesim;

import java.util.stream.IntStream;

/**
 * Calls the kernel method for each cell on the JVM. Bands of rows run in parallel: a step writes
 * only its own cell and reads only the other array, so the order of cells has no influence.
 */
final class DirectEngine implements WaveEngine {
  private static final int BAND = 16;

  private final Medium medium;
  private float[] now;
  private float[] previous;

  DirectEngine(Medium medium) {
    this.medium = medium;
    now = new float[medium.cells()];
    previous = new float[medium.cells()];
  }

  @Override
  public String name() {
    return "the kernel method, called directly on the JVM";
  }

  @Override
  public float[][] advance(int source, float[] drive, int[] receivers) {
    float[][] heard = new float[receivers.length][drive.length];
    for (int slot = 0; slot < drive.length; slot++) {
      step();
      medium.drive(source, drive[slot], previous);
      for (int place = 0; place < receivers.length; place++) {
        heard[place][slot] = receivers[place] < 0 ? 0f : previous[receivers[place]];
      }
      float[] next = previous;
      previous = now;
      now = next;
    }
    return heard;
  }

  private void step() {
    int bands = (medium.height() + BAND - 1) / BAND;
    IntStream.range(0, bands).parallel().forEach(band -> {
      PlaneCell place = new PlaneCell(medium.width(), medium.height());
      int end = Math.min(medium.height(), (band + 1) * BAND);
      for (int y = band * BAND; y < end; y++) {
        for (int x = 0; x < medium.width(); x++) {
          WaveKernels.step(place.at(x, y), Medium.C2, medium.gain(), medium.faces(),
              now, previous);
        }
      }
    });
  }

  @Override
  public void begin(float[] before, float[] start) {
    System.arraycopy(before, 0, previous, 0, previous.length);
    System.arraycopy(start, 0, now, 0, now.length);
  }

  @Override
  public float[] pressure() {
    return now.clone();
  }

  @Override
  public float[] before() {
    return previous.clone();
  }

  @Override
  public void close() {
    // Two arrays: nothing to release.
  }
}
