package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.function.Function;

/**
 * Memory of the running block with one element for each of its items, through which they exchange
 * values.
 *
 * @param out where operations are appended
 * @param size items of the block
 * @param arrays the array of an element type
 */
public record BlockMemory(StatementBuilder out, int size, Function<Type.Prim, Array> arrays) {
  /** The number of the running item in its block. */
  Atom item() {
    return Expansions.apply(out, "item", "localIndex");
  }

  /** Lets all items see one value of each; the elements stay until {@link #release}. */
  void publish(Atom item, Atom value) {
    out.add(new Stmt.Store(place(value, item), value, out.span()));
    barrier();
  }

  /** What an item published; the number is that of an item. */
  Atom of(Atom item, Type.Prim type) {
    return of(out, item, type);
  }

  /** What an item published, for statements of an inner list. */
  Atom of(StatementBuilder inner, Atom item, Type.Prim type) {
    return inner.let("theirs",
        new Op.Load(Place.of(arrays.apply(type), item).proven()));
  }

  /** Replaces what an item published; only one item does so at a time. */
  void put(StatementBuilder inner, Atom item, Atom value) {
    inner.add(new Stmt.Store(place(value, item), value, inner.span()));
  }

  /** Everyone has read: the next values may be published. */
  void release() {
    barrier();
  }

  private void barrier() {
    out.add(new Stmt.Barrier(out.span()));
  }

  private Place place(Atom value, Atom item) {
    return Place.of(arrays.apply((Type.Prim) value.type()), item).proven();
  }
}
