package io.ringkernel.samples.wavesim3d;

import io.ringkernel.samples.wavesim.Signals;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.Resampler;
import io.ringkernel.samples.wavesim.sound.WavReader;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What drives the source.
 *
 * @param samples what is added in each step; empty for a tone
 * @param frequency of a tone that never ends, in periods a step
 */
record RoomSignal(float[] samples, double frequency) {
  /** Cells a wave of the pulse. */
  private static final double PULSE = 11;

  static RoomSignal of(RoomOptions options, Room room) throws DemoInputException {
    if (options.sound().isPresent() && options.sine().isPresent()) {
      throw new DemoInputException("--sine: --source gives a recording; choose one of them");
    }
    double rate = 1 / room.step();
    if (options.sound().isPresent()) {
      Recording sound = WavReader.read(options.sound().get());
      double steps = sound.seconds() * rate;
      if (steps > RoomOptions.MOST_STEPS) {
        throw new DemoInputException(String.format(Locale.ROOT, "%s: %.1f s of sound in cells of"
            + " %s m take %.0f steps, more than %d; choose larger cells with --cell or a shorter"
            + " recording", options.sound().get(), sound.seconds(), room.cell(), steps,
            RoomOptions.MOST_STEPS));
      }
      return new RoomSignal(
          Signals.loudspeaker(Resampler.resample(sound, rate, room.bandwidth())), 0);
    }
    if (options.sine().isPresent()) {
      double hertz = options.sine().get();
      if (!(hertz > 0 && hertz <= room.bandwidth())) {
        throw new DemoInputException(String.format(Locale.ROOT, "--sine %s: this grid carries up"
            + " to %.0f Hz; give a frequency above 0 and below, or smaller cells with --cell",
            hertz, room.bandwidth()));
      }
      return new RoomSignal(new float[0], hertz / rate);
    }
    return new RoomSignal(Signals.pulse(PULSE, Room.COURANT), 0);
  }

  /** Steps after which it is silent; empty where it never is. */
  OptionalInt length() {
    return frequency > 0 ? OptionalInt.empty() : OptionalInt.of(samples.length);
  }

  /** What is added in a step; before step 0 all is silent. */
  float at(long step) {
    if (step < 0) {
      return 0f;
    }
    return frequency > 0 ? Signals.sine(step * frequency)
        : step < samples.length ? samples[(int) step] : 0f;
  }
}
