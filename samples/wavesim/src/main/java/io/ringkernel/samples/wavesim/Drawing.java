package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.util.OptionalDouble;

/**
 * A shape made of something.
 *
 * @param shape where
 * @param material of what
 */
public record Drawing(Shape shape, Material material) {
  /** What a shape is made of. */
  public sealed interface Material {
    /**
     * Reads one: {@code reflector}, {@code absorber}, a share such as {@code 30%}, {@code air}.
     *
     * @param where what to call it in messages
     * @param word null for a wall like all others
     */
    static Material parse(String where, String word) throws DemoInputException {
      if (word == null) {
        return new Wall(OptionalDouble.empty());
      }
      return switch (word) {
        case "air" -> new Air();
        case "reflector" -> new Wall(OptionalDouble.of(0));
        case "absorber" -> new Wall(OptionalDouble.of(1));
        default -> new Wall(OptionalDouble.of(share(where, word)));
      };
    }

    private static double share(String where, String word) throws DemoInputException {
      if (word.matches("[0-9]{1,3}(\\.[0-9]{1,6})?%")) {
        double percent = Double.parseDouble(word.substring(0, word.length() - 1));
        if (percent <= 100) {
          return percent / 100;
        }
      }
      throw new DemoInputException(where + ": '" + word + "' is no material; give 'reflector',"
          + " 'absorber', a share from 0% to 100%, or 'air'");
    }

    /** Nothing: what was drawn before is taken away. */
    record Air() implements Material {}

    /**
     * A wall.
     *
     * @param absorption share of the energy that its faces take from a wave that hits them head-on,
     *     0 for a reflector to 1 for an absorber; that of all walls where it is empty
     */
    record Wall(OptionalDouble absorption) implements Material {}
  }
}
