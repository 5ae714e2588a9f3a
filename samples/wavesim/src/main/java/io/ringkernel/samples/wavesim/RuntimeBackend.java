package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import java.util.concurrent.CompletionStage;

/** The kernel through its generated launcher, the actors through their generated references. */
record RuntimeBackend(RingRuntime runtime, RingRuntime actorRuntime) implements WaveBackend {
  @Override
  public WaveEngine engine(Medium medium) {
    return new Engine(runtime, medium);
  }

  @Override
  public WaveActors actors() {
    return new Actors(actorRuntime.launch(ProbeRef.TYPE, LaunchOptions.defaults()),
        actorRuntime.launch(WaveControlRef.TYPE, LaunchOptions.defaults()));
  }

  /** One launch a step; the arrays change places between two launches. */
  private static final class Engine implements WaveEngine {
    private final RingRuntime runtime;
    private final WaveKernelsGpu kernels;
    private final Medium medium;
    private final Launch launch;
    private float[] now;
    private float[] previous;

    Engine(RingRuntime runtime, Medium medium) {
      this.runtime = runtime;
      this.medium = medium;
      kernels = WaveKernelsGpu.on(runtime);
      launch = Launch.items(medium.width(), medium.height());
      now = new float[medium.cells()];
      previous = new float[medium.cells()];
    }

    @Override
    public String name() {
      return "the " + runtime.backend() + " back end";
    }

    @Override
    public float[] advance(int source, float[] drive, int receiver) {
      float[] trace = new float[drive.length];
      for (int slot = 0; slot < drive.length; slot++) {
        kernels.step(launch, medium.width(), medium.height(), Medium.C2, source, drive[slot],
            receiver, slot, medium.gain(), now, previous, trace);
        float[] next = previous;
        previous = now;
        now = next;
      }
      return trace;
    }

    @Override
    public float[] pressure() {
      return now.clone();
    }

    @Override
    public void close() {
      // The arrays are the host's own; the runtime belongs to the caller.
    }
  }

  /** The live actors. */
  private record Actors(ProbeRef probe, WaveControlRef control)
      implements WaveActors {
    @Override
    public void sample(Sample sample) {
      probe.tell(sample);
    }

    @Override
    public CompletionStage<Level> report(Report report) {
      return probe.ask(report);
    }

    @Override
    public CompletionStage<Receipt> fire(Fire fire) {
      return control.ask(fire);
    }

    @Override
    public CompletionStage<Receipt> amplitude(SetAmplitude change) {
      return control.ask(change);
    }

    @Override
    public CompletionStage<Receipt> microphone(MoveMicrophone move) {
      return control.ask(move);
    }

    @Override
    public CompletionStage<Receipt> pause(Pause pause) {
      return control.ask(pause);
    }

    @Override
    public CompletionStage<Panel> poll(Poll poll) {
      return control.ask(poll);
    }

    @Override
    public void close() {
      probe.terminate();
      control.terminate();
    }
  }
}
