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
   * One launch a step, and one for the source and the microphones after it; all steps in which
   * neither has anything to do are one call. The arrays change places and stay on the device; what
   * was heard does, too, and comes back once for all steps of a call.
   */
  private static final class Engine implements WaveEngine {
    private static final Launch POINTS = Launch.items(1);

    private final RingRuntime runtime;
    private final WaveKernelsGpu kernels;
    private final WavePointsGpu points;
    private final Medium medium;
    private final ResidentArrays fields;
    private float[] now;
    private float[] previous;
    /** What steps without microphones are given. */
    private final int[] nowhere = new int[0];
    private final float[] nothing = new float[0];
    private final ResidentArrays deaf;
    private int[] places = new int[0];
    private float[] heard = new float[0];
    private ResidentArrays ears;

    Engine(RingRuntime runtime, Medium medium) {
      this.runtime = runtime;
      this.medium = medium;
      kernels = WaveKernelsGpu.on(runtime);
      points = WavePointsGpu.on(runtime);
      now = new float[medium.cells()];
      previous = new float[medium.cells()];
      fields = runtime.resident(medium.gain(), medium.faces(), now, previous);
      deaf = runtime.resident(nowhere, nothing);
      ears = runtime.resident(places, heard);
    }

    @Override
    public String name() {
      return "the " + runtime.backend() + " back end";
    }

    @Override
    public float[][] advance(int source, float[] drive, int[] receivers) {
      boolean listens = receivers.length > 0;
      if (listens) {
        makeRoom(drive.length, receivers);
      }
      for (int slot = 0; slot < drive.length;) {
        int quiet = listens ? 0 : Signals.quiet(source, drive, slot);
        if (quiet > 0) {
          kernels.stepSteps(quiet, medium.width(), medium.height(), Medium.C2, medium.gain(),
              medium.faces(), now, previous);
        } else {
          kernels.step(medium.width(), medium.height(), Medium.C2, medium.gain(),
              medium.faces(), now, previous);
          points.exchange(POINTS, source, drive[slot], slot, listens ? places : nowhere,
              medium.gain(), previous, listens ? heard : nothing);
        }
        int steps = Math.max(1, quiet);
        if (steps % 2 == 1) {
          float[] next = previous;
          previous = now;
          now = next;
        }
        slot += steps;
      }
      float[][] all = new float[receivers.length][drive.length];
      if (listens) {
        ears.copyToHost();
      }
      for (int place = 0; place < receivers.length; place++) {
        for (int slot = 0; slot < drive.length; slot++) {
          all[place][slot] = heard[slot * receivers.length + place];
        }
      }
      return all;
    }

    private void makeRoom(int steps, int[] receivers) {
      if (heard.length < steps * receivers.length || !Arrays.equals(places, receivers)) {
        ears.close();
        places = receivers.clone();
        heard = new float[steps * places.length];
        ears = runtime.resident(places, heard);
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
      ears.close();
      deaf.close();
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
