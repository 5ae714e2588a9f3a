package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileActor.Neighbour;
import io.ringkernel.runtime.tile.TileActor.Reference;
import io.ringkernel.runtime.tile.TileLayout.Way;
import io.ringkernel.runtime.tile.TileMessages.Change;
import io.ringkernel.runtime.tile.TileMessages.Go;
import io.ringkernel.runtime.tile.TileMessages.Halo;
import io.ringkernel.runtime.tile.TileMessages.HaloCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * A stencil in the form of actors: each tile is one, halos are messages. There is no barrier; a
 * tile runs ahead of its neighbours by at most a step. What is asked for takes effect in all tiles
 * after the same number of steps, without any of them being stopped.
 *
 * <p>The result is that of the plain loop over the whole grid, bit for bit and in whichever order
 * messages arrive, if a step writes its own cell of one field of each {@link TileLayout.Swap} only
 * and does not ask where its cell lies. {@code Boundary.ABSORB} asks that; put the loss into a
 * field instead. A launcher that a step calls for a whole tile throws an {@link
 * IllegalArgumentException} for a kernel of that boundary, one that sees farther than the layout
 * says, or one that wraps where the layout does not. Fields are {@code float} arrays.
 *
 * @param <S> what does the steps of a tile
 */
public final class TiledStencil<S extends TileStep> implements AutoCloseable {
  /** Steps that tiles may do before they hear that they may do more. */
  private static final int WINDOW = 16;
  private static final int LEAD = WINDOW / 2;
  /** Fewer than an inbox holds beside borders: who sends them never waits. */
  private static final int MOST_CHANGES = 256;

  /** What is done to a tile between two steps. */
  @FunctionalInterface
  public interface TileChange<S extends TileStep> {
    /**
     * Changes a tile, its rim included, which holds copies of cells that neighbours change as well;
     * see {@link Tile#each}.
     *
     * @param tile where
     * @param step what does its steps
     * @param fields its parts of the fields
     */
    void apply(Tile tile, S step, float[][] fields);
  }

  /**
   * The fields between two steps.
   *
   * @param step after how many steps
   * @param fields whole, row by row
   */
  public record Snapshot(long step, float[][] fields) {}

  /** How borders travel: at once, unless somebody wants to see or delay them. */
  @FunctionalInterface
  public interface Courier {
    /**
     * Takes charge of a message; called by the tile that sends.
     *
     * @param from number of that tile
     * @param to number of the tile that is to get it
     * @param delivery delivers it, once, now or later and in any order
     */
    void carry(int from, int to, Runnable delivery);
  }

  private record Pending<S extends TileStep>(TileChange<S> change, AtomicInteger missing,
      CompletableFuture<Long> end) {}

  private record Waiter(long step, CompletableFuture<Long> end) {}

  private final TileLayout layout;
  private final Courier courier;
  private final int fieldCount;
  private final List<Reference<S>> tiles = new ArrayList<>();
  private final Map<Long, Pending<S>> changes = new ConcurrentHashMap<>();
  private final List<Waiter> waiters = new ArrayList<>();
  private final LongAdder messages = new LongAdder();
  private final long[] progress;
  private long granted;
  private long numbers;
  private boolean isFree;
  private boolean isClosed;
  private Throwable failure;

  private TiledStencil(TileLayout layout, int fieldCount, Courier courier) {
    this.layout = layout;
    this.fieldCount = fieldCount;
    this.courier = courier;
    progress = new long[layout.tiles().size()];
  }

  /**
   * Cuts a grid and launches its tiles, which then wait.
   *
   * @param fields of the whole grid, row by row; copied
   * @param steps makes what does the steps of a tile
   * @throws IllegalArgumentException if a field has another size or is missing, or a border does
   *     not fit a message
   */
  public static <S extends TileStep> TiledStencil<S> start(RingRuntime runtime, TileLayout layout,
      List<float[]> fields, Function<Tile, S> steps) {
    return start(runtime, layout, fields, steps, (from, to, delivery) -> delivery.run());
  }

  /** The same with borders that travel in another way. */
  public static <S extends TileStep> TiledStencil<S> start(RingRuntime runtime, TileLayout layout,
      List<float[]> fields, Function<Tile, S> steps, Courier courier) {
    for (float[] field : fields) {
      if (field.length != layout.cells()) {
        throw new IllegalArgumentException("a field of " + field.length + " elements for a grid of "
            + layout.cells() + " cells");
      }
    }
    for (TileLayout.Swap swap : layout.swaps()) {
      if (Math.max(swap.written(), swap.seen()) >= fields.size()
          || Math.min(swap.written(), swap.seen()) < 0) {
        throw new IllegalArgumentException("fields " + swap.written() + " and " + swap.seen()
            + " change places, and " + fields.size() + " are given, numbered from 0");
      }
    }
    TiledStencil<S> stencil = new TiledStencil<>(layout, fields.size(), courier);
    try {
      stencil.launch(runtime, fields, steps);
    } catch (RuntimeException | Error e) {
      stencil.tiles.forEach(Reference::kill); // those that live already
      throw e;
    }
    return stencil;
  }

  private void launch(RingRuntime runtime, List<float[]> fields, Function<Tile, S> steps) {
    List<Tile> places = layout.tiles();
    List<Way> ways = layout.ways();
    int most = 0;
    for (Tile tile : places) {
      for (Way way : ways) {
        most = Math.max(most, tile.borderCells(way) * layout.swaps().size());
      }
    }
    HaloCodec halos = new HaloCodec(most);
    if (halos.byteSize() > TileMessages.MOST_BYTES) {
      throw new IllegalArgumentException("a border of " + most + " values does not fit a message"
          + " of " + TileMessages.MOST_BYTES + " bytes; cut the grid into more tiles");
    }
    LaunchOptions options =
        LaunchOptions.defaults().mode(LaunchMode.EVENT_DRIVEN).withoutAutoActivate();
    Host host = new Host();
    List<TileActor<S>> actors = new ArrayList<>();
    for (Tile tile : places) {
      float[][] parts = fields.stream().map(tile::cut).toArray(float[][]::new);
      TileActor<S> actor = new TileActor<>(tile, steps.apply(tile), parts, layout, host);
      actors.add(actor);
      tiles.add(runtime.launch(actor.type(halos), options));
    }
    for (int number = 0; number < actors.size(); number++) {
      List<Neighbour> neighbours = new ArrayList<>();
      for (Way way : ways) {
        int beside = layout.beside(number, way);
        if (beside >= 0) {
          neighbours.add(new Neighbour(way, ways.indexOf(way.back()), beside,
              tiles.get(beside)));
        }
      }
      actors.get(number).join(neighbours, LEAD);
    }
    tiles.forEach(Reference::activate);
  }

  /** Hears of the tiles. */
  private final class Host implements TileActor.Host<S> {
    @Override
    public void passed(int tile, long step) {
      onPassed(tile, step);
    }

    @Override
    public void change(long number, Tile tile, S step, float[][] fields, long done) {
      Pending<S> pending = changes.get(number);
      try {
        pending.change().apply(tile, step, fields);
      } catch (RuntimeException | Error e) {
        changes.remove(number);
        pending.end().completeExceptionally(e);
        throw e;
      }
      if (pending.missing().decrementAndGet() == 0) {
        changes.remove(number);
        pending.end().complete(done);
      }
    }

    @Override
    public void failed(Throwable cause) {
      fail(cause);
    }

    @Override
    public void send(int from, Neighbour to, Halo halo) {
      messages.increment();
      courier.carry(from, to.number(), () -> to.reference().tell(halo));
    }
  }

  private void onPassed(int tile, long step) {
    List<Waiter> ready = new ArrayList<>();
    long slowest;
    synchronized (this) {
      progress[tile] = step;
      slowest = slowest();
      waiters.removeIf(waiter -> waiter.step() <= slowest() && ready.add(waiter));
      if (isFree && slowest >= granted - LEAD) {
        grant(granted + LEAD);
      }
    }
    ready.forEach(waiter -> waiter.end().complete(waiter.step()));
  }

  /** Called with the lock, so that leave and changes reach every tile in one order. */
  private void grant(long until) {
    granted = until;
    tell(new Go(until));
  }

  private void tell(Go go) {
    messages.add(tiles.size());
    tiles.forEach(tile -> tile.tell(go));
  }

  private void fail(Throwable cause) {
    List<CompletableFuture<Long>> open = new ArrayList<>();
    synchronized (this) {
      failure = failure == null ? cause : failure;
      isFree = false;
      waiters.forEach(waiter -> open.add(waiter.end()));
      waiters.clear();
    }
    changes.values().forEach(pending -> open.add(pending.end()));
    changes.clear();
    open.forEach(end -> end.completeExceptionally(cause));
  }

  private void check() {
    if (isClosed) {
      throw new IllegalStateException("the grid is closed");
    }
    if (failure != null) {
      throw new IllegalStateException("a tile cannot go on: " + failure, failure);
    }
  }

  /**
   * Lets every tile do so many steps more than were allowed so far.
   *
   * @return completes with the number of steps done when the last tile has done them; fails with
   *     what a step throws
   * @throws IllegalStateException if a step has thrown, tiles run freely, or this is closed
   */
  public synchronized CompletionStage<Long> run(long steps) {
    check();
    if (isFree || steps < 1) {
      throw new IllegalStateException(isFree ? "tiles run freely; pause them first"
          : steps + " steps: give a number above 0");
    }
    CompletableFuture<Long> end = new CompletableFuture<>();
    waiters.add(new Waiter(granted + steps, end));
    grant(granted + steps);
    return end;
  }

  /** Lets all tiles run until {@link #pause}. */
  public synchronized void resume() {
    check();
    if (!isFree) {
      isFree = true;
      grant(granted + WINDOW);
    }
  }

  /**
   * Ends what {@link #resume} began.
   *
   * @return completes when the last tile has come to where all stop, with the number of steps
   */
  public CompletionStage<Long> pause() {
    CompletableFuture<Long> end = new CompletableFuture<>();
    synchronized (this) {
      check();
      isFree = false;
      if (slowest() < granted) {
        waiters.add(new Waiter(granted, end));
        return end;
      }
    }
    end.complete(granted);
    return end;
  }

  /**
   * Changes all tiles after the same number of steps: those that are allowed so far, 16 ahead at
   * most where they run freely.
   *
   * @return completes when the last tile has changed, with the number of steps before the change;
   *     fails with what a change throws, as does the whole grid
   * @throws IllegalStateException if a step has thrown, or 256 changes wait
   */
  public synchronized CompletionStage<Long> change(TileChange<S> change) {
    check();
    if (changes.size() >= MOST_CHANGES) {
      throw new IllegalStateException(MOST_CHANGES + " changes wait; wait for some of them");
    }
    CompletableFuture<Long> end = new CompletableFuture<>();
    long number = numbers++;
    changes.put(number, new Pending<>(change, new AtomicInteger(tiles.size()), end));
    Change message = new Change(granted, number);
    messages.add(tiles.size());
    tiles.forEach(tile -> tile.tell(message));
    return end;
  }

  /**
   * Copies all fields as they are after the same number of steps in all tiles; nobody waits for
   * anybody.
   */
  public CompletionStage<Snapshot> snapshot() {
    float[][] whole = new float[fieldCount][layout.cells()];
    return change((tile, step, fields) -> {
      for (int field = 0; field < whole.length; field++) {
        tile.paste(fields[field], whole[field]);
      }
    }).thenApply(step -> new Snapshot(step, whole));
  }

  /** What the slowest tile was last heard to have done. */
  public synchronized long slowest() {
    return Arrays.stream(progress).min().orElseThrow();
  }

  /** Messages that tiles got so far, halos and commands. */
  public long messages() {
    return messages.sum();
  }

  /** Ends the tiles. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
    }
    fail(new IllegalStateException("the grid is closed"));
    tiles.forEach(Reference::kill);
  }
}
