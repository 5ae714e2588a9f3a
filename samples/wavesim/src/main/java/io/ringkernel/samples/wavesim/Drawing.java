package io.ringkernel.samples.wavesim;

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
