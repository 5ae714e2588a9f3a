package io.ringkernel.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives actors their ids and finds them again. An index whose actor has ended is used again with
 * the next generation; one that has used its last generation is never used again, so that no two
 * launches share an id.
 */
final class ActorTable {
  private static final class Entry {
    private int generation;
    private boolean ended = true;
    private ActorCell cell;
  }

  private final int node;
  private final List<Entry> entries = new ArrayList<>();
  private final ArrayDeque<Integer> free = new ArrayDeque<>();

  ActorTable(int node) {
    this.node = node;
  }

  /** A fresh id, not found until {@link #put}. */
  synchronized ActorId reserve() {
    Integer index = free.pollFirst();
    if (index == null) {
      index = entries.size();
      entries.add(new Entry());
    }
    Entry entry = entries.get(index);
    entry.generation++;
    entry.ended = false;
    return new ActorId(node, entry.generation, index);
  }

  /** Makes an actor known, unless it has ended in the meantime. */
  synchronized void put(ActorId id, ActorCell cell) {
    Entry entry = entries.get(id.index());
    if (entry.generation == id.generation() && !entry.ended) {
      entry.cell = cell;
    }
  }

  /** Forgets an actor; a second time does nothing. */
  synchronized void remove(ActorId id) {
    Entry entry = entries.get(id.index());
    if (entry.generation != id.generation() || entry.ended) {
      return;
    }
    entry.ended = true;
    entry.cell = null;
    if (entry.generation < ActorId.MAX_GENERATION) {
      free.addLast(id.index());
    }
  }

  synchronized ActorCell find(ActorId id) {
    if (id.node() != node || Integer.compareUnsigned(id.index(), entries.size()) >= 0
        || id.generation() > entries.get(id.index()).generation) {
      throw new UnknownActorException("no actor " + id + " was ever launched on node " + node);
    }
    Entry entry = entries.get(id.index());
    if (entry.generation != id.generation() || entry.cell == null) {
      throw new StaleActorException("actor " + id + " has ended");
    }
    return entry.cell;
  }
}
