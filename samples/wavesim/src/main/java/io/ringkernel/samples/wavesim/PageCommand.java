package io.ringkernel.samples.wavesim;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.Backend;
import java.io.IOException;
import java.util.Map;

/**
 * What a page asks for. Methods refuse what they cannot read with an
 * {@link IllegalArgumentException} that says so in a line.
 *
 * @param fields as they came
 */
record PageCommand(Map<String, Object> fields) {
  private static final int MOST_RADIUS = 4096;

  /**
   * Reads what a page sent.
   *
   * @throws IOException if it is no JSON
   */
  static PageCommand of(String message) throws IOException {
    Map<String, Object> fields = JSON.std.mapFrom(message);
    if (fields == null) { // for the JSON text null
      throw new IllegalArgumentException("a command is an object, not " + message.strip());
    }
    return new PageCommand(fields);
  }

  /** What to do. */
  String verb() {
    return String.valueOf(fields.get("do"));
  }

  String text(String key) {
    return String.valueOf(fields.get(key));
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(fields.get(key));
  }

  int number(String key, int least, int most) {
    return (int) real(key, least, most);
  }

  double real(String key, double least, double most) {
    if (fields.get(key) instanceof Number number && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(key + " must be " + plain(least) + " to " + plain(most)
        + ", got " + fields.get(key));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** A cell within a grid. */
  Place place(String x, String y, int width, int height) {
    return new Place(number(x, 0, width - 1), number(y, 0, height - 1));
  }

  /** A shape between two cells of a grid; a disc has its middle in the first. */
  Shape shape(int width, int height) {
    Place from = place("x0", "y0", width, height);
    Place to = place("x1", "y1", width, height);
    String name = text("shape");
    return switch (name) {
      case "rectangle" -> new Shape.Rectangle(from.x(), from.y(), to.x(), to.y());
      case "disc" -> new Shape.Disc(from.x(), from.y(),
          Math.sqrt((double) square(to.x() - from.x()) + square(to.y() - from.y())));
      case "line" -> new Shape.Line(from.x(), from.y(), to.x(), to.y(),
          real("radius", 0, MOST_RADIUS));
      default -> throw new IllegalArgumentException("no such shape: " + name);
    };
  }

  private static int square(int number) {
    return number * number;
  }

  Backend backend() {
    String name = text("name");
    return switch (name) {
      case "cpu" -> Backend.CPU;
      case "cuda" -> Backend.CUDA;
      case "metal" -> Backend.METAL;
      case "webgpu" -> Backend.WEBGPU;
      default -> throw new IllegalArgumentException("no such back end: " + name);
    };
  }
}
