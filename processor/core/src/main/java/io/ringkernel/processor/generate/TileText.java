package io.ringkernel.processor.generate;

import io.ringkernel.ir.StencilShape;

/**
 * The text of a tile that is an actor. What stands in {@code <>} is replaced. Names that the user
 * chose give way to all names here.
 */
final class TileText {
  /** What a tile gets and gives. */
  static final String MESSAGES = """
      /** Where the tile lies, and who is beside it: 0 where the grid ends. */
      @<RingMessage>
      <visible>record Join(<ids>, int width, int height, int left, int top,
          int columns, int rows) {}

      /** A row of a field, with its rim. */
      @<RingMessage>
      <visible>record Load(int field, int row, @<Length>(STRIDE) float[] values) {}

      /** Leave to take steps until so many are done. */
      @<RingMessage>
      <visible>record Go(long until) {}

      /** The cells at a neighbour's border, for the rim there; or word from the tile itself. */
      @<RingMessage>
      <visible>record Border(int side, int phase, @<Length>(BORDER) float[] values) {}

      /** What to do after so many steps. */
      @<RingMessage>
      <visible>record Command(long step, int kind, int field, int x, int y, int columns,
          int rows, long bits) {}

      /** That has been done. */
      @<RingMessage>
      <visible>record Done(long step) {}

      /** Asks for a part of a field that was kept. */
      @<RingMessage>
      <visible>record Part(int field, int part) {}

      /** That part. */
      @<RingMessage>
      <visible>record Cells(@<Length>(PART) float[] values) {}
      """;

  static final String STATE = """
      /** What {@code KEEP} kept. */
      private final float[] kept = new float[KEPT];
      /** Borders that have come, for an even step and for an odd one. */
      private final int[] come = new int[2];
      private final long[] due = new long[COMMANDS];
      private final long[] owed = new long[COMMANDS];
      private final long[] bits = new long[COMMANDS];
      private final int[] what = new int[WHAT];
      private int first;
      private int waiting;
      /** Whether word is on its way from the tile to itself: 0 or 1. */
      private int isAwake;
      private int neighbours;
      private int width;
      private int height;
      private int left;
      private int top;
      private int columns;
      private int rows;
      private int phase;
      private long step;
      private long until;
      """;

  static final String HANDLERS = """

      @<OnMessage>
      Done join(<RingContext> context, Join message) {
      <joining>
        width = message.width();
        height = message.height();
        left = message.left();
        top = message.top();
        columns = message.columns();
        rows = message.rows();
        come[0] = neighbours;
        return new Done(step);
      }

      @<OnMessage>
      void load(<RingContext> context, Load message) {
        int array = array(message.field(), phase);
        int start = message.row() * STRIDE;
        context.forEach(STRIDE, i -> put(array, start + i, message.values()[i]));
      }

      @<OnMessage>
      void go(<RingContext> context, Go message) {
        until = Math.max(until, message.until());
        wake(context);
      }

      /**
       * Everything else happens here, so that devices have it once. Two steps at most, for a
       * neighbour is at most one ahead, and what is to be obeyed behind them.
       */
      @<OnMessage>
      void border(<RingContext> context, Border message) {
        if (message.side() == OWN) {
          isAwake = 0;
        } else {
          come[message.phase() & 1]++;
        }
        int side = message.side();
      <arriving>
        context.forEach(BORDER, i -> {
          if (isInRim(side, i)) {
            put(<arrived>, rim(side, i), message.values()[i]);
          }
        });
        for (int turn = 0; turn < 3 && isReady(); turn++) {
          visit(context);
        }
        if (neighbours == 0 && step < until) {
          wake(context);
        }
      }

      @<OnMessage>
      Done command(<RingContext> context, Command message) {
        if (waiting == COMMANDS) {
          throw new IllegalStateException("too many commands wait");
        }
        int last = (first + waiting) % COMMANDS;
        waiting++;
        due[last] = message.step();
        bits[last] = message.bits();
        what[last * 6] = message.kind();
        what[last * 6 + 1] = message.field();
        what[last * 6 + 2] = message.x();
        what[last * 6 + 3] = message.y();
        what[last * 6 + 4] = message.columns();
        what[last * 6 + 5] = message.rows();
        owed[last] = context.deferReply();
        wake(context);
        return null;
      }

      @<OnMessage>
      Cells part(<RingContext> context, Part message) {
        float[] values = new float[PART];
        int start = message.part() * PART;
        int field = message.field() * CELLS;
        context.forEach(PART, i -> {
          if (start + i < CELLS) {
            values[i] = kept[field + start + i];
          }
        });
        return new Cells(values);
      }
      """;

  static final String STEPS = """

      /** Lets the tile look what is to be done, behind the messages that it has. */
      private void wake(<RingContext> context) {
        if (isAwake == 0) {
          isAwake = 1;
          context.send(context.selfId(), new Border(OWN, 0, new float[BORDER]));
        }
      }

      private boolean isDue() {
        return waiting > 0 && due[first] <= step;
      }

      /** Whether all borders of this step have come, and something is to be done. */
      private boolean isReady() {
        return come[phase & 1] == neighbours && (step < until || isDue());
      }

      private void visit(<RingContext> context) {
        while (isDue()) {
          obey(context);
        }
        if (step < until) {
          take(context);
          tell(context);
        }
      }

      private void take(<RingContext> context) {
        come[phase & 1] = 0;
      <sealing>
        compute(context);
        phase = (phase + 1) % PHASES;
        step++;
      }
      """;

  static final String TELL = """

      /** Sends the borders of the fields that the step has set. */
      private void tell(<RingContext> context) {
        int before = (phase + PHASES - 1) % PHASES;
      <leaving>
        float[] highest = new float[BORDER];
        float[] lowest = new float[BORDER];
        float[] leftmost = new float[BORDER];
        float[] rightmost = new float[BORDER];
        context.forEach(BORDER, i -> {
          int along = i % LENGTH;
          int deep = i / LENGTH % HALO;
          if (along < columns) {
            highest[i] = get(<chosen>, place(along, deep));
            lowest[i] = get(<chosen>, place(along, rows - HALO + deep));
          }
          if (along < rows) {
            leftmost[i] = get(<chosen>, place(deep, along));
            rightmost[i] = get(<chosen>, place(columns - HALO + deep, along));
          }
        });
        if (north != 0) {
          context.send(north, new Border(SOUTH, phase, highest));
        }
        if (south != 0) {
          context.send(south, new Border(NORTH, phase, lowest));
        }
        if (west != 0) {
          context.send(west, new Border(EAST, phase, leftmost));
        }
        if (east != 0) {
          context.send(east, new Border(WEST, phase, rightmost));
        }
      <corners>
      }
      """;

  /** Side 4 is the corner in the north-west, 5 north-east, 6 south-west, 7 south-east. */
  static final String CORNERS = """
        float[] corner0 = new float[BORDER];
        float[] corner1 = new float[BORDER];
        float[] corner2 = new float[BORDER];
        float[] corner3 = new float[BORDER];
        context.forEach(CORNER, i -> {
          int x = i % HALO;
          int y = i / HALO % HALO;
          corner0[i] = get(<chosenCorner>, place(x, y));
          corner1[i] = get(<chosenCorner>, place(columns - HALO + x, y));
          corner2[i] = get(<chosenCorner>, place(x, rows - HALO + y));
          corner3[i] = get(<chosenCorner>, place(columns - HALO + x, rows - HALO + y));
        });
        if (northWest != 0) {
          context.send(northWest, new Border(7, phase, corner0));
        }
        if (northEast != 0) {
          context.send(northEast, new Border(6, phase, corner1));
        }
        if (southWest != 0) {
          context.send(southWest, new Border(5, phase, corner2));
        }
        if (southEast != 0) {
          context.send(southEast, new Border(4, phase, corner3));
        }
      """;

  static final String COMMANDS = """

      /** Does the command that is due, and says so. */
      private void obey(<RingContext> context) {
        int next = first;
        first = (first + 1) % COMMANDS;
        waiting--;
        int kind = what[next * 6];
        if (kind == KEEP) {
          keep(context);
        } else if (kind == PARAMETER) {
          parameter(what[next * 6 + 1], bits[next]);
        } else if (kind != REPORT) {
          change(context, next, kind == ADD);
        }
        context.reply(owed[next], new Done(step));
      }

      /** Own cells and, of fields that this step does not set, their copies in the rim. */
      private void change(<RingContext> context, int next, boolean adds) {
        int field = what[next * 6 + 1];
        int x = what[next * 6 + 2];
        int y = what[next * 6 + 3];
        int right = x + what[next * 6 + 4];
        int bottom = y + what[next * 6 + 5];
        float value = Float.intBitsToFloat((int) bits[next]);
        int array = array(field, phase);
        int rim = <isWritten> ? 0 : HALO;
        context.forEach(PLACES, i -> {
          int column = i % STRIDE - HALO;
          int row = i / STRIDE - HALO;
          if (column >= -rim && column < columns + rim && row >= -rim && row < rows + rim) {
            int atX = <globalX>;
            int atY = <globalY>;
            if (atX >= x && atX < right && atY >= y && atY < bottom) {
              put(array, i, adds ? get(array, i) + value : value);
            }
          }
        });
      }

      private void keep(<RingContext> context) {
      <keeping>
        context.forEach(CELLS, i -> {
          int column = i % WIDTH;
          int row = i / WIDTH;
          if (column < columns && row < rows) {
            int at = place(column, row);
      <copying>
          }
        });
      }
      """;

  /** Who lies on the border of the grid has nobody who fills the rim there. */
  static final String SEAL = """

      /** Fills the rim beyond the border of the grid as the boundary says. */
      private void seal(<RingContext> context) {
      <sealed>
        context.forEach(RIM, i -> {
          int column = i % STRIDE - HALO;
          int row = i / STRIDE < HALO ? i / STRIDE - HALO : rows + i / STRIDE - HALO;
          if (i >= 2 * HALO * STRIDE) {
            int beside = (i - 2 * HALO * STRIDE) % (2 * HALO);
            column = beside < HALO ? beside - HALO : columns + beside - HALO;
            row = (i - 2 * HALO * STRIDE) / (2 * HALO);
          }
          boolean isRim = column < columns + HALO
              && (i < 2 * HALO * STRIDE || row < rows);
          int x = left + column;
          int y = top + row;
          if (isRim && (<needsX> || <needsY>)) {
            int from = place(<fromX>, <fromY>);
            int to = place(column, row);
      <filling>
          }
        });
      }

      /** The cell that is seen in place of one, along an axis. */
      private static int along(int place, int size) {
      <along>
      }
      """;

  static final String PLACES = """

      private boolean isInRim(int side, int i) {
        if (side < WEST) {
          return i % LENGTH < columns;
        }
        return side < OWN ? <isInCorner>i % LENGTH < rows : false;
      }

      /** The element of the rim for one of the values of a border. */
      private int rim(int side, int i) {
      <rimOfCorner>
        int along = i % LENGTH;
        int deep = i / LENGTH % HALO;
        return switch (side) {
          case NORTH -> place(along, deep - HALO);
          case SOUTH -> place(along, rows + deep);
          case WEST -> place(deep - HALO, along);
          default -> place(columns + deep, along);
        };
      }

      private static int place(int column, int row) {
        return (row + HALO) * STRIDE + column + HALO;
      }
      """;

  /** The part of {@code rim} for a corner. */
  static final String RIM_OF_CORNER = """
        if (side > EAST) {
          int x = i % HALO;
          int y = i / HALO % HALO;
          return place(side % 2 == 0 ? x - HALO : columns + x, side < 6 ? y - HALO : rows + y);
        }
      """;

  private TileText() {}

  /** Every template, for the words in them. */
  static String all() {
    return String.join("\n", MESSAGES, STATE, HANDLERS, STEPS,
        TELL, CORNERS, COMMANDS, SEAL, PLACES, RIM_OF_CORNER,
        "northWest northEast southWest southEast fromX fromY toX toY turn compute parameter "
            + "number rotated get put at array0");
  }

  /** The body of {@code along}. */
  static String along(StencilShape.Boundary boundary) {
    return switch (boundary) {
      case CLAMP -> "  return Math.min(Math.max(place, 0), size - 1);";
      case REFLECT -> "  return size - 1 - Math.abs(size - 1 - Math.abs(place));";
      case WRAP -> "  return place < 0 ? place + size : place >= size ? place - size : place;";
      case INNER, CONSTANT, ABSORB -> throw new AssertionError(boundary);
    };
  }
}
