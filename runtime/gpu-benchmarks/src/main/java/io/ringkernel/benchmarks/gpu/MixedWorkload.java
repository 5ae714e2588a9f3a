package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Sixty times a second something is changed, some steps are computed and the result is read, as a
 * program with a display does it: by a message to an actor that stays, and by launching a kernel
 * that does the same and waiting for it.
 */
final class MixedWorkload {
  private static final int STEPS = 8;
  private static final long FRAME_NANOS = 1_000_000_000L / 60;

  private MixedWorkload() {}

  /** By hand: the state stays on the device, parameters go with the launch. */
  private static final class Launched implements AutoCloseable {
    private final GpuDriver driver;
    private final long module;
    private final long function;
    private final long stream;
    private final GpuDriver.MappedMemory state;

    Launched(Rig rig) {
      driver = rig.driver();
      driver.retainContext(rig.device());
      module = rig.loadHand();
      function = driver.function(module, "hand_oscillator");
      stream = driver.createStream();
      state = driver.allocateMapped(64);
    }

    float advance(float drive) {
      driver.launch(new LaunchConfig(function, 1, 1, 1, 32, 1, 1, 0, false, 1, stream,
          List.of(new Argument.Float(drive), new Argument.Int(STEPS),
              new Argument.Long(state.deviceAddress()))));
      driver.synchronizeStream(stream);
      return state.host().get(ValueLayout.JAVA_FLOAT, 0);
    }

    @Override
    public void close() {
      driver.freeMapped(state);
      driver.destroyStream(stream);
      driver.unloadModule(module);
      driver.releaseContext(0);
    }
  }

  static List<Row> rows(Rig rig) {
    double[] ours = new double[rig.count(600, 3)];
    double[] theirs = new double[ours.length];
    // What launches is loaded first: while a kernel stays, loading would wait for it.
    try (Launched launched = new Launched(rig);
        RingRuntime runtime = RingRuntime.builder().backend(new OnRig(rig)).build()) {
      OscillatorRef actor = runtime.launch(OscillatorRef.TYPE, LaunchOptions.defaults());
      for (int i = -ours.length / 4; i < ours.length; i++) {
        long frame = System.nanoTime();
        float drive = (float) Math.sin(i * 0.1);
        long begin = System.nanoTime();
        float one = actor.ask(new Oscillator.Frame(drive, STEPS)).toCompletableFuture().join()
            .position();
        long between = System.nanoTime();
        float other = launched.advance(drive);
        long end = System.nanoTime();
        if (one != other) {
          throw new IllegalStateException("frame " + i + ": " + one + " is not " + other);
        }
        if (i >= 0) {
          ours[i] = (between - begin) / 1e3;
          theirs[i] = (end - between) / 1e3;
        }
        while (!rig.isSmoke() && System.nanoTime() - frame < FRAME_NANOS) {
          LockSupport.parkNanos(100_000);
        }
      }
    }
    return List.of(
        Row.verified("mixed workload: a command, " + STEPS + " steps, the result; by an actor",
            "us", ours, Goal.NONE, "60 a second, RingRuntime and ask"),
        Row.rival("the same by launching and waiting", "us", theirs,
            "state in pinned memory, parameters with the launch"),
        Row.against("mixed workload against relaunching", ours, theirs, true,
            Goal.atLeast(2.7, 5, Double.NaN), "in turns; both results compared"));
  }
}
