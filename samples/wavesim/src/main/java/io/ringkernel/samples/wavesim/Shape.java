package io.ringkernel.samples.wavesim;

/** A part of a grid, in cells; the middle of the first cell is the point 0, 0. */
public sealed interface Shape {
  /** Half the diagonal of a cell: a line as wide as this has no gap between two cells. */
  double CLOSED = 0.71;

  /** Whether the middle of a cell lies in it. */
  boolean covers(int x, int y);

  /** The least column, least row, greatest column and greatest row that it may cover. */
  double[] bounds();

  /** The same shape where a point of these coordinates has others: {@code offset + scale * v}. */
  Shape moved(double scaleX, double offsetX, double scaleY, double offsetY);

  /**
   * Between two corners, both included.
   *
   * @param x0 column of a corner
   * @param y0 row of that corner
   * @param x1 column of the opposite corner
   * @param y1 row of that corner
   */
  record Rectangle(double x0, double y0, double x1, double y1) implements Shape {
    @Override
    public boolean covers(int x, int y) {
      return x >= Math.min(x0, x1) - 0.5 && x < Math.max(x0, x1) + 0.5
          && y >= Math.min(y0, y1) - 0.5 && y < Math.max(y0, y1) + 0.5;
    }

    @Override
    public double[] bounds() {
      return new double[] {Math.min(x0, x1) - 1, Math.min(y0, y1) - 1, Math.max(x0, x1) + 1,
        Math.max(y0, y1) + 1};
    }

    @Override
    public Shape moved(double scaleX, double offsetX, double scaleY, double offsetY) {
      return new Rectangle(offsetX + scaleX * x0, offsetY + scaleY * y0, offsetX + scaleX * x1,
          offsetY + scaleY * y1);
    }
  }

  /**
   * All that is near a point.
   *
   * @param x column of its middle
   * @param y row of its middle
   * @param radius not negative
   */
  record Disc(double x, double y, double radius) implements Shape {
    @Override
    public boolean covers(int column, int row) {
      double dx = column - x;
      double dy = row - y;
      return dx * dx + dy * dy <= radius * radius;
    }

    @Override
    public double[] bounds() {
      return new double[] {x - radius, y - radius, x + radius, y + radius};
    }

    @Override
    public Shape moved(double scaleX, double offsetX, double scaleY, double offsetY) {
      return new Disc(offsetX + scaleX * x, offsetY + scaleY * y, scaleX * radius);
    }
  }

  /**
   * All that is near a straight way; never so thin that sound passes through it.
   *
   * @param x0 column of an end
   * @param y0 row of that end
   * @param x1 column of the other end
   * @param y1 row of that end
   * @param radius half of its thickness
   */
  record Line(double x0, double y0, double x1, double y1, double radius) implements Shape {
    @Override
    public boolean covers(int x, int y) {
      double wayX = x1 - x0;
      double wayY = y1 - y0;
      double length = wayX * wayX + wayY * wayY;
      double along = length == 0 ? 0
          : Math.max(0, Math.min(1, ((x - x0) * wayX + (y - y0) * wayY) / length));
      double dx = x - (x0 + along * wayX);
      double dy = y - (y0 + along * wayY);
      double reach = reach();
      return dx * dx + dy * dy <= reach * reach;
    }

    private double reach() {
      return Math.max(radius, CLOSED);
    }

    @Override
    public double[] bounds() {
      return new double[] {Math.min(x0, x1) - reach(), Math.min(y0, y1) - reach(),
        Math.max(x0, x1) + reach(), Math.max(y0, y1) + reach()};
    }

    @Override
    public Shape moved(double scaleX, double offsetX, double scaleY, double offsetY) {
      return new Line(offsetX + scaleX * x0, offsetY + scaleY * y0, offsetX + scaleX * x1,
          offsetY + scaleY * y1, scaleX * radius);
    }
  }
}
