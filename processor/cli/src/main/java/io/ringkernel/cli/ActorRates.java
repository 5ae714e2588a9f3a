package io.ringkernel.cli;

import io.ringkernel.runtime.management.ActorView;
import io.ringkernel.runtime.management.RuntimeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actors of a process at one time, and how fast they are since an earlier one. */
final class ActorRates {
  private final List<Runtime> runtimes;
  private final double seconds;

  /** An actor and its messages per second. */
  record Actor(ActorView view, double rate) {}

  /** A runtime and its actors, the busiest first. */
  record Runtime(RuntimeView view, List<Actor> actors) {
    double rate() {
      return actors.stream().mapToDouble(Actor::rate).sum();
    }
  }

  private ActorRates(List<Runtime> runtimes, double seconds) {
    this.runtimes = runtimes;
    this.seconds = seconds;
  }

  /**
   * Compares two looks at a process.
   *
   * @param seconds between the two
   */
  static ActorRates between(List<RuntimeView> before, List<RuntimeView> after, double seconds) {
    // Ids are used once in a runtime, and runtimes have no number: the n-th stays the n-th unless
    // one is closed, and an actor that then seems to go back has no rate for once.
    Map<String, Long> processed = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      for (ActorView actor : before.get(i).getActors()) {
        processed.put(i + "/" + actor.getId(), actor.getProcessed());
      }
    }
    List<Runtime> runtimes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      List<Actor> actors = new ArrayList<>();
      for (ActorView view : after.get(i).getActors()) {
        long earlier = processed.getOrDefault(i + "/" + view.getId(), 0L);
        actors.add(new Actor(view, Math.max(0, view.getProcessed() - earlier) / seconds));
      }
      actors.sort(Comparator.comparingDouble(Actor::rate)
          .thenComparingLong(actor -> actor.view().getQueueDepth())
          .thenComparingLong(actor -> actor.view().getProcessed()).reversed());
      runtimes.add(new Runtime(after.get(i), actors));
    }
    return new ActorRates(runtimes, seconds);
  }

  List<Runtime> runtimes() {
    return runtimes;
  }

  double seconds() {
    return seconds;
  }

  /** As fields of an object. */
  Map<String, Object> json(long process) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("process", process);
    fields.put("seconds", seconds);
    fields.put("runtimes", runtimes.stream().map(ActorRates::json).toList());
    return fields;
  }

  private static Map<String, Object> json(Runtime runtime) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("backend", runtime.view().getBackend());
    fields.put("state", runtime.view().getState());
    fields.put("deadLetters", runtime.view().getDeadLetters());
    fields.put("sent", runtime.view().getSent());
    fields.put("refused", runtime.view().getRefused());
    fields.put("subscriptions", runtime.view().getSubscriptions());
    fields.put("messagesPerSecond", runtime.rate());
    fields.put("actors", runtime.actors().stream().map(ActorRates::json).toList());
    return fields;
  }

  private static Map<String, Object> json(Actor actor) {
    ActorView view = actor.view();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", view.getId());
    fields.put("type", view.getType());
    fields.put("names", view.getNames());
    fields.put("state", view.getState());
    fields.put("phase", view.getPhase());
    fields.put("messagesPerSecond", actor.rate());
    fields.put("queue", view.getQueueDepth());
    fields.put("accepted", view.getAccepted());
    fields.put("processed", view.getProcessed());
    fields.put("failed", view.getFailed());
    fields.put("dropped", view.getDropped());
    fields.put("sentOn", view.getSentOn());
    fields.put("restarts", view.getRestarts());
    fields.put("measured", view.getMeasured());
    fields.put("p50Nanos", view.getP50Nanos());
    fields.put("p99Nanos", view.getP99Nanos());
    fields.put("maxNanos", view.getMaxNanos());
    return fields;
  }
}
