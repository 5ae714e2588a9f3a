package io.ringkernel.benchmarks.run;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Horizontal bars in blocks, one block a benchmark, each on a scale of its own. */
public final class BarChart {
  private record Bar(String name, double value, boolean ours) {}

  private record Block(String title, List<Bar> bars) {}

  private static final int WIDTH = 900;
  private static final int LABELS = 190;
  private static final int ROW = 17;
  private static final int TITLE = 34;
  private static final Color OURS = new Color(0x1f77b4);
  private static final Color RIVAL = new Color(0xb8b8b8);

  private final List<Block> blocks = new ArrayList<>();

  /** Begins a block; its bars follow. */
  public BarChart block(String title) {
    blocks.add(new Block(title, new ArrayList<>()));
    return this;
  }

  /** Adds a bar to the last block; numbers that are none are left out. */
  public void bar(String name, double value, boolean ours) {
    if (Double.isFinite(value)) {
      blocks.getLast().bars().add(new Bar(name, value, ours));
    }
  }

  /** Whether there is nothing to draw. */
  boolean isEmpty() {
    return blocks.stream().allMatch(block -> block.bars().isEmpty());
  }

  /** Draws; false where the machine has no fonts, which is said. */
  public boolean writeWhereThereAreFonts(Path file) throws IOException {
    try {
      write(file);
      return true;
    } catch (InternalError | RuntimeException e) {
      System.out.println("no plot: this machine has no fonts (Debian package fonts-dejavu-core): "
          + e.getMessage());
      return false;
    }
  }

  private void write(Path file) throws IOException {
    blocks.removeIf(block -> block.bars().isEmpty());
    int height = 12 + blocks.stream().mapToInt(b -> TITLE + ROW * b.bars().size()).sum();
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
        RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, height);
    int y = 0;
    for (Block block : blocks) {
      y = draw(pen, block, y);
    }
    pen.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private static int draw(Graphics2D pen, Block block, int top) {
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
    pen.drawString(block.title(), 8, top + TITLE - 10);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    double most = block.bars().stream().mapToDouble(Bar::value).max().orElseThrow();
    int y = top + TITLE;
    for (Bar bar : block.bars()) {
      int length = (int) Math.max(1, (WIDTH - LABELS - 80) * bar.value() / most);
      pen.setColor(bar.ours() ? OURS : RIVAL);
      pen.fillRect(LABELS, y, length, ROW - 4);
      pen.setColor(Color.BLACK);
      pen.drawString(bar.name(), 16, y + ROW - 6);
      pen.drawString(Tables.number(bar.value()), LABELS + length + 6, y + ROW - 6);
      y += ROW;
    }
    return y;
  }
}
