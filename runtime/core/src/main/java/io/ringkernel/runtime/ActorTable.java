package io.ringkernel.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives actors their ids and finds them again. An index whose actor has ended is used again with
 * the next generation; one that has used its last generation is never used again, so that no two
 * launches share an id. Finding takes no lock, for each message between actors does it.
 */
final class ActorTable {
  private static final class Entry {
    private volatile int generation;
    private volatile ActorCell cell;
    private boolean ended = true;
  }

  private final int node;
  private volatile Entry[] entries = new Entry[16];
  private volatile int used;
  private final ArrayDeque<Integer> free = new ArrayDeque<>();

  ActorTable(int node) {
    this.node = node;
  }

  /** A fresh id, not found until {@link #put}. */
  synchronized ActorId reserve() {
    Integer index = free.pollFirst();
    if (index == null) {
      index = used;
      if (index == entries.length) {
        entries = Arrays.copyOf(entries, 2 * index);
      }
      entries[index] = new Entry();
      used = index + 1;
    }
    Entry entry = entries[index];
    entry.generation = entry.generation + 1;
    entry.ended = false;
    return new ActorId(node, entry.generation, index);
  }

  /** Makes an actor known, unless it has ended in the meantime. */
  synchronized void put(ActorId id, ActorCell cell) {
    Entry entry = entries[id.index()];
    if (entry.generation == id.generation() && !entry.ended) {
      entry.cell = cell;
    }
  }

  /** Forgets an actor; a second time does nothing. */
  synchronized void remove(ActorId id) {
    Entry entry = entries[id.index()];
    if (entry.generation != id.generation() || entry.ended) {
      return;
    }
    entry.ended = true;
    entry.cell = null;
    if (entry.generation < ActorId.MAX_GENERATION) {
      free.addLast(id.index());
    }
  }

  /** All that are known now, in no order that means something. */
  List<ActorCell> all() {
    List<ActorCell> cells = new ArrayList<>();
    Entry[] now = entries;
    for (int i = 0; i < Math.min(used, now.length); i++) {
      ActorCell cell = now[i].cell;
      if (cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  ActorCell find(ActorId id) {
    if (!wasLaunched(id.packed())) {
      throw new UnknownActorException("no actor " + id + " was ever launched on node " + node);
    }
    ActorCell cell = findOrNull(id.packed());
    if (cell == null) {
      throw new StaleActorException("actor " + id + " has ended");
    }
    return cell;
  }

  /** The actor with that packed id; null where it has ended or never was. */
  ActorCell findOrNull(long packed) {
    int index = (int) packed;
    Entry[] now = entries;
    if (packed >>> 54 != node || index < 0 || index >= used || index >= now.length) {
      return null;
    }
    Entry entry = now[index];
    ActorCell cell = entry.cell;
    // The cell's own id: the entry may have got a successor between two readings.
    return cell != null && cell.id().packed() == packed ? cell : null;
  }

  /** Whether there ever was an actor with that packed id. */
  boolean wasLaunched(long packed) {
    int index = (int) packed;
    int generation = (int) (packed >>> 32) & ActorId.MAX_GENERATION;
    Entry[] now = entries;
    return packed >>> 54 == node && index >= 0 && index < used && index < now.length
        && generation >= 1 && generation <= now[index].generation;
  }
}
