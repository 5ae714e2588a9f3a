package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Steps over a grid whose bands fit into the caches of cores: each band is copied once, takes all
 * steps where it is, and is copied back. After each step neighbours read the slabs at its edges,
 * which are computed first.
 */
final class ResidentMarch implements GridMarch {
  /** Fewer steps do not make up for the copies. */
  private static final int LEAST_STEPS = 24;
  /** What a band may take, about the half of what cores have of their own today. */
  private static final long MOST_BYTES = 768 << 10;

  private final GridTask task;
  private final int[] parameters;
  private final BandSteps[] bands;
  private final Shown memory;

  private ResidentMarch(GridTask task, int[] parameters, int bands) {
    this.task = task;
    this.parameters = parameters;
    this.bands = new BandSteps[bands];
    memory = new Shown(bands, parameters.length, task.size().rows(),
        BandSteps.layout(task, 0, bands).pitch());
  }

  /** Empty for a grid, or so few steps, that are quicker in rounds. */
  static Optional<ResidentMarch> of(GridTask task) {
    RowForm form = task.form();
    int bands = task.threads();
    if (task.count() < LEAST_STEPS || task.slabs() / bands <= 2 * form.halo()) {
      return Optional.empty();
    }
    int[] parameters = IntStream.range(0, task.arguments().length).filter(form::isUsed).toArray();
    LineLayout layout = BandSteps.layout(task, 0, bands);
    long lines = (long) (layout.fold().lines() + 2 * form.halo()) * task.size().rows();
    long bytes = 0;
    for (int parameter : parameters) {
      int times = form.isWritten(parameter) && form.loops() > 1 ? 2 : 1;
      bytes += times * lines * layout.length() * Lines.bytes(task.arguments()[parameter]);
    }
    return bytes <= MOST_BYTES ? Optional.of(new ResidentMarch(task, parameters, bands))
        : Optional.empty();
  }

  @Override
  public int bands() {
    return bands.length;
  }

  @Override
  public int passes() {
    return task.count() + 1;
  }

  @Override
  public boolean isClosed() {
    return task.form().boundary() == Boundary.WRAP;
  }

  @Override
  public Worker worker(BooleanSupplier isGivenUp, IntConsumer shown) {
    return (band, pass) -> {
      if (isGivenUp.getAsBoolean()) {
        return;
      }
      if (pass == 0) {
        bands[band] = new BandSteps(task, parameters, memory, band, bands.length);
        bands[band].bring();
        return;
      }
      bands[band].step(pass - 1, () -> shown.accept(band));
      if (pass == task.count()) {
        bands[band].putBack(task.count());
      }
    };
  }
}
