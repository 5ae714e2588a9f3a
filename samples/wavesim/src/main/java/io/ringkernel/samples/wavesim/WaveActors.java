package io.ringkernel.samples.wavesim;

import java.util.concurrent.CompletionStage;

/** The two live actors of a simulation: {@link Probe} and {@link WaveControl}. Thread-safe. */
interface WaveActors extends AutoCloseable {
  /** Tells the probe. */
  void sample(Sample sample);

  /** Asks the probe. */
  CompletionStage<Level> report(Report report);

  /** Asks the control panel. */
  CompletionStage<Receipt> fire(Fire fire);

  /** Asks the control panel. */
  CompletionStage<Receipt> amplitude(SetAmplitude change);

  /** Asks the control panel. */
  CompletionStage<Receipt> microphone(MoveMicrophone move);

  /** Asks the control panel. */
  CompletionStage<Receipt> pause(Pause pause);

  /** Asks the control panel. */
  CompletionStage<Panel> poll(Poll poll);

  @Override
  void close();
}
