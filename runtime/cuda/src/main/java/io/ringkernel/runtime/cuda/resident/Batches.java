package io.ringkernel.runtime.cuda.resident;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Pooled actors that are to be created or ended: as many at a time as have come to wait, so that a
 * million of them need no million of commands. What is asked for one actor is done in its order.
 */
final class Batches {
  /** What waits, where it is worth while to ask for less for some time. */
  private static final int MANY = 4096;

  /**
   * One of them.
   *
   * @param operation of its batch
   * @param image its state, to create it
   * @param then is run once it is done
   */
  private record Entry(Command operation, long actor, int type, int executor, long self,
      int capacity, byte[] image, Runnable then) {}

  private static final int ACTIVE = 2;
  private static final byte[] NOTHING = {};

  private final ResidentKernel kernel;
  private final ResidentLayout layout;
  private final int most;
  private final ArrayDeque<Entry> waiting = new ArrayDeque<>();
  private final boolean[] isUnderWay = new boolean[ResidentLayout.BATCHES];
  private int next;

  Batches(ResidentKernel kernel, ResidentLayout layout) {
    this.kernel = kernel;
    this.layout = layout;
    this.most = (int) layout.at("BATCH");
  }

  /** Whether so many wait that others may. */
  boolean isBusy() {
    return waiting.size() >= MANY;
  }

  /** Has an actor created that is active. */
  void create(long actor, int type, int executor, long self, int capacity, byte[] image,
      Runnable then) {
    waiting.add(new Entry(Command.CREATE_ALL, actor, type, executor, self, capacity, image, then));
    submit();
  }

  /** Has an actor ended. */
  void end(long actor, Runnable then) {
    waiting.add(new Entry(Command.TERMINATE_ALL, actor, 0, 0, 0, 0, NOTHING, then));
    submit();
  }

  private void submit() {
    while (!waiting.isEmpty() && !isUnderWay[next]) {
      int area = next;
      Command operation = waiting.getFirst().operation();
      List<Runnable> then = new ArrayList<>();
      while (then.size() < most && !waiting.isEmpty()
          && waiting.getFirst().operation() == operation) {
        Entry entry = waiting.removeFirst();
        write(area, then.size(), entry);
        then.add(entry.then());
      }
      isUnderWay[area] = true;
      next = (next + 1) % isUnderWay.length;
      kernel.batch(operation, area, then.size(), () -> {
        isUnderWay[area] = false;
        then.forEach(Runnable::run);
        submit();
      });
    }
  }

  private void write(int area, int number, Entry entry) {
    MemorySegment memory = kernel.memory();
    long at = layout.at("M_BATCHES") + layout.at("ENTRY_BYTES") * ((long) area * most + number);
    SharedWords.put(memory, at, 0L);
    SharedWords.put(memory, at + 8, entry.actor());
    SharedWords.put(memory, at + 16, 0);
    SharedWords.put(memory, at + 20, entry.type());
    SharedWords.put(memory, at + 24, entry.executor());
    SharedWords.put(memory, at + 28, ACTIVE);
    SharedWords.put(memory, at + 32, entry.self());
    SharedWords.put(memory, at + 40, entry.capacity());
    MemorySegment.copy(MemorySegment.ofArray(entry.image()), 0, memory,
        at + ResidentLayout.ENTRY_HEAD, entry.image().length);
  }
}
