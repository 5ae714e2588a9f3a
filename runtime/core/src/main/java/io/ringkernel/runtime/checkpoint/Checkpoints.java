package io.ringkernel.runtime.checkpoint;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.checkpoint.CheckpointFile.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The states of named actors, in the files of one folder. A full checkpoint holds every field of
 * every named actor; a delta holds what has changed since the one before, and what is gone. Each
 * actor's state is taken between two of its messages; actors are not stopped for each other.
 *
 * <p>A file is there completely or not at all. A restore goes by the last one that is whole and
 * whose predecessors are. One thread at a time.
 */
public final class Checkpoints {
  /** An actor without fields has one entry, so that it is known to be there. */
  private static final String PRESENT = "";

  private final Path folder;
  private final Supplier<? extends Map<String, ActorRef>> actors;
  private final Function<ActorRef, ActorCell> cells;
  private final HybridLogicalClock clock;

  /** What is on disk: the whole state up to a file. */
  private record Stored(CheckpointFile.Read last, Map<Key, StateValue> state) {}

  /**
   * Checkpoints in a folder.
   *
   * @param actors those that have a name now
   * @param cells the running actor behind a reference
   */
  public Checkpoints(Path folder, Supplier<? extends Map<String, ActorRef>> actors,
      Function<ActorRef, ActorCell> cells, HybridLogicalClock clock) {
    this.folder = folder.toAbsolutePath();
    this.actors = actors;
    this.cells = cells;
    this.clock = clock;
  }

  /**
   * Writes all fields of all named actors.
   *
   * @throws IllegalStateException if the runtime is closed or closing; nothing is written then
   * @throws CheckpointException if a field cannot be held, or a file cannot be written
   * @throws IllegalStateException in a handler of such an actor, which would wait for itself
   */
  public CheckpointId full() {
    checkThread();
    return writeFull();
  }

  private synchronized CheckpointId writeFull() {
    Map<Key, Optional<StateValue>> entries = new TreeMap<>();
    captured().forEach((key, value) -> entries.put(key, Optional.of(value)));
    return write(new CheckpointFile(next(), 0, 0, clock.tick(), entries));
  }

  /**
   * Writes what has changed since the last checkpoint that is whole, and what is gone; all where
   * there is none.
   *
   * @throws IllegalStateException if the runtime is closed or closing; nothing is written then
   * @throws CheckpointException if a field cannot be held, or a file cannot be written
   * @throws IllegalStateException in a handler of such an actor, which would wait for itself
   */
  public CheckpointId delta() {
    checkThread();
    return writeDelta();
  }

  private synchronized CheckpointId writeDelta() {
    Optional<Stored> stored = latest(new ArrayList<>());
    if (stored.isEmpty()) {
      return writeFull();
    }
    Map<Key, StateValue> before = stored.get().state();
    Map<Key, StateValue> now = captured();
    Map<Key, Optional<StateValue>> entries = new TreeMap<>();
    now.forEach((key, value) -> {
      if (!value.equals(before.get(key))) {
        entries.put(key, Optional.of(value));
      }
    });
    before.keySet().forEach(key -> {
      if (!now.containsKey(key)) {
        entries.put(key, Optional.empty());
      }
    });
    CheckpointFile.Read parent = stored.get().last();
    return write(new CheckpointFile(next(), parent.file().number(), parent.checksum(),
        clock.tick(), entries));
  }

  /**
   * Gives the actors of the same names the states of the last checkpoint that is whole. An actor
   * that was not started is then as good as started.
   *
   * @throws CheckpointException if there is no checkpoint, or the class of an actor has other
   *     fields; actors before that one in the order of names have their states by then
   * @throws IllegalStateException in a handler of such an actor, which would wait for itself
   */
  public RestoreReport restore() {
    checkThread();
    return readLatest();
  }

  /** Before the lock, which another thread may hold that waits for this handler's actor. */
  private void checkThread() {
    actors.get().forEach((name, actor) -> {
      if (cells.apply(actor).mustNotAwait()) {
        throw new IllegalStateException("a handler takes or restores a checkpoint of \"" + name
            + "\" and would wait for itself; have a thread outside of the actors do it");
      }
    });
  }

  private synchronized RestoreReport readLatest() {
    List<String> unreadable = new ArrayList<>();
    Stored stored = latest(unreadable).orElseThrow(() -> new CheckpointException("there is no "
        + "whole checkpoint in " + folder + (unreadable.isEmpty() ? "" : ": " + unreadable)));
    Map<String, Map<String, StateValue>> states = new TreeMap<>();
    stored.state().forEach((key, value) -> states
        .computeIfAbsent(key.actor(), name -> new TreeMap<>()).put(key.field(), value));
    Map<String, ActorRef> now = actors.get();
    List<String> restored = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    states.forEach((name, state) -> {
      ActorRef actor = now.get(name);
      if (actor == null) {
        missing.add(name);
        return;
      }
      ActorCell cell = cells.apply(actor);
      StateLayout layout = StateLayout.of(cell.type().actorClass());
      await(cell.between(instance -> layout.restore(instance, without(state)), true));
      restored.add(name);
    });
    TreeSet<String> untouched = new TreeSet<>(now.keySet());
    untouched.removeAll(states.keySet());
    return new RestoreReport(stored.last().file().number(), restored, missing,
        List.copyOf(untouched), unreadable);
  }

  /** The checkpoints whose files are whole, oldest first. */
  public synchronized List<CheckpointId> list() {
    List<CheckpointId> all = new ArrayList<>();
    for (long number : numbers()) {
      try {
        CheckpointFile file = CheckpointFile.from(path(number)).file();
        all.add(new CheckpointId(number, file.isFull(), file.entries().size(),
            Files.size(path(number))));
      } catch (IOException e) {
        // A restore says what is wrong with it.
      }
    }
    return all;
  }

  /**
   * The numbers by which checkpoints know the fields of a class, each of its name and type, by
   * name: for programs in other languages that read and write the files.
   *
   * @throws CheckpointException if a field cannot be held
   */
  public static SortedMap<String, Long> fieldHashes(Class<?> actor) {
    return StateLayout.of(actor).hashes();
  }

  private static Map<String, StateValue> without(Map<String, StateValue> state) {
    Map<String, StateValue> fields = new TreeMap<>(state);
    fields.remove(PRESENT);
    return fields;
  }

  private Map<Key, StateValue> captured() {
    Map<Key, StateValue> all = new TreeMap<>();
    Map<String, CompletionStage<Map<String, StateValue>>> stages = new TreeMap<>();
    actors.get().forEach((name, actor) -> {
      ActorCell cell = cells.apply(actor);
      StateLayout layout = StateLayout.of(cell.type().actorClass());
      stages.put(name, cell.between(layout::capture, false));
    });
    boolean complete = true;
    for (Map.Entry<String, CompletionStage<Map<String, StateValue>>> each : stages.entrySet()) {
      String name = each.getKey();
      if (hasEnded(each.getValue())) {
        complete = false;
        continue;
      }
      all.put(new Key(name, PRESENT), new StateValue(0, new byte[0]));
      await(each.getValue()).forEach((field, value) -> all.put(new Key(name, field), value));
    }
    if (!complete) {
      // Refused where they have ended because their runtime closes: they are not gone then.
      checkRunning();
    }
    return all;
  }

  /** Throws where the runtime is closed or closing. */
  private void checkRunning() {
    Map<String, ActorRef> unused = actors.get();
  }

  /** Waits; an actor that has ended in between is as good as one that had ended before. */
  private static boolean hasEnded(CompletionStage<?> stage) {
    return stage.handle((value, failure) -> failure instanceof ActorTerminatedException)
        .toCompletableFuture().join();
  }

  private <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CheckpointException known) {
        throw known;
      }
      // Says so where the runtime closes, which ends actors.
      checkRunning();
      throw new CheckpointException("an actor's state cannot be reached: "
          + e.getCause().getMessage(), e.getCause());
    }
  }

  private CheckpointId write(CheckpointFile file) {
    Path path = path(file.number());
    try {
      file.writeTo(path);
      return new CheckpointId(file.number(), file.isFull(), file.entries().size(),
          Files.size(path));
    } catch (IOException e) {
      throw new CheckpointException("cannot write " + path + ": " + e, e);
    }
  }

  private Path path(long number) {
    return folder.resolve(String.format(Locale.ROOT, "checkpoint-%010d.rkc", number));
  }

  private long next() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CheckpointException("cannot make the folder " + folder + ": " + e, e);
    }
    List<Long> numbers = numbers();
    return numbers.isEmpty() ? 1 : numbers.getLast() + 1;
  }

  private List<Long> numbers() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString())
          .filter(n -> n.matches("checkpoint-\\d{10}\\.rkc"))
          .map(n -> Long.valueOf(n.substring(11, 21))).sorted().toList();
    } catch (IOException e) {
      throw new CheckpointException("cannot list " + folder + ": " + e, e);
    }
  }

  /** The last one that is whole and whose predecessors are. */
  private Optional<Stored> latest(List<String> unreadable) {
    List<Long> numbers = numbers();
    for (int i = numbers.size() - 1; i >= 0; i--) {
      try {
        return Optional.of(load(numbers.get(i)));
      } catch (IOException e) {
        unreadable.add(path(numbers.get(i)).getFileName() + ": " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  private Stored load(long number) throws IOException {
    List<CheckpointFile.Read> chain = new ArrayList<>();
    for (long at = number; at != 0;) {
      CheckpointFile.Read read = CheckpointFile.from(path(at));
      if (read.file().number() != at || read.file().parent() >= at) {
        throw new IOException("it is not the checkpoint that its name says");
      }
      if (!chain.isEmpty()
          && chain.getLast().file().parentChecksum() != read.checksum()) {
        throw new IOException("its predecessor " + at + " is another one than when it was made");
      }
      chain.add(read);
      at = read.file().parent();
    }
    Map<Key, StateValue> state = new TreeMap<>();
    for (CheckpointFile.Read read : chain.reversed()) {
      read.file().entries().forEach((key, value) -> value
          .ifPresentOrElse(v -> state.put(key, v), () -> state.remove(key)));
    }
    return new Stored(chain.getFirst(), state);
  }
}
