package io.ringkernel.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives actors their ids and finds them again. An index whose actor has ended is used again with
 * the next generation; one that has used its last generation is never used again, so that no two
 * launches share an id. Finding takes no lock, for each message between actors does it. There may
 * be millions, so an index takes a few bytes and no object.
 */
final class ActorTable {
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(ActorCell[].class);
  private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);

  /** Some indexes; pages are never moved, so who reads one needs no lock. */
  private static final class Page {
    private final ActorCell[] cells = new ActorCell[PAGE];
    /** Twice the generation; one more while an actor has the index. */
    private final int[] uses = new int[PAGE];
  }

  private final int node;
  private volatile Page[] pages = new Page[0];
  private volatile int used;
  /** Indexes that were given back, to be used again in their order; a ring. */
  private int[] free = new int[16];
  private int firstFree;
  private int freeCount;

  ActorTable(int node) {
    this.node = node;
  }

  private static int uses(Page page, int index) {
    return (int) INTS.getAcquire(page.uses, index & PAGE - 1);
  }

  private static void setUses(Page page, int index, int value) {
    INTS.setRelease(page.uses, index & PAGE - 1, value);
  }

  private static ActorCell cell(Page page, int index) {
    return (ActorCell) CELLS.getAcquire(page.cells, index & PAGE - 1);
  }

  private static void setCell(Page page, int index, ActorCell cell) {
    CELLS.setRelease(page.cells, index & PAGE - 1, cell);
  }

  private Page page(int index) {
    return pages[index >>> PAGE_BITS];
  }

  /** A fresh id, not found until {@link #put}. */
  synchronized ActorId reserve() {
    int index = freeCount > 0 ? takeFree() : fresh();
    Page page = page(index);
    setUses(page, index, uses(page, index) + 3);
    return new ActorId(node, uses(page, index) >>> 1, index);
  }

  private int fresh() {
    int index = used;
    if (index >>> PAGE_BITS == pages.length) {
      Page[] more = Arrays.copyOf(pages, pages.length + 1);
      more[pages.length] = new Page();
      pages = more;
    }
    used = index + 1;
    return index;
  }

  private int takeFree() {
    int index = free[firstFree];
    firstFree = firstFree + 1 == free.length ? 0 : firstFree + 1;
    freeCount--;
    return index;
  }

  private void giveFree(int index) {
    if (freeCount == free.length) {
      int[] more = new int[2 * freeCount];
      for (int i = 0; i < freeCount; i++) {
        more[i] = free[(firstFree + i) % freeCount];
      }
      free = more;
      firstFree = 0;
    }
    free[(int) ((firstFree + (long) freeCount) % free.length)] = index;
    freeCount++;
  }

  private static int use(ActorId id) {
    return 2 * id.generation() + 1;
  }

  /** Makes an actor known, unless it has ended in the meantime. */
  synchronized void put(ActorId id, ActorCell cell) {
    Page page = page(id.index());
    if (uses(page, id.index()) == use(id)) {
      setCell(page, id.index(), cell);
    }
  }

  /** Forgets an actor; a second time does nothing. */
  synchronized void remove(ActorId id) {
    Page page = page(id.index());
    if (uses(page, id.index()) != use(id)) {
      return;
    }
    setUses(page, id.index(), use(id) - 1);
    setCell(page, id.index(), null);
    if (id.generation() < ActorId.MAX_GENERATION) {
      giveFree(id.index());
    }
  }

  /** All that are known now, in no order that means something. */
  List<ActorCell> all() {
    List<ActorCell> cells = new ArrayList<>();
    int count = used;
    Page[] now = pages;
    for (int i = 0; i < count; i++) {
      ActorCell cell = cell(now[i >>> PAGE_BITS], i);
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
    if (packed >>> 54 != node || index < 0 || index >= used) {
      return null;
    }
    ActorCell cell = cell(page(index), index);
    // The cell's own id: the index may have got a successor between two readings.
    return cell != null && cell.id().packed() == packed ? cell : null;
  }

  /** Whether there ever was an actor with that packed id. */
  boolean wasLaunched(long packed) {
    int index = (int) packed;
    int generation = (int) (packed >>> 32) & ActorId.MAX_GENERATION;
    return packed >>> 54 == node && index >= 0 && index < used && generation >= 1
        && generation <= uses(page(index), index) >>> 1;
  }
}
