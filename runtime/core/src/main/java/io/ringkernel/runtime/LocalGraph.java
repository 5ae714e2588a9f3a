package io.ringkernel.runtime;

import io.ringkernel.runtime.spi.SessionGraph;
import io.ringkernel.runtime.spi.SessionGraph.Step;
import io.ringkernel.runtime.stream.LaunchGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A graph: what was recorded, checked, and what the back end made of it. */
final class LocalGraph implements LaunchGraph {
  private final RuntimeStreams streams;
  private final SessionGraph session;
  private List<Step> steps;
  private CompletionStage<Void> last = CompletableFuture.completedFuture(null);
  private boolean closed;

  LocalGraph(RuntimeStreams streams, Consumer<KernelTarget> launches) {
    this.streams = streams;
    this.steps = recorded(launches);
    this.session = streams.session().graph(steps);
  }

  private List<Step> recorded(Consumer<KernelTarget> launches) {
    List<Step> recorded = new ArrayList<>();
    boolean[] over = new boolean[1];
    launches.accept((kernel, launch, arguments) -> {
      if (over[0]) {
        throw new IllegalStateException("the recording of this graph is over");
      }
      Objects.requireNonNull(kernel, "kernel");
      Objects.requireNonNull(launch, "launch");
      KernelArguments.check(kernel, arguments);
      Step step = new Step(kernel, launch, arguments.clone());
      requireResident(step);
      recorded.add(step);
      return CompletableFuture.completedFuture(null);
    });
    over[0] = true;
    if (recorded.isEmpty()) {
      throw new IllegalArgumentException("nothing was launched on what records the graph");
    }
    return List.copyOf(recorded);
  }

  private void requireResident(Step step) {
    for (int i = 0; i < step.arguments().length; i++) {
      KernelParameter parameter = step.kernel().parameters().get(i);
      if (parameter.array() && !streams.isResident(step.arguments()[i])) {
        throw new IllegalArgumentException("array " + parameter.name() + " of "
            + step.kernel().owner().getSimpleName() + "." + step.kernel().name()
            + (parameter.form().isPresent() ? " holds records, and a graph takes none"
                : " is not resident, as all of a graph must be: see RingRuntime.resident"));
      }
    }
  }

  @Override
  public CompletionStage<Void> launch() {
    streams.checkRunning();
    requireUsable();
    CompletionStage<Void> stage = session.launch();
    synchronized (this) {
      last = stage;
    }
    return stage;
  }

  @Override
  public synchronized void record(Consumer<KernelTarget> launches) {
    requireOpen();
    List<Step> recorded = recorded(launches);
    session.update(recorded);
    steps = recorded;
  }

  @Override
  public synchronized int size() {
    return steps.size();
  }

  /** Whether it is open, and all its arrays lie where they lay. */
  synchronized void requireUsable() {
    requireOpen();
    steps.forEach(step -> {
      for (int i = 0; i < step.arguments().length; i++) {
        if (step.kernel().parameters().get(i).array()
            && !streams.isResident(step.arguments()[i])) {
          throw new IllegalStateException("array " + step.kernel().parameters().get(i).name()
              + " of a graph is not resident any more: close the graph before its arrays");
        }
      }
    });
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this graph is closed");
    }
  }

  SessionGraph session() {
    return session;
  }

  synchronized RuntimeStreams streams() {
    return streams;
  }

  synchronized CompletionStage<Void> last() {
    return last;
  }

  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    session.close();
    streams.open().closed(this);
  }
}
