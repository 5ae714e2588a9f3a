package io.ringkernel.benchmarks.gpu;

import java.util.Locale;

/** Shapes of a picture, in the order in which they are drawn. */
final class Svg {
  private final StringBuilder shapes = new StringBuilder();
  private final int width;
  private final int height;

  Svg(int width, int height) {
    this.width = width;
    this.height = height;
    rectangle(0, 0, width, height, "white");
  }

  Svg rectangle(double x, double y, double wide, double high, String fill) {
    return add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y,
        wide, high, fill);
  }

  Svg line(double fromX, double fromY, double toX, double toY, String stroke) {
    return add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", fromX,
        fromY, toX, toY, stroke);
  }

  /** Points as {@code x,y}, apart by spaces. */
  Svg path(String points, String stroke) {
    return add("<polyline fill=\"none\" stroke=\"%s\" points=\"%s\"/>", stroke, points);
  }

  /** Text that begins at a place, or with {@code end} ends there. */
  Svg text(double x, double y, String anchor, String color, String text) {
    return add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y,
        anchor, color,
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private Svg add(String form, Object... values) {
    shapes.append("  ").append(String.format(Locale.ROOT, form, values)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
        + "\" viewBox=\"0 0 " + width + " " + height
        + "\" font-family=\"sans-serif\" font-size=\"12\">\n" + shapes + "</svg>\n";
  }
}
