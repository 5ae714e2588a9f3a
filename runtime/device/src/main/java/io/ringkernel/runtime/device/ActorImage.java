package io.ringkernel.runtime.device;

import java.util.List;

/**
 * What the manifest says of an actor class.
 *
 * @param entry the name of its drain entry
 * @param stateBytes from one actor's state to the next one's
 * @param fields what the state consists of
 */
public record ActorImage(String entry, int stateBytes, List<StateField> fields) {
  /**
   * A primitive of the state, or an array of them.
   *
   * @param path the field, behind a dot what it is of the field's record
   * @param type Java's primitive; {@code float[64]} of an array
   * @param offset bytes from the start of the state
   */
  public record StateField(String path, String type, int offset) {}

  /** Copies the list. */
  public ActorImage {
    fields = List.copyOf(fields);
  }
}
