package io.ringkernel.samples.wavesim.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** Errors over cells a wavelength, both by powers, beside a line of order 2. */
public final class AccuracyPlot {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 620;
  private static final int LEFT = 110;
  private static final int RIGHT = 30;
  private static final int TOP = 70;
  private static final int BOTTOM = 130;
  private static final Color PAPER = new Color(0x0A0D13);
  private static final Color GRID = new Color(0x2A313D);
  private static final Color GUIDE = new Color(0x8D97A8);
  private static final int INK = 0xE8ECF2;
  private static final int FAINT = 0x8D97A8;
  private static final Color[] COLOURS = {new Color(0xFF9F43), new Color(0x54C7FC)};

  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();
  private final double leastX;
  private final double mostX;
  private final double leastY;
  private final double mostY;

  /**
   * One line.
   *
   * @param name for the legend
   * @param points cells a wavelength and error, both positive
   */
  public record Curve(String name, List<double[]> points) {}

  private AccuracyPlot(Curve... curves) {
    double lowX = Double.MAX_VALUE;
    double highX = 0;
    double lowY = Double.MAX_VALUE;
    double highY = 0;
    for (Curve curve : curves) {
      for (double[] point : curve.points()) {
        lowX = Math.min(lowX, point[0]);
        highX = Math.max(highX, point[0]);
        lowY = Math.min(lowY, point[1]);
        highY = Math.max(highY, point[1]);
      }
    }
    leastX = Math.log10(lowX) - 0.08;
    mostX = Math.log10(highX) + 0.08;
    leastY = Math.floor(Math.log10(lowY));
    mostY = Math.ceil(Math.log10(highY));
  }

  /** Draws the curves. */
  public static BufferedImage draw(Curve... curves) {
    AccuracyPlot plot = new AccuracyPlot(curves);
    plot.frame();
    plot.guide(curves[0].points().getFirst());
    for (int i = 0; i < curves.length; i++) {
      plot.curve(curves[i], COLOURS[i % COLOURS.length], i);
    }
    plot.pen.dispose();
    return plot.image;
  }

  private void frame() {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    PixelFont.draw(image, "WaveSim: error against exact solutions", LEFT, 24, 3, INK);
    pen.setColor(GRID);
    for (int power = (int) leastY; power <= mostY; power++) {
      int y = y(power);
      pen.drawLine(LEFT, y, WIDTH - RIGHT, y);
      String label = String.format(Locale.ROOT, "1e%d", power);
      PixelFont.draw(image, label, LEFT - 14 - PixelFont.width(label, 2), y - 7, 2, FAINT);
    }
    for (int cells = 1; cells <= 1 << 20; cells *= 2) {
      double place = Math.log10(cells);
      if (place >= leastX && place <= mostX) {
        pen.drawLine(x(place), TOP, x(place), HEIGHT - BOTTOM);
        String label = Integer.toString(cells);
        PixelFont.draw(image, label, x(place) - PixelFont.width(label, 2) / 2,
            HEIGHT - BOTTOM + 12, 2, FAINT);
      }
    }
    PixelFont.draw(image, "cells a wavelength", LEFT, HEIGHT - BOTTOM + 38, 2, INK);
  }

  private void guide(double[] start) {
    pen.setColor(GUIDE);
    pen.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f,
        new float[] {6f, 6f}, 0f));
    double x0 = Math.log10(start[0]);
    double y0 = Math.log10(start[1] * 1.6);
    double x1 = Math.min(mostX, x0 + (y0 - leastY) / 2);
    pen.draw(new Line2D.Double(x(x0), y(y0), x(x1), y(y0 - 2 * (x1 - x0))));
    legend("order 2", 2, GUIDE);
  }

  private void curve(Curve curve, Color colour, int index) {
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(2.5f));
    double[] before = null;
    for (double[] point : curve.points()) {
      double x = x(Math.log10(point[0]));
      double y = y(Math.log10(point[1]));
      if (before != null) {
        pen.draw(new Line2D.Double(before[0], before[1], x, y));
      }
      pen.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
      before = new double[] {x, y};
    }
    legend(curve.name(), index, colour);
  }

  private void legend(String name, int index, Color colour) {
    int y = HEIGHT - 64 + 20 * (index % 3) - 6;
    pen.setColor(colour);
    pen.draw(new Line2D.Double(LEFT, y + 6, LEFT + 28, y + 6));
    PixelFont.draw(image, name, LEFT + 40, y, 2, INK);
  }

  private int x(double power) {
    return (int) Math.round(LEFT + (power - leastX) / (mostX - leastX) * (WIDTH - LEFT - RIGHT));
  }

  private int y(double power) {
    return (int) Math.round(
        TOP + (mostY - power) / (mostY - leastY) * (HEIGHT - TOP - BOTTOM));
  }
}
