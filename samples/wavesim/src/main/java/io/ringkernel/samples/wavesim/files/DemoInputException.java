package io.ringkernel.samples.wavesim.files;

import java.io.Serial;

/**
 * The user gave something the demo cannot work with. The message is one line that says what is
 * wrong, where, and what to do.
 */
public final class DemoInputException extends Exception {
  @Serial
  private static final long serialVersionUID = 1;

  /**
   * Reports a mistake.
   *
   * @param message one line: what, where, how to fix
   */
  public DemoInputException(String message) {
    super(message.replaceAll("\\s*\\R\\s*", " "));
  }
}
