package io.ringkernel.samples.wavesim;

import java.nio.file.Path;

/** A floor plan or a recording to work with. */
public sealed interface WaveInput {
  /** The user's own file. */
  record UserFile(Path path) implements WaveInput {}

  /** The one that comes with the sample. */
  record Shipped() implements WaveInput {}
}
