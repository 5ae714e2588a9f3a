package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.Tile;
import io.ringkernel.runtime.tile.TileLayout;
import io.ringkernel.runtime.tile.TileStep;
import io.ringkernel.runtime.tile.TiledStencil;
import io.ringkernel.samples.wavesim.Area.Activity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Tiles that are actors. A part of a step is the delivery of one message: a border on its way from
 * a tile to its neighbour, any of those that are on their way.
 */
final class TileEngine implements PartwiseEngine {
  private static final int SIDE = 32;
  private static final int MOST = 16;

  /** A border on its way. */
  private record Letter(int from, int to, Runnable delivery) {}

  private final Medium medium;
  private final TileLayout layout;
  private final RingRuntime runtime;
  private final TiledStencil<Step> stencil;
  private final List<Tile> tiles = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(1);
  private final Object lock = new Object();
  /** Guarded by the lock, as is all that follows. */
  private final List<Letter> letters = new ArrayList<>();
  private final float[] shown;
  private float[] shownBefore = new float[0];
  private final boolean[] ahead;
  private boolean watched;
  private int last = -1;
  private int lastFrom;
  private volatile Plan plan = new Plan(0, -1, new float[0], new int[0], new float[0][]);
  private CompletableFuture<Long> end = CompletableFuture.completedFuture(0L);
  private boolean amid;
  private long done;

  /** What is to be done from a step on. */
  private record Plan(long first, int source, float[] drive, int[] receivers, float[][] heard) {}

  TileEngine(Medium medium) {
    this.medium = medium;
    layout = TileLayout.of(medium.width(), medium.height(), tiles(medium.width()),
        tiles(medium.height()));
    shown = new float[medium.cells()];
    ahead = new boolean[layout.columns() * layout.rows()];
    runtime = RingRuntime.builder().backend(Backend.CPU).build();
    float[] silence = new float[medium.cells()];
    stencil = TiledStencil.start(runtime, layout, List.of(silence, silence, medium.gain(),
        medium.faces()),
        tile -> {
          tiles.add(tile);
          return new Step(tile);
        }, this::carry);
  }

  private static int tiles(int cells) {
    return Math.clamp(cells / SIDE, 2, MOST);
  }

  /** The kernel, on the cells of a tile. */
  private final class Step implements TileStep {
    private final Tile tile;
    private final PlaneCell place;

    Step(Tile tile) {
      this.tile = tile;
      place = new PlaneCell(tile.width(), tile.height());
    }

    @Override
    public void step(long number, float[][] fields) {
      Plan now = plan;
      int slot = (int) (number - now.first());
      int source = own(now.source());
      for (int y = 0; y < tile.height(); y++) {
        for (int x = 0; x < tile.width(); x++) {
          WaveKernels.step(place.at(x, y), Medium.C2, fields[2], fields[3], fields[0],
              fields[1]);
        }
      }
      Medium.drive(source, now.drive()[slot], fields[2], fields[1]);
      for (int receiver = 0; receiver < now.receivers().length; receiver++) {
        int cell = own(now.receivers()[receiver]);
        if (cell >= 0) {
          now.heard()[receiver][slot] = fields[1][cell];
        }
      }
      synchronized (lock) {
        if (watched) {
          tile.paste(fields[1], shown);
          ahead[tile.number()] = true;
        }
      }
    }

    private int own(int cell) {
      return cell < 0 ? -1 : tile.own(cell % medium.width(), cell / medium.width(), 0);
    }
  }

  private void carry(int from, int to, Runnable delivery) {
    synchronized (lock) {
      if (watched) {
        letters.add(new Letter(from, to, delivery));
        lock.notifyAll();
        return;
      }
    }
    delivery.run();
  }

  @Override
  public WaveMode mode() {
    return WaveMode.ACTORS;
  }

  @Override
  public int parts() {
    return 2 * (layout.columns() * (layout.rows() - 1) + layout.rows() * (layout.columns() - 1));
  }

  @Override
  public boolean part(int source, float drive) {
    if (!amid) {
      begin(source, drive);
    }
    next().ifPresent(letter -> letter.delivery().run());
    synchronized (lock) {
      amid = !end.isDone();
    }
    if (!amid) {
      done = end.join();
    }
    return !amid;
  }

  private void begin(int source, float drive) {
    float[] now = pressure();
    synchronized (lock) {
      watched = true;
      System.arraycopy(now, 0, shown, 0, shown.length);
      shownBefore = now;
      Arrays.fill(ahead, false);
    }
    amid = true;
    plan = new Plan(done, source, new float[] {drive}, new int[0], new float[0][]);
    end = stencil.run(1).toCompletableFuture();
    end.whenComplete((step, failure) -> {
      synchronized (lock) {
        lock.notifyAll();
      }
    });
  }

  /** Any of the letters; none where the step has ended meanwhile. */
  private Optional<Letter> next() {
    synchronized (lock) {
      boolean interrupted = false;
      while (letters.isEmpty() && !end.isDone()) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (end.isDone()) {
        return Optional.empty();
      }
      Letter letter = letters.remove(random.nextInt(letters.size()));
      last = letter.to();
      lastFrom = letter.from();
      return Optional.of(letter);
    }
  }

  /** Nothing is held back any more, and a step that is under way ends. */
  private void flow() {
    List<Letter> waiting;
    synchronized (lock) {
      watched = false;
      waiting = List.copyOf(letters);
      letters.clear();
    }
    waiting.forEach(letter -> letter.delivery().run());
    if (amid) {
      done = end.join();
      amid = false;
    }
  }

  @Override
  public float[][] advance(int source, float[] drive, int[] receivers) {
    flow();
    float[][] heard = new float[receivers.length][drive.length];
    if (drive.length > 0) {
      plan = new Plan(done, source, drive.clone(), receivers.clone(), heard);
      done = stencil.run(drive.length).toCompletableFuture().join();
    }
    return heard;
  }

  @Override
  public boolean isAmidStep() {
    return amid;
  }

  @Override
  public List<Area> focus() {
    List<Area> areas = new ArrayList<>();
    synchronized (lock) {
      for (Tile tile : tiles) {
        if (tile.number() == last || ahead[tile.number()] && amid) {
          areas.add(new Area(tile.x().from(), tile.y().from(), tile.x().cells(),
              tile.y().cells(), tile.number() == last ? Activity.COMPUTED : Activity.AHEAD));
        }
      }
    }
    return areas;
  }

  @Override
  public String place() {
    synchronized (lock) {
      int count = 0;
      for (boolean tile : ahead) {
        count += tile ? 1 : 0;
      }
      return (last < 0 ? "no border has come yet"
          : "a border from tile " + name(lastFrom) + " to " + name(last)) + "; " + count + " of "
          + ahead.length + " tiles have done the step, " + letters.size()
          + " messages are on their way";
    }
  }

  private String name(int tile) {
    return tile % layout.columns() + ", " + tile / layout.columns();
  }

  @Override
  public float[] shown() {
    synchronized (lock) {
      if (watched) {
        return shown.clone();
      }
    }
    return field(0);
  }

  @Override
  public String oddity() {
    return "";
  }

  @Override
  public float pressure(int cell) {
    return shown()[cell];
  }

  @Override
  public void begin(float[] before, float[] start) {
    flow();
    stencil.change((tile, step, fields) -> {
      fields[0] = tile.cut(start);
      fields[1] = tile.cut(before);
    }).toCompletableFuture().join();
  }

  private float[] field(int number) {
    return stencil.snapshot().toCompletableFuture().join().fields()[number];
  }

  @Override
  public float[] pressure() {
    return shown();
  }

  @Override
  public float[] before() {
    synchronized (lock) {
      if (watched) {
        return shownBefore.clone();
      }
    }
    return field(1);
  }

  @Override
  public void close() {
    stencil.close();
    runtime.close();
  }
}
