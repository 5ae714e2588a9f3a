package io.ringkernel.samples.wavesim;

import io.ringkernel.RingContext;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The actors as plain objects behind one mailbox: a single thread takes the messages in the order
 * in which they were sent.
 */
final class DirectActors implements WaveActors {
  private final Probe probe = new Probe();
  private final WaveControl control = new WaveControl();
  private final RingContext context = (RingContext) Proxy.newProxyInstance(
      RingContext.class.getClassLoader(), new Class<?>[] {RingContext.class},
      (_, method, _) -> {
        throw new UnsupportedOperationException(
            method.getName() + ": these handlers ask nothing of their context");
      });
  private final ExecutorService mailbox = Executors.newSingleThreadExecutor(
      task -> Thread.ofPlatform().name("wavesim-actors").daemon().unstarted(task));

  @Override
  public void sample(Sample sample) {
    mailbox.execute(() -> probe.sample(context, sample));
  }

  @Override
  public CompletionStage<Level> report(Report report) {
    return ask(() -> probe.report(context, report));
  }

  @Override
  public CompletionStage<Receipt> fire(Fire fire) {
    return ask(() -> control.fire(context, fire));
  }

  @Override
  public CompletionStage<Receipt> amplitude(SetAmplitude change) {
    return ask(() -> control.amplitude(context, change));
  }

  @Override
  public CompletionStage<Receipt> microphone(MoveMicrophone move) {
    return ask(() -> control.microphone(context, move));
  }

  @Override
  public CompletionStage<Receipt> pause(Pause pause) {
    return ask(() -> control.pause(context, pause));
  }

  @Override
  public CompletionStage<Panel> poll(Poll poll) {
    return ask(() -> control.poll(context, poll));
  }

  private <R> CompletionStage<R> ask(Supplier<R> handler) {
    return CompletableFuture.supplyAsync(handler, mailbox);
  }

  @Override
  public void close() {
    mailbox.close();
  }
}
