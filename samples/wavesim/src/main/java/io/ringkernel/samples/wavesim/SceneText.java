package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.files.InputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of a scene, one thing a line:
 *
 * <pre>
 *   rectangle X,Y X,Y [MATERIAL]
 *   disc X,Y RADIUS [MATERIAL]
 *   line X,Y X,Y [THICKNESS] [MATERIAL]
 *   source X,Y
 *   microphone X,Y
 *   # a remark
 * </pre>
 *
 * <p>A material is {@code reflector}, {@code absorber}, a share such as {@code 30%} of the energy
 * that is taken, or {@code air}, which takes away what was drawn before.
 *
 * @param drawings shapes, in order
 * @param source place of the source
 * @param microphones places of microphones, in order
 */
record SceneText(List<Drawing> drawings, Optional<Place> source, List<Place> microphones) {
  private static final String NUMBER = "([0-9]{1,6}(?:\\.[0-9]{1,6})?)";
  private static final String POINT = NUMBER + "," + NUMBER;
  private static final String MATERIAL = "(?:\\s+(reflector|absorber|air|[0-9.]{1,6}%))?";
  private static final Pattern RECTANGLE =
      Pattern.compile("rectangle\\s+" + POINT + "\\s+" + POINT + MATERIAL);
  private static final Pattern DISC =
      Pattern.compile("disc\\s+" + POINT + "\\s+" + NUMBER + MATERIAL);
  private static final Pattern LINE = Pattern.compile(
      "line\\s+" + POINT + "\\s+" + POINT + "(?:\\s+" + NUMBER + ")?" + MATERIAL);
  private static final Pattern SPOT =
      Pattern.compile("(source|microphone)\\s+([0-9]{1,6}),([0-9]{1,6})");
  private static final double USUAL_THICKNESS = 2;

  /** Reads a file. */
  static SceneText read(Path file) throws DemoInputException {
    String text = new String(InputFile.read(file, "scene"), StandardCharsets.UTF_8);
    List<Drawing> drawings = new ArrayList<>();
    List<Place> microphones = new ArrayList<>();
    Optional<Place> source = Optional.empty();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String said = line.replaceFirst("#.*", "").strip();
      String where = file + ", line " + number;
      Matcher spot = SPOT.matcher(said);
      if (said.isEmpty()) {
        continue;
      }
      if (!spot.matches()) {
        drawings.add(drawing(where, said));
      } else {
        Place place =
            new Place(Integer.parseInt(spot.group(2)), Integer.parseInt(spot.group(3)));
        if (spot.group(1).equals("microphone")) {
          microphones.add(place);
        } else if (source.isPresent()) {
          throw new DemoInputException(where + ": a second source; a scene has one");
        } else {
          source = Optional.of(place);
        }
      }
    }
    return new SceneText(drawings, source, microphones);
  }

  /**
   * Reads a shape and its material.
   *
   * @param where what to call it in messages
   */
  static Drawing drawing(String where, String text) throws DemoInputException {
    String said = text.strip();
    Matcher rectangle = RECTANGLE.matcher(said);
    if (rectangle.matches()) {
      return new Drawing(new Shape.Rectangle(number(rectangle, 1), number(rectangle, 2),
          number(rectangle, 3), number(rectangle, 4)),
          Drawing.Material.parse(where, rectangle.group(5)));
    }
    Matcher disc = DISC.matcher(said);
    if (disc.matches()) {
      return new Drawing(new Shape.Disc(number(disc, 1), number(disc, 2), number(disc, 3)),
          Drawing.Material.parse(where, disc.group(4)));
    }
    Matcher line = LINE.matcher(said);
    if (line.matches()) {
      double thickness = line.group(5) == null ? USUAL_THICKNESS : number(line, 5);
      return new Drawing(new Shape.Line(number(line, 1), number(line, 2), number(line, 3),
          number(line, 4), thickness / 2), Drawing.Material.parse(where, line.group(6)));
    }
    throw new DemoInputException(where + ": '" + said + "' is not a shape; give"
        + " 'rectangle X,Y X,Y', 'disc X,Y RADIUS' or 'line X,Y X,Y [THICKNESS]', then"
        + " 'reflector', 'absorber', a share such as '30%', or 'air'");
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }
}
