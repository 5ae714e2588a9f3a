package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of the wave simulations, as somebody uses them who does not know them. */
final class WaveCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  private int run(String line) {
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        line.replace("@", folder.toString()).split(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      run wavesim --serve --gif @/a.gif --steps 5 | --gif, --steps: no effect with --serve, which \
      runs until Ctrl+C and writes no file; leave out these or --serve
      run wavesim --serve --headless | --headless: no effect with --serve, which runs until Ctrl+C \
      and writes no file; leave out this or --serve
      run wavesim --serve -o @ | --output: no effect with --serve,
      run wavesim --page @/p.html --png @/a.png | --png: no effect with --page, which writes a \
      page that computes by itself; leave out this or --page
      run wavesim --page @/p.html --serve | --serve: no effect with --page,
      run wavesim --accuracy @/a.png --width 64 | --width: no effect with --accuracy, which has \
      grids of its own; leave out this or --accuracy
      run wavesim --port 8081 --steps 5 | --port: no effect without --serve
      run wavesim --serve --microphone-at 90,90 --microphone-at 99,99 | --microphone-at: a page \
      has one microphone
      run wavesim --cells 100 --steps 5 -o @ | --cells: no effect without --plan; give --width and
      run wavesim --source x.wav --width 100 -o @ | --width, --height: no effect on a plan; give
      run wavesim3d --serve --page @/p.html | --page: no effect with --serve, which runs until \
      Ctrl+C and writes no file; leave out this or --serve
      run wavesim3d --serve --steps 5 --png @/a.png | --png, --steps: no effect with --serve,
      run wavesim3d --accuracy @/a.png --cell 0.1 | --cell: no effect with --accuracy,
      run wavesim3d --port 8081 | --port: no effect without --serve
      run wavesim3d --size 1000,1000,1000 --cell 1 | --cell 1.0: 1000 x 1000 x 1000 are more than \
      64000000 cells; choose larger cells or a smaller room""")
  void optionsThatWouldHaveNoEffectAreRefused(String line, String message) throws IOException {
    assertEquals(2, run(line));
    assertTrue(err.toString().contains(message), err::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    try (Stream<Path> written = Files.list(folder)) {
      assertEquals(0, written.count());
    }
  }

  /** The same rooms three times: what their middle wall takes is said by its colour. */
  @Test
  void coloursOfAPlanSayWhatWallsTake() throws IOException {
    double[] taken = new double[3];
    double[] inSpace = new double[3];
    Color[] colours = {Color.BLUE, Color.BLACK, Color.RED};
    for (int i = 0; i < colours.length; i++) {
      plan(colours[i]);
      taken[i] = taken("run wavesim --plan @/plan.png --cells 60 --steps 200 --absorption 0.3"
          + " --source-at 20,30 -o @");
      inSpace[i] = taken("run wavesim3d --plan @/plan.png --size 3,2,1 --cell 0.05 --steps 120"
          + " --absorption 0.3 --source-at 0.8,1,0.5 --listener-at 2.4,1,0.5 -o @");
      assertEquals(i != 1, out.toString().contains("note: coloured parts of the plan"));
    }
    for (double[] one : new double[][] {taken, inSpace}) {
      assertTrue(one[0] < one[1] - 2 && one[1] < one[2] - 2,
          () -> "%s %s %s".formatted(one[0], one[1], one[2]));
    }
  }

  private void plan(Color colour) throws IOException {
    BufferedImage plan = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 60, 40);
    pen.setColor(colour);
    pen.fillRect(30, 0, 3, 40);
    pen.dispose();
    ImageIO.write(plan, "png", folder.resolve("plan.png").toFile());
  }

  /** Percent of the energy that walls, or surfaces, took. */
  private double taken(String line) {
    out.getBuffer().setLength(0);
    assertEquals(0, run(line), err::toString);
    return Double.parseDouble(
        out.toString().replaceAll("(?s).*taken by (walls|surfaces) +([0-9.]+) %.*", "$2"));
  }
}
