package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.tile.TileActors.Command;
import io.ringkernel.runtime.tile.TileActors.Place;
import io.ringkernel.runtime.tile.TiledStencil.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A grid of tiles that are actors, wherever a runtime runs actors: on a device their cells stay in
 * its memory, and halos go from actor to actor. What is asked for takes effect in all tiles after
 * the same number of steps, without any of them being stopped. The result is that of the plain loop
 * over the whole grid, bit for bit. Generated classes start one; thread-safe.
 */
public final class ActorTiles implements AutoCloseable {
  /** Steps that tiles may do before they hear that they may do more. */
  private static final int WINDOW = 64;
  private static final int LEAD = WINDOW / 2;
  /** Messages that may wait in the inbox of a tile. */
  private static final int INBOX = 256;
  /** Commands that a tile may have before it; generated actors have room for so many. */
  public static final int MOST_COMMANDS = 72;
  /** Those that users may give; the others are ours. */
  private static final int MOST_CHANGES = 64;

  /** One tile and how to talk to it. */
  private record Member<R extends ActorRef>(Tile tile, R actor, TileActors<R> actors) {
    void load(float[] field, int number) {
      TileForm form = actors.form();
      int stride = form.columns() + 2 * form.halo();
      for (int row = 0; row < tile.y().cells() + 2 * form.halo(); row++) {
        float[] values = new float[stride];
        for (int i = 0; i < tile.x().cells() + 2 * form.halo(); i++) {
          values[i] = form.value(field, tile.x().from() + i - form.halo(),
              tile.y().from() + row - form.halo(), tile.x().all(), tile.y().all());
        }
        actors.load(actor, number, row, values);
      }
    }

    CompletableFuture<?> join(long[] beside) {
      return actors.join(actor, new Place(tile.x().all(), tile.y().all(), tile.x().from(),
          tile.y().from(), tile.x().cells(), tile.y().cells()), beside).toCompletableFuture();
    }

    void go(long until) {
      actors.go(actor, until);
    }

    CompletableFuture<?> command(Command command) {
      return actors.command(actor, command).toCompletableFuture();
    }

    /** Copies what was kept of a field to its place in the grid. */
    CompletableFuture<?> fetch(int field, float[] whole) {
      TileForm form = actors.form();
      List<CompletableFuture<?>> parts = new ArrayList<>();
      int used = form.columns() * tile.y().cells();
      for (int part = 0; part * form.part() < used; part++) {
        int first = part * form.part();
        parts.add(actors.part(actor, field, part)
            .thenAccept(values -> paste(form, values, first, whole)).toCompletableFuture());
      }
      return all(parts);
    }

    private void paste(TileForm form, float[] values, int first, float[] whole) {
      for (int i = 0; i < values.length; i++) {
        int x = (first + i) % form.columns();
        int y = (first + i) / form.columns();
        if (x < tile.x().cells() && y < tile.y().cells()) {
          whole[(tile.y().from() + y) * tile.x().all() + tile.x().from() + x] = values[i];
        }
      }
    }
  }

  private final TileForm form;
  private final int width;
  private final int height;
  private final List<Member<?>> tiles = new ArrayList<>();
  private CompletableFuture<?> snapshots = CompletableFuture.completedFuture(null);
  private long granted;
  private long done;
  /** Commands whose end is not known yet. */
  private final Set<CompletableFuture<Long>> open = new HashSet<>();
  /** Counts what began and ended running freely. */
  private long era;
  private boolean isFree;
  private boolean isClosed;
  private Throwable failure;

  private ActorTiles(TileForm form, int width, int height) {
    this.form = form;
    this.width = width;
    this.height = height;
  }

  /**
   * Launches the tiles of a grid, which then wait.
   *
   * @param fields of the whole grid, row by row, in the order of the kernel's parameters; copied
   * @param parameters the values of the other parameters, a {@code boolean} as 0 or 1 and a {@code
   *     char} as its number
   * @throws IllegalArgumentException if a field has another size, or the grid is smaller than what
   *     a step sees
   */
  public static <R extends ActorRef> ActorTiles start(RingRuntime runtime, TileActors<R> actors,
      int width, int height, List<float[]> fields, List<? extends Number> parameters) {
    TileForm form = actors.form();
    TileLayout layout = form.layout(width, height);
    for (float[] field : fields) {
      if (field.length != layout.cells()) {
        throw new IllegalArgumentException("a field of " + field.length + " elements for a grid of "
            + layout.cells() + " cells");
      }
    }
    ActorTiles tiles = new ActorTiles(form, width, height);
    try {
      tiles.launch(runtime, actors, layout, fields, parameters);
    } catch (RuntimeException | Error e) {
      tiles.close();
      throw e;
    }
    return tiles;
  }

  private <R extends ActorRef> void launch(RingRuntime runtime, TileActors<R> actors,
      TileLayout layout, List<float[]> fields, List<? extends Number> parameters) {
    LaunchOptions options = LaunchOptions.defaults().queueCapacity(INBOX);
    List<R> references = new ArrayList<>();
    for (Tile tile : layout.tiles()) {
      R actor = runtime.launch(actors.type(), options);
      references.add(actor);
      tiles.add(new Member<>(tile, actor, actors));
    }
    List<TileLayout.Way> ways = form.ways();
    List<CompletableFuture<?>> ends = new ArrayList<>();
    for (Member<?> member : tiles) {
      for (int field = 0; field < fields.size(); field++) {
        member.load(fields.get(field), field);
      }
      for (int i = 0; i < parameters.size(); i++) {
        ends.add(member.command(new Command(0, TileActors.PARAMETER, i, 0, 0, 0, 0,
            form.bits(i, parameters.get(i)))));
      }
      long[] beside = new long[ways.size()];
      for (int way = 0; way < beside.length; way++) {
        int other = layout.beside(member.tile().number(), ways.get(way));
        beside[way] = other < 0 ? 0 : references.get(other).id().packed();
      }
      ends.add(member.join(beside));
    }
    all(ends).join(); // a border that came before would be counted for nothing
  }

  private static CompletableFuture<?> all(List<CompletableFuture<?>> stages) {
    return CompletableFuture.allOf(stages.toArray(CompletableFuture[]::new));
  }

  private void check() {
    if (isClosed) {
      throw new IllegalStateException("the grid is closed");
    }
    if (failure != null) {
      throw new IllegalStateException("a tile cannot go on: " + failure, failure);
    }
  }

  /** Gives all tiles a command; called with the lock, so that all get them in one order. */
  private CompletableFuture<Long> command(Function<Long, Command> command, long step) {
    Command made = command.apply(step);
    CompletableFuture<Long> end = new CompletableFuture<>();
    open.add(end);
    List<CompletableFuture<?>> ends = new ArrayList<>();
    for (Member<?> tile : tiles) {
      CompletableFuture<?> one = asked(tile, made);
      // The others wait for the borders of one that is over: they never end.
      one.whenComplete((_, cause) -> {
        if (cause != null) {
          fail(cause);
        }
      });
      ends.add(one);
    }
    all(ends).thenRun(() -> ended(end, step));
    return end;
  }

  private static CompletableFuture<?> asked(Member<?> tile, Command command) {
    try {
      return tile.command(command);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void ended(CompletableFuture<Long> end, long step) {
    synchronized (this) {
      open.remove(end);
      done = Math.max(done, step);
    }
    end.complete(step);
  }

  /** A tile is over, so nothing that waits for all of them will end. */
  private void fail(Throwable cause) {
    List<CompletableFuture<Long>> waiting;
    Throwable reason;
    synchronized (this) {
      failure = failure == null ? cause : failure;
      isFree = false;
      waiting = List.copyOf(open);
      open.clear();
      reason = isClosed ? new IllegalStateException("the grid is closed") : cause;
    }
    waiting.forEach(end -> end.completeExceptionally(reason));
  }

  private CompletableFuture<Long> report(long step) {
    return command(s -> new Command(s, TileActors.REPORT, 0, 0, 0, 0, 0, 0), step);
  }

  private void grant(long until) {
    granted = until;
    tiles.forEach(tile -> tile.go(until));
  }

  /**
   * Lets every tile do so many steps more than were allowed so far.
   *
   * @return completes with the number of steps done when the last tile has done them
   * @throws IllegalStateException if a tile has failed, tiles run freely, too much waits, or this
   *     is closed
   * @throws ArithmeticException if the steps of all calls are no {@code long}
   */
  public synchronized CompletionStage<Long> run(long steps) {
    check();
    if (isFree || steps < 1) {
      throw new IllegalStateException(isFree ? "tiles run freely; pause them first"
          : steps + " steps: give a number above 0");
    }
    requireRoom();
    grant(Math.addExact(granted, steps));
    return report(granted);
  }

  /** Lets all tiles run until {@link #pause}. */
  public synchronized void resume() {
    check();
    if (!isFree) {
      requireRoom();
      isFree = true;
      era++;
      extend(era);
    }
  }

  /** Allows more steps now and, when tiles have done half of them, again. */
  private synchronized void extend(long mine) {
    if (isFree && !isClosed && mine == era) {
      try {
        grant(granted + WINDOW);
        report(granted - LEAD).thenRunAsync(() -> extend(mine));
      } catch (RuntimeException e) {
        fail(e); // nobody else would hear of it
      }
    }
  }

  /**
   * Ends what {@link #resume} began.
   *
   * @return completes when the last tile has come to where all stop, with the number of steps
   * @throws IllegalStateException if a tile has failed, too much waits, or this is closed
   */
  public synchronized CompletionStage<Long> pause() {
    check();
    requireRoom();
    isFree = false;
    return report(granted);
  }

  /**
   * Sets the cells of a rectangle, after the steps that are allowed so far.
   *
   * @param field its number among the kernel's arrays
   * @return completes when the last tile has done it, with the number of steps before it
   * @throws IllegalArgumentException if there is no such field, or the rectangle does not lie in
   *     the grid
   * @throws IllegalStateException if a tile has failed, or 64 changes wait
   */
  public CompletionStage<Long> set(int field, int x, int y, int columns, int rows, float value) {
    return change(TileActors.SET, field, x, y, columns, rows, value);
  }

  /** Sets a cell. */
  public CompletionStage<Long> set(int field, int x, int y, float value) {
    return set(field, x, y, 1, 1, value);
  }

  /** Adds to the cells of a rectangle: a source. */
  public CompletionStage<Long> add(int field, int x, int y, int columns, int rows, float value) {
    return change(TileActors.ADD, field, x, y, columns, rows, value);
  }

  /** Adds to a cell. */
  public CompletionStage<Long> add(int field, int x, int y, float value) {
    return add(field, x, y, 1, 1, value);
  }

  private synchronized CompletionStage<Long> change(int kind, int field, int x, int y, int columns,
      int rows, float value) {
    check();
    if (field < 0 || field >= form.fields().size()) {
      throw new IllegalArgumentException("field " + field + " of " + form.fields());
    }
    if (x < 0 || y < 0 || columns < 1 || rows < 1 || columns > width - x || rows > height - y) {
      throw new IllegalArgumentException(columns + " x " + rows + " cells at " + x + ", " + y
          + " do not lie in a grid of " + width + " x " + height);
    }
    requireRoom();
    long bits = Float.floatToRawIntBits(value);
    return command(step -> new Command(step, kind, field, x, y, columns, rows, bits), granted);
  }

  /**
   * Gives a parameter of the kernel that is no array another value, as {@link #set} does cells.
   *
   * @throws IllegalArgumentException if there is no parameter of that name
   */
  public synchronized CompletionStage<Long> parameter(String name, Number value) {
    check();
    int number = form.parameters().indexOf(name);
    if (number < 0) {
      throw new IllegalArgumentException("no parameter " + name + " among " + form.parameters());
    }
    requireRoom();
    long bits = form.bits(number, value);
    return command(step -> new Command(step, TileActors.PARAMETER, number, 0, 0, 0, 0, bits),
        granted);
  }

  private void requireRoom() {
    if (open.size() >= MOST_CHANGES) {
      throw new IllegalStateException(MOST_CHANGES + " changes wait; wait for some of them");
    }
  }

  /**
   * Copies all fields as they are after the same number of steps in all tiles; nobody waits for
   * anybody. Snapshots are taken one behind the other.
   */
  public synchronized CompletionStage<Snapshot> snapshot() {
    check();
    CompletableFuture<Snapshot> taken = snapshots.handle((_, _) -> keep())
        .thenCompose(stage -> stage).thenCompose(this::fetch);
    snapshots = taken;
    return taken;
  }

  private synchronized CompletableFuture<Long> keep() {
    check();
    return command(step -> new Command(step, TileActors.KEEP, 0, 0, 0, 0, 0, 0), granted);
  }

  private CompletableFuture<Snapshot> fetch(long step) {
    float[][] whole = new float[form.fields().size()][width * height];
    List<CompletableFuture<?>> parts = new ArrayList<>();
    for (Member<?> tile : tiles) {
      for (int field = 0; field < whole.length; field++) {
        parts.add(tile.fetch(field, whole[field]));
      }
    }
    return all(parts).thenApply(_ -> new Snapshot(step, whole));
  }

  /** How many steps all tiles were last heard to have done. */
  public synchronized long slowest() {
    return done;
  }

  /** Messages that tiles handled so far, halos and commands. */
  public long messages() {
    return tiles.stream().mapToLong(tile -> tile.actor().telemetry().processed()).sum();
  }

  /** Ends the tiles. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      isFree = false;
    }
    tiles.forEach(tile -> tile.actor().kill());
  }
}
