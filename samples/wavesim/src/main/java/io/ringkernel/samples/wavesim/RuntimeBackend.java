package io.ringkernel.samples.wavesim;

import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;
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

  /**
   * One launch a step; the arrays change places between two launches and stay on the device. The
   * recorded pressures do, too, and come back once for all steps of a call.
   */
  private static final class Engine implements WaveEngine {
    private final RingRuntime runtime;
    private final WaveKernelsGpu kernels;
    private final Medium medium;
    private final Launch launch;
    private final ResidentArrays fields;
    private float[] now;
    private float[] previous;
    private final WaveMicrophonesGpu microphones;
    private float[] trace = new float[0];
    private int[] further = new int[0];
    private float[] heard = new float[0];
    private ResidentArrays traces;

    Engine(RingRuntime runtime, Medium medium) {
      this.runtime = runtime;
      this.medium = medium;
      kernels = WaveKernelsGpu.on(runtime);
      launch = Launch.items(medium.width(), medium.height());
      now = new float[medium.cells()];
      previous = new float[medium.cells()];
      fields = runtime.resident(medium.gain(), now, previous);
      microphones = WaveMicrophonesGpu.on(runtime);
      traces = runtime.resident(trace, further, heard);
    }

    @Override
    public String name() {
      return "the " + runtime.backend() + " back end";
    }

    @Override
    public float[][] advance(int source, float[] drive, int[] receivers) {
      makeRoom(drive.length, Arrays.copyOfRange(receivers, 1, receivers.length));
      Launch places = Launch.items(Math.max(1, further.length));
      for (int slot = 0; slot < drive.length; slot++) {
        kernels.step(launch, medium.width(), medium.height(), Medium.C2, source, drive[slot],
            receivers[0], slot, medium.gain(), now, previous, trace);
        if (further.length > 0) {
          microphones.listen(places, slot, further, previous, heard);
        }
        float[] next = previous;
        previous = now;
        now = next;
      }
      traces.copyToHost();
      float[][] all = new float[receivers.length][drive.length];
      if (receivers[0] >= 0) {
        System.arraycopy(trace, 0, all[0], 0, drive.length);
      }
      for (int place = 1; place < receivers.length; place++) {
        for (int slot = 0; slot < drive.length; slot++) {
          all[place][slot] = heard[slot * further.length + place - 1];
        }
      }
      return all;
    }

    private void makeRoom(int steps, int[] places) {
      if (trace.length < steps || !Arrays.equals(places, further)) {
        traces.close();
        trace = new float[Math.max(steps, trace.length)];
        further = places;
        heard = new float[trace.length * places.length];
        traces = runtime.resident(trace, further, heard);
      }
    }

    @Override
    public void begin(float[] before, float[] start) {
      System.arraycopy(before, 0, previous, 0, previous.length);
      System.arraycopy(start, 0, now, 0, now.length);
      fields.copyToDevice();
    }

    @Override
    public float[] pressure() {
      fields.copyToHost();
      return now.clone();
    }

    @Override
    public float[] before() {
      fields.copyToHost();
      return previous.clone();
    }

    @Override
    public void close() {
      traces.close();
      fields.close();
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
