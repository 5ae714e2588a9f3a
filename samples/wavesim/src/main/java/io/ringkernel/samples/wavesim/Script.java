package io.ringkernel.samples.wavesim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Commands that the demo sends to the live actor when the simulation reaches certain steps. */
final class Script {
  /**
   * A command.
   *
   * @param step when to send it
   * @param send sends it
   */
  record Line(int step, Function<WaveConsole, CompletionStage<CommandReceipt>> send) {}

  private final ArrayDeque<Line> lines;

  private Script(List<Line> lines) {
    this.lines = new ArrayDeque<>(lines);
  }

  /** A second pulse, a pause, another place for the microphone if any, a louder third pulse. */
  static Script pulses(int steps, Place first, Place second, Optional<Place> microphone) {
    List<Line> lines = new ArrayList<>(List.of(
        new Line(share(steps, 30), console -> console.fire(second, 1f)),
        new Line(share(steps, 50), WaveConsole::pause),
        new Line(share(steps, 50), WaveConsole::resume)));
    microphone.ifPresent(
        place -> lines.add(new Line(share(steps, 60), console -> console.microphone(place))));
    lines.add(new Line(share(steps, 75), console -> console.fire(first, 1f)));
    lines.add(new Line(share(steps, 75), console -> console.amplitude(1.5f)));
    return new Script(lines);
  }

  /** A pause, which nobody hears. */
  static Script sound(int steps) {
    return new Script(List.of(
        new Line(share(steps, 50), WaveConsole::pause),
        new Line(share(steps, 50), WaveConsole::resume)));
  }

  private static int share(int steps, int percent) {
    return (int) ((long) steps * percent / 100);
  }

  /** The step of the next command, or {@code Integer.MAX_VALUE}. */
  int next() {
    return lines.isEmpty() ? Integer.MAX_VALUE : lines.peek().step();
  }

  /** Takes the next command. */
  Line take() {
    return lines.remove();
  }
}
