package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.picture.Animation;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The loop: poll the control panel, do a batch of steps, tell the probe what the microphone heard.
 * With a reference, the independent solver does every batch as well.
 */
final class WaveRun {
  /** Most steps between two polls. */
  static final int BATCH = 16;

  /** Fewest steps between two frames, and between two looks for the loudest moment. */
  static final int FINE = 10;

  /** Updates of cells after which it is time for a poll, however few steps that were. */
  private static final long MOST_UPDATES = 1L << 27;

  private static final long HELD_POLL_MILLIS = 2;
  private static final long PROGRESS_NANOS = 200_000_000;

  private final WaveSetup setup;
  private final Signal signal;
  private final int[] receivers;
  private final boolean records;
  private final WaveEngine engine;
  private final Optional<RowSolver> reference;
  private final WaveActors actors;
  private final WaveConsole console;
  private final Script script;
  private final WaveListener listener;
  private final List<CommandReceipt> receipts = new ArrayList<>();
  private final float[][] traces;

  private Verification verification = new Verification(0, 0, 0, 0f, true);
  private Panel panel = new Panel(-1, 0f, 0, -1, 0, 0);
  private Level level = new Level(0, 0, 0f, 0, 0f);
  private boolean keepsLoudest;
  private Optional<Animation> animation = Optional.empty();
  private long frameSteps = FINE;
  private long parts;
  private Optional<Snapshot> loudest = Optional.empty();
  private int done;
  /** Pressures that the microphones have taken. */
  private int samples;
  private int signalStart;
  private long engineNanos;
  private long verifyNanos;

  WaveRun(WaveSetup setup, Preparation ready, WaveEngine engine, Optional<RowSolver> reference,
      WaveActors actors, WaveConsole console, Script script, WaveListener listener) {
    this.setup = setup;
    signal = ready.signal();
    this.engine = engine;
    this.reference = reference;
    this.actors = actors;
    this.console = console;
    this.script = script;
    this.listener = listener;
    receivers = ready.scene().microphones().stream().mapToInt(Integer::intValue).toArray();
    records = ready.records();
    traces = new float[receivers.length][setup.steps()];
  }

  /** The field after a step. */
  record Snapshot(int step, float heard, float[] pressure) {}

  /** Keeps the field of the moment at which the microphone heard most. */
  WaveRun keepLoudest() {
    keepsLoudest = true;
    return this;
  }

  /**
   * Adds a frame to an animation each so many steps; each so many parts of steps where the engine
   * has parts.
   */
  WaveRun animate(Animation frames, long steps) {
    animation = Optional.of(frames);
    frameSteps = steps;
    return this;
  }

  void run() throws InterruptedException {
    long reported = System.nanoTime();
    while (done < setup.steps()) {
      if (script.next() <= done) {
        CommandReceipt receipt = answer(script.take().send().apply(console));
        receipts.add(receipt);
        listener.command(receipt);
      }
      poll();
      if (panel.hold() == 1) {
        if (script.next() > done) {
          Thread.sleep(HELD_POLL_MILLIS);
        }
      } else if (script.next() > done) {
        batch(Math.min(most(), Math.min(setup.steps(), script.next()) - done));
        if (System.nanoTime() - reported > PROGRESS_NANOS || done == setup.steps()) {
          reported = System.nanoTime();
          listener.progress(done, setup.steps(), done * 1e9 / Math.max(1, engineNanos));
        }
      }
      if (Thread.interrupted()) {
        throw new InterruptedException("the simulation was interrupted at step " + done);
      }
    }
    finish();
  }

  private void poll() {
    int firing = panel.firing();
    panel = answer(actors.poll(new Poll(done)));
    if (panel.firing() != firing) {
      signalStart = done;
    }
  }

  /** Steps until there is something else to do than to compute. */
  private int most() {
    long most = Math.clamp(MOST_UPDATES / (setup.width() * (long) setup.height()), 1,
        keepsLoudest ? FINE : BATCH);
    boolean untilFrame = animation.isPresent() && !(engine instanceof PartwiseEngine);
    return (int) (untilFrame ? Math.min(most, frameSteps - done % frameSteps) : most);
  }

  /** Where nobody records, the microphones listen after the last step only. */
  private void batch(int steps) {
    float[] drive = new float[steps];
    for (int n = 0; n < steps; n++) {
      drive[n] = panel.amplitude() * signal.at((long) done + n - signalStart);
    }
    receivers[0] = panel.receiver();
    int unheard = records ? 0 : steps - 1;
    advance(Arrays.copyOf(drive, unheard), new int[0]);
    float[][] heard = advance(Arrays.copyOfRange(drive, unheard, steps), receivers);
    for (int n = 0; n < steps - unheard; n++) {
      actors.sample(new Sample(done + unheard + n, heard[0][n]));
    }
    for (int place = 0; place < receivers.length; place++) {
      System.arraycopy(heard[place], 0, traces[place], samples, heard[place].length);
    }
    samples += steps - unheard;
    done += steps;
    if (animation.isPresent() && done % frameSteps == 0 && !(engine instanceof PartwiseEngine)) {
      animation.get().add(engine.pressure());
    }
    if (keepsLoudest) {
      rememberIfLoudest(heard[0]);
    }
  }

  private float[][] advance(float[] drive, int[] places) {
    long start = System.nanoTime();
    float[][] heard = animation.isPresent() && engine instanceof PartwiseEngine partwise
        ? parts(partwise, drive, places) : engine.advance(panel.source(), drive, places);
    engineNanos += System.nanoTime() - start;
    check(drive, places, heard);
    return heard;
  }

  /** Does steps part by part, so that frames show what is going on amid a step. */
  private float[][] parts(PartwiseEngine watched, float[] drive, int[] places) {
    float[][] heard = new float[places.length][drive.length];
    for (int n = 0; n < drive.length; n++) {
      boolean ended = false;
      while (!ended) {
        ended = watched.part(panel.source(), drive[n]);
        parts++;
        if (parts % frameSteps == 0 && animation.get().frames() < Animation.FRAMES) {
          animation.get().add(watched.shown(), watched.focus().stream()
              .map(area -> new Rectangle(area.x(), area.y(), area.width(), area.height()))
              .toList());
        }
      }
      for (int place = 0; place < places.length; place++) {
        heard[place][n] = places[place] < 0 ? 0f : watched.pressure(places[place]);
      }
    }
    return heard;
  }

  private void rememberIfLoudest(float[] heard) {
    float most = loudest.map(Snapshot::heard).orElse(0f);
    float now = 0f;
    for (float pressure : heard) {
      now = Math.max(now, Math.abs(pressure));
    }
    if (now > most) {
      loudest = Optional.of(new Snapshot(done, now, engine.pressure()));
    }
  }

  private void check(float[] drive, int[] places, float[][] heard) {
    if (reference.isPresent()) {
      long start = System.nanoTime();
      float[][] expected = reference.get().advance(panel.source(), drive, places);
      verifyNanos += System.nanoTime() - start;
      for (int place = 0; place < places.length; place++) {
        verification = verification.compare(heard[place], expected[place], false);
      }
    }
  }

  private void finish() {
    for (int place = 0; place < traces.length; place++) {
      traces[place] = Arrays.copyOf(traces[place], samples);
    }
    level = answer(actors.report(new Report(done)));
    if (reference.isPresent()) {
      verification = verification.compare(engine.pressure(), reference.get().pressure(), true)
          .probe(probeAgrees());
    }
  }

  /** The host adds up in the order of the messages, so sums of floats have the same bits. */
  private boolean probeAgrees() {
    float[] trace = traces[0];
    float peak = 0f;
    float energy = 0f;
    for (float pressure : trace) {
      peak = Math.max(peak, Math.abs(pressure));
      energy += Math.abs(pressure) * Math.abs(pressure);
    }
    return level.count() == trace.length && level.peak() == peak && level.energy() == energy;
  }

  private static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  /** The field at the end, or of the loudest moment where that was asked for and heard. */
  Snapshot picture() {
    return loudest.orElseGet(() -> new Snapshot(done, 0f, engine.pressure()));
  }

  /** What was heard at each microphone: after each step where that is recorded. */
  float[][] traces() {
    return traces;
  }

  Panel panel() {
    return panel;
  }

  Level level() {
    return level;
  }

  Optional<Verification> verification() {
    return reference.map(present -> verification);
  }

  Optional<EnergyAccount> energy() {
    return reference.map(RowSolver::energy);
  }

  List<CommandReceipt> receipts() {
    return receipts;
  }

  long engineNanos() {
    return engineNanos;
  }

  long verifyNanos() {
    return verifyNanos;
  }
}
