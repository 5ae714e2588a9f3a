package io.ringkernel.runtime.spi;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Recorded launches of a session that knows no better: one after the other. */
final class HostGraph implements SessionGraph {
  private final BackendSession session;
  private volatile List<Step> steps;

  HostGraph(BackendSession session, List<Step> steps) {
    this.session = session;
    this.steps = List.copyOf(steps);
  }

  @Override
  public CompletionStage<Void> launch() {
    CompletionStage<Void> last = CompletableFuture.completedFuture(null);
    for (Step step : steps) {
      last = last.thenCompose(
          _ -> session.launch(step.kernel(), step.launch(), step.arguments().clone()));
    }
    return last;
  }

  @Override
  public void update(List<Step> other) {
    steps = List.copyOf(other);
  }

  @Override
  public void close() {}
}
