package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.spi.GridPart;
import io.ringkernel.runtime.tile.TileLayout.Swap;
import io.ringkernel.runtime.tile.TileLayout.Way;
import io.ringkernel.runtime.tile.TileMessages.Change;
import io.ringkernel.runtime.tile.TileMessages.ChangeCodec;
import io.ringkernel.runtime.tile.TileMessages.Go;
import io.ringkernel.runtime.tile.TileMessages.GoCodec;
import io.ringkernel.runtime.tile.TileMessages.Halo;
import io.ringkernel.runtime.tile.TileMessages.HaloCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * One tile. It steps as soon as it may and the borders of all neighbours have come, so a neighbour
 * is at most one step ahead: whatever it sends too early waits here.
 */
final class TileActor<S extends TileStep> {
  /** How the host hears of tiles; every call comes from the tile's own thread. */
  interface Host<S extends TileStep> {
    /** A tile has done so many steps, as many as it may or nearly. */
    void passed(int tile, long step);

    /** A change is due. */
    void change(long number, Tile tile, S step, float[][] fields, long done);

    /** A tile cannot go on. */
    void failed(Throwable cause);

    /** A border is on its way. */
    void send(int from, Neighbour to, Halo halo);
  }

  /**
   * A neighbour.
   *
   * @param way from here to it
   * @param back number of the way from it to here
   * @param number it
   * @param reference the same
   */
  record Neighbour(Way way, int back, int number, Reference<?> reference) {}

  private final Tile tile;
  /** Empty where the tile is the whole grid. */
  private final Optional<GridPart> part;
  private final S step;
  private final float[][] fields;
  private final List<Swap> swaps;
  private final List<Way> ways;
  private final Host<S> host;
  private final Queue<Halo> early = new ArrayDeque<>();
  private final Queue<Change> changes = new ArrayDeque<>();
  private List<Neighbour> neighbours = List.of();
  private long done;
  private long until;
  private long lead;
  private int missing;
  private boolean isBroken;

  TileActor(Tile tile, S step, float[][] fields, TileLayout layout, Host<S> host) {
    this.tile = tile;
    this.step = step;
    this.fields = fields;
    this.host = host;
    part = layout.part(tile);
    swaps = layout.swaps();
    ways = layout.ways();
  }

  /** Before the first message: who is beside this tile, and how early the host wants to know. */
  void join(List<Neighbour> beside, long reportsBefore) {
    neighbours = List.copyOf(beside);
    lead = reportsBefore;
  }

  /** A running tile. */
  static final class Reference<S extends TileStep> extends ActorRef {
    private final HaloCodec halos;

    Reference(ActorCell cell, HaloCodec halos) {
      super(cell);
      this.halos = halos;
    }

    void tell(Halo halo) {
      tell(halos, halo);
    }

    void tell(Go go) {
      tell(new GoCodec(), go);
    }

    void tell(Change change) {
      tell(new ChangeCodec(), change);
    }
  }

  @SuppressWarnings("unchecked")
  ActorType<TileActor<S>, Reference<S>> type(HaloCodec halos) {
    Class<TileActor<S>> self = (Class<TileActor<S>>) (Class<?>) TileActor.class;
    return new ActorType<>("stencil-tile", self, () -> this, List.of(
        new MessageHandler<TileActor<S>, Halo, Halo>("halo", halos, Optional.empty(),
            (actor, context, halo) -> actor.halo(halo)),
        new MessageHandler<TileActor<S>, Go, Go>("go", new GoCodec(), Optional.empty(),
            (actor, context, go) -> actor.go(go)),
        new MessageHandler<TileActor<S>, Change, Change>("change", new ChangeCodec(),
            Optional.empty(), (actor, context, change) -> actor.change(change))),
        cell -> new Reference<>(cell, halos));
  }

  private Halo halo(Halo halo) {
    if (halo.step() == done) {
      take(halo);
      advance();
    } else {
      early.add(halo);
    }
    return null;
  }

  private Go go(Go go) {
    until = Math.max(until, go.until());
    advance();
    return null;
  }

  private Change change(Change change) {
    changes.add(change);
    advance();
    return null;
  }

  private void take(Halo halo) {
    Way way = ways.get(halo.way());
    int cells = tile.borderCells(way);
    for (int swap = 0; swap < swaps.size(); swap++) {
      tile.copy(way, true, fields[swaps.get(swap).seen()], halo.values(), swap * cells);
    }
    missing--;
  }

  private void advance() {
    try {
      while (missing == 0 && !isBroken) {
        while (!changes.isEmpty() && changes.peek().step() == done) {
          host.change(changes.remove().number(), tile, step, fields, done);
        }
        if (done == until) {
          return;
        }
        advanceOnce();
      }
    } catch (RuntimeException | Error e) {
      isBroken = true;
      host.failed(e);
    }
  }

  private void advanceOnce() {
    if (part.isPresent()) {
      part.get().compute(() -> step.step(done, fields));
    } else {
      step.step(done, fields);
    }
    for (Swap swap : swaps) {
      float[] written = fields[swap.written()];
      fields[swap.written()] = fields[swap.seen()];
      fields[swap.seen()] = written;
    }
    done++;
    missing = neighbours.size();
    for (Neighbour neighbour : neighbours) {
      Halo border = new Halo(done, neighbour.back(), border(neighbour.way()));
      host.send(tile.number(), neighbour, border);
    }
    List<Halo> waiting = new ArrayList<>(early);
    early.clear();
    for (Halo halo : waiting) {
      if (halo.step() == done) {
        take(halo);
      } else {
        early.add(halo);
      }
    }
    if (done == until || done == until - lead) {
      host.passed(tile.number(), done);
    }
  }

  private float[] border(Way way) {
    int cells = tile.borderCells(way);
    float[] values = new float[cells * swaps.size()];
    for (int swap = 0; swap < swaps.size(); swap++) {
      tile.copy(way, false, fields[swaps.get(swap).seen()], values, swap * cells);
    }
    return values;
  }
}
