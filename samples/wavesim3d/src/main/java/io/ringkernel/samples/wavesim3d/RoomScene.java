package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.Drawing;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.MemoryNeed;
import io.ringkernel.samples.wavesim.picture.FloorPlan;
import io.ringkernel.samples.wavesim3d.RoomOptions.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A room with a place for sound and listener.
 *
 * @param walls what is solid but for the head
 * @param absorption share of the energy that surfaces take
 * @param source cell that is driven
 * @param notes lines for the user
 */
record RoomScene(Room room, Room.Solids walls, double absorption, int source, Head listener,
    List<String> notes) {
  /** Least cells along an axis. */
  private static final int LEAST = 8;

  /** Most cells along an axis. */
  private static final int MOST = 100_000;

  static RoomScene of(RoomOptions options, long mostCells) throws DemoInputException {
    check(options);
    double cell = options.cell();
    int width = cells("width", options.size().x(), cell);
    int height = cells("depth", options.size().y(), cell);
    int depth = cells("height", options.size().z(), cell);
    if ((long) width * height * depth > mostCells) {
      throw new DemoInputException(String.format(Locale.ROOT, "--cell %s: %d x %d x %d are more"
          + " than %d cells; choose larger cells or a smaller room", cell, width, height, depth,
          mostCells));
    }
    MemoryNeed.check(String.format(Locale.ROOT, "--cell %s: %d x %d x %d cells", cell, width,
        height, depth), RoomOptions.bytes((long) width * height * depth, options.verifies()),
        "choose larger cells or a smaller room" + (options.verifies() ? ", add --no-verify" : ""));
    Optional<FloorPlan> plan = options.plan().isEmpty() ? Optional.empty()
        : Optional.of(FloorPlan.read(options.plan().get(), Math.max(width, height)));
    Room.Solids built = plan.map(read -> solids(read, width, height, options.absorption()))
        .orElseGet(() -> partition(width, height, depth, options.absorption()));
    Room.Solids walls = drawn(built, options);
    Point from = options.source().orElse(share(options.size(), 0.22, 0.35, 0.5));
    inside("--source-at", from, options.size());
    Point to = options.listener().orElse(share(options.size(), 0.78, 0.62, 0.6));
    inside("--listener-at", to, options.size());
    Head listener = Head.of(at(to.x(), cell, width), at(to.y(), cell, height),
        at(to.z(), cell, depth), cell);
    place("--listener-at", listener.x() - listener.reach() >= 0
        && listener.x() + listener.reach() < width, "the head does not fit between the walls");
    Room room = Room.of(width, height, depth, cell, options.absorption(),
        with(walls, listener, options.absorption()));
    int sx = at(from.x(), cell, width);
    int sy = at(from.y(), cell, height);
    int sz = at(from.z(), cell, depth);
    place("--source-at", !room.isSolid(sx, sy, sz), "this place is in a wall or in the head");
    place("--listener-at", room.gain()[listener.left(room)] > 0f
        && room.gain()[listener.right(room)] > 0f, "an ear of the head is in a wall");
    return new RoomScene(room, walls, options.absorption(), room.index(sx, sy, sz), listener,
        plan.flatMap(FloorPlan::legend).stream().toList());
  }

  private static Room.Solids with(Room.Solids walls, Head head, double absorption) {
    return (x, y, z) -> head.contains(x, y, z) ? absorption : walls.at(x, y, z);
  }

  /**
   * The same room with the listener at another place, in cells.
   *
   * @throws IllegalArgumentException if the head does not fit there
   */
  RoomScene listenerAt(int x, int y, int z) {
    Head head = Head.of(x, y, z, room.cell());
    boolean fits = x - head.reach() >= 0 && x + head.reach() < room.width();
    Room next = fits ? Room.of(room.width(), room.height(), room.depth(), room.cell(), absorption,
        with(walls, head, absorption)) : room;
    if (!fits || next.gain()[head.left(next)] == 0f || next.gain()[head.right(next)] == 0f) {
      throw new IllegalArgumentException("the head does not fit between the walls there");
    }
    if (next.gain()[source] == 0f) {
      throw new IllegalArgumentException("the source is there");
    }
    return new RoomScene(next, walls, absorption, source, head, notes);
  }

  /**
   * The same room with the source at another place, in cells.
   *
   * @throws IllegalArgumentException if something solid is there
   */
  RoomScene sourceAt(int x, int y, int z) {
    if (room.isSolid(x, y, z)) {
      throw new IllegalArgumentException("this place is in a wall or in the head");
    }
    return new RoomScene(room, walls, absorption, room.index(x, y, z), listener, notes);
  }

  /** For each cell: 0 is air, else one more than the percent of the energy that it takes. */
  byte[] percents() {
    Room.Solids solids = with(walls, listener, absorption);
    byte[] percents = new byte[room.cells()];
    int layer = room.width() * room.height();
    for (int cell = 0; cell < percents.length; cell++) {
      double share = solids.at(cell % room.width(), cell / room.width() % room.height(),
          cell / layer);
      percents[cell] = share < 0 ? 0 : (byte) (1 + Math.round(100 * share));
    }
    return percents;
  }

  private static void check(RoomOptions options) throws DemoInputException {
    if (!(options.cell() >= 0.001 && options.cell() <= 10)) {
      throw new DemoInputException("--cell " + options.cell()
          + ": give the side of a cell in metres, 0.001 to 10");
    }
    if (!(options.absorption() >= 0 && options.absorption() <= 1)) {
      throw new DemoInputException(
          "--absorption " + options.absorption() + ": give a share from 0 to 1");
    }
  }

  private static int cells(String name, double metres, double cell) throws DemoInputException {
    double cells = metres / cell;
    if (!(cells >= LEAST && cells <= MOST)) {
      throw new DemoInputException(String.format(Locale.ROOT, "--size: a %s of %s m is %.4g cells"
          + " of %s m; give %d to %d cells", name, metres, cells, cell, LEAST, MOST));
    }
    return (int) Math.round(cells);
  }

  private static void place(String option, boolean fits, String problem)
      throws DemoInputException {
    if (!fits) {
      throw new DemoInputException(option + ": " + problem + "; give another place in metres, as"
          + " X,Y,Z from the corner");
    }
  }

  private static void inside(String option, Point place, Point size) throws DemoInputException {
    boolean fits = place.x() >= 0 && place.x() < size.x() && place.y() >= 0 && place.y() < size.y()
        && place.z() >= 0 && place.z() < size.z();
    place(option, fits, "this place is outside of the room");
  }

  private static Point share(Point size, double x, double y, double z) {
    return new Point(x * size.x(), y * size.y(), z * size.z());
  }

  private static int at(double metres, double cell, int cells) {
    return Math.clamp((long) Math.floor(metres / cell), 0, cells - 1);
  }

  /** What was drawn last is in front. */
  private static Room.Solids drawn(Room.Solids walls, RoomOptions options) {
    return (x, y, z) -> {
      for (RoomDrawing drawing : options.drawings().reversed()) {
        if (drawing.body().covers(x, y, z, options.cell())) {
          return switch (drawing.material()) {
            case Drawing.Material.Air() -> Room.Solids.AIR;
            case Drawing.Material.Wall(var absorption) -> absorption.orElse(options.absorption());
          };
        }
      }
      return walls.at(x, y, z);
    };
  }

  /** A wall with a door across the room. */
  private static Room.Solids partition(int width, int height, int depth, double absorption) {
    int from = (int) (0.5 * width);
    int until = from + Math.max(1, width / 60);
    return (x, y, z) -> x >= from && x < until
        && !(y >= 0.25 * height && y < 0.55 * height && z < 0.78 * depth) ? absorption
            : Room.Solids.AIR;
  }

  /** The walls of a picture, from floor to ceiling; it is stretched over the floor. */
  private static Room.Solids solids(FloorPlan plan, int width, int height, double absorption) {
    return (x, y, z) -> {
      int cell = y * plan.height() / height * plan.width() + x * plan.width() / width;
      return plan.isWall(cell) ? plan.absorption(cell, absorption) : Room.Solids.AIR;
    };
  }
}
