package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;

/** Writes variables, elements and fields in the order of JLS 15.26. */
final class TargetLowering {
  /** A target whose index is evaluated, so that it can be read and written. */
  private sealed interface Cell {
    record OfLocal(Local local) implements Cell {}

    record OfPlace(Place place, String name) implements Cell {}

    record OfField(Place place, String name) implements Cell {}

    record OfState(ArrayVariable array, Atom index) implements Cell {}
  }

  private final Frame frame;
  private final TermLowering terms;

  TargetLowering(Frame frame, TermLowering terms) {
    this.frame = frame;
    this.terms = terms;
  }

  Atom assign(Term.Assign assign, StatementBuilder out) {
    Cell cell = cell(assign.target(), out);
    String name = cell instanceof Cell.OfLocal(Local local) ? local.hint() : "";
    Atom value = terms.value(assign.value(), name, out);
    write(cell, value, out.at(assign.span()));
    return value;
  }

  /** The old value is read before the operand is evaluated (JLS 15.26.2). */
  Atom update(Term.Update update, StatementBuilder out) {
    Cell cell = cell(update.target(), out);
    Atom old = read(cell, out.at(update.target().span()));
    Atom operand = terms.value(update.operand(), out);
    out.at(update.span());
    Atom left = Values.convert(old, update.operation(), "", out);
    Atom wide = out.let(update.operator().name().toLowerCase(Locale.ROOT),
        new Op.Binary(update.operator(), left, operand));
    Atom value = Values.convert(wide, (Type.Prim) update.target().type(), "", out);
    write(cell, value, out);
    return update.givesOldValue() ? old : value;
  }

  Op.Atomic atomic(Term.Atomic atomic, StatementBuilder out) {
    Atom index = terms.value(atomic.index(), out);
    List<Atom> operands = terms.values(atomic.operands(), out);
    return new Op.Atomic(atomic.operator(), Place.of(frame.array(atomic.array()), index),
        operands);
  }

  /** Again where another work item was faster; the value is the one that was replaced. */
  Atom update(Term.AtomicUpdate update, StatementBuilder out) {
    Atom index = terms.value(update.index(), out);
    Atom operand = terms.value(update.operand(), out);
    out.at(update.span());
    Place place = Place.of(frame.array(update.array()), index);
    return update.change().apply(place, operand, first -> out.declare("seen", first), out);
  }

  private Cell cell(Term.Target target, StatementBuilder out) {
    return switch (target) {
      case Term.Local local -> switch (frame.storage(local.variable())) {
        case Frame.Storage.Mutable(Local variable) -> new Cell.OfLocal(variable);
        case Frame.Storage.Fixed _ ->
            throw new AssertionError(local.variable() + " is assigned and not marked so");
      };
      case Term.Element element -> {
        Atom index = terms.value(element.index(), out);
        if (element.array().isState()) {
          yield new Cell.OfState(element.array(), index);
        }
        yield new Cell.OfPlace(new Place(frame.array(element.array()), index, List.of(),
            Place.Bounds.CHECKED, element.cell()), element.array().name());
      }
      case Term.State state -> {
        Frame.Actor actor = frame.actor().orElseThrow();
        String name = ((Type.Struct) actor.states().element()).fields().get(state.field()).name();
        yield new Cell.OfField(actor.place(List.of(state.field())), name);
      }
    };
  }

  private Atom read(Cell cell, StatementBuilder out) {
    return switch (cell) {
      case Cell.OfLocal(Local local) -> out.read(local);
      case Cell.OfPlace(Place place, String name) -> out.let(name, new Op.Load(place));
      case Cell.OfField(Place place, String name) ->
          out.let(name, frame.actor().orElseThrow().load(place.path(), out));
      case Cell.OfState(ArrayVariable array, Atom index) -> {
        Frame.Actor actor = frame.actor().orElseThrow();
        yield actor.element(array, actor.tested(array, index, out), out);
      }
    };
  }

  private void write(Cell cell, Atom value, StatementBuilder out) {
    switch (cell) {
      case Cell.OfLocal(Local local) -> out.assign(local, value);
      case Cell.OfPlace(Place place, String _) ->
          out.add(new Stmt.Store(place, value, out.span()));
      case Cell.OfField(Place place, String _) ->
          frame.actor().orElseThrow().store(place, value, out);
      case Cell.OfState(ArrayVariable array, Atom index) -> {
        Frame.Actor actor = frame.actor().orElseThrow();
        actor.store(array, actor.tested(array, index, out), value, out);
      }
    }
  }
}
