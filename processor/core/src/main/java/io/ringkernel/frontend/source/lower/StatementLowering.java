package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.LaunchLengths;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Appends statements. */
final class StatementLowering {
  private final Frame frame;
  private final TermLowering terms;
  private final MessageItems items;

  StatementLowering(Frame frame) {
    this.frame = frame;
    this.items = new MessageItems(frame);
    this.terms = new TermLowering(frame, this, items);
  }

  void lower(List<Step> steps, StatementBuilder out) {
    for (Step step : steps) {
      lower(step, out);
    }
  }

  void lower(Step step, StatementBuilder out) {
    out.at(step.span());
    switch (step) {
      case Step.Declare declare -> declare(declare, out);
      case Step.DeclareArray declare -> declareArray(declare, out);
      case Step.DeclareShared declare -> declareShared(declare, out);
      case Step.Evaluate evaluate -> terms.effect(evaluate.term(), out);
      case Step.Sequence sequence -> lower(sequence.steps(), out);
      case Step.If branch -> branch(branch, out);
      case Step.Loop loop -> loop(loop, out);
      case Step.DoLoop loop -> doLoop(loop, out);
      case Step.ForEach loop -> forEach(loop, out);
      case Step.Labelled labelled -> labelled(labelled, out);
      case Step.Choose choose ->
          terms.switches().statement(choose.selection(), choose.span(), out);
      case Step.Break jump -> out.add(new Stmt.Break(frame.label(jump.target()), jump.span()));
      case Step.Continue jump ->
          out.add(new Stmt.Continue(frame.label(jump.target()), jump.span()));
      case Step.Yield yield -> {
        Local result = frame.result(yield.target());
        Atom value = converted(terms.value(yield.value(), out), result.type(), "", out);
        out.at(yield.span()).assign(result, value)
            .add(new Stmt.Break(frame.label(yield.target()), yield.span()));
      }
      case Step.Throw end -> out.add(new Stmt.Trap(end.kind(), List.of(), end.span()));
      case Step.Reply end -> reply(end, out);
      case Step.NoReply end -> {
        terms.sends().noReply(end.slot(), out.at(end.span()));
        out.add(new Stmt.Return(Optional.of(Values.zero(end.struct(), out)), end.span()));
      }
      case Step.Return end -> {
        Optional<Atom> value = end.value().map(v -> terms.value(v, out));
        out.add(new Stmt.Return(value, end.span()));
      }
    }
  }

  private void reply(Step.Reply end, StatementBuilder out) {
    List<Atom> values = values(end.parts(), out);
    out.at(end.span());
    copy(end.parts(), out);
    Atom value = out.let("reply", new Op.Make(end.struct(), values));
    out.add(new Stmt.Return(Optional.of(value), end.span()));
  }

  /** What a message is made of, evaluated in order; nothing of its arrays is written. */
  List<Atom> values(List<Step.Part> parts, StatementBuilder out) {
    List<Atom> values = new ArrayList<>();
    for (Step.Part part : parts) {
      switch (part) {
        case Step.Part.OfValue(Term term) -> values.add(terms.value(term, out));
        case Step.Part.OfArray _ -> {}
        case Step.Part.OfNewArray made -> lower(made.declaration(), out);
      }
    }
    return values;
  }

  /** Writes the arrays of a message. */
  void copy(List<Step.Part> parts, StatementBuilder out) {
    for (Step.Part part : parts) {
      switch (part) {
        case Step.Part.OfValue _ -> {}
        case Step.Part.OfArray(var source, var target) -> items.copy(source, target, out);
        case Step.Part.OfNewArray(var made, var target) -> items.copy(made.array(), target, out);
      }
    }
  }

  private void declare(Step.Declare declare, StatementBuilder out) {
    Variable variable = declare.variable();
    Optional<Atom> initial = declare.initial().map(i -> terms.value(i, variable.name(), out));
    out.at(declare.span());
    if (variable.isHoisted()) {
      initial.ifPresent(value -> out.assign(hoisted(variable), value));
    } else if (variable.isReassigned() || initial.isEmpty()) {
      // Java lets code read what nothing assigned where no way leads to it (JLS 16.1.1).
      Local local = out.declare(variable.name(),
          initial.orElseGet(() -> Values.zero(variable.type(), out)));
      frame.put(variable, new Frame.Storage.Mutable(local));
    } else {
      frame.put(variable, new Frame.Storage.Fixed(initial.orElseThrow()));
    }
  }

  private Local hoisted(Variable variable) {
    return ((Frame.Storage.Mutable) frame.storage(variable)).local();
  }

  private void declareArray(Step.DeclareArray declare, StatementBuilder out) {
    ArrayVariable variable = declare.array();
    Array.Space space = variable.origin() == ArrayVariable.Origin.SHARED ? Array.Space.SHARED
        : Array.Space.PRIVATE;
    Array array = new Array(frame.ids().next(), variable.element(), variable.name(), space,
        variable.length());
    frame.put(variable, array);
    out.add(new Stmt.DeclareArray(array, declare.span()));
    for (int i = 0; i < declare.elements().size(); i++) {
      Term element = declare.elements().get(i);
      Atom value = terms.value(element, out);
      out.add(new Stmt.Store(Place.of(array, Atom.Const.of(i)).proven(), value, element.span()));
    }
  }

  private void declareShared(Step.DeclareShared declare, StatementBuilder out) {
    ArrayVariable variable = declare.array();
    Array array = new Array(frame.ids().next(), variable.element(), variable.name(),
        Array.Space.SHARED, variable.length());
    frame.put(variable, array);
    Atom length = terms.value(declare.length(), variable.name() + "_length", out);
    LaunchLengths.declare(array, length, out.at(declare.span()));
  }

  /** Without an else, {@code a && b} is one branch inside another, as a person would read it. */
  private void branch(Step.If branch, StatementBuilder out) {
    if (branch.otherwise().isEmpty()) {
      guarded(branch.condition(), branch.span(), out, then -> lower(branch.then(), then));
      return;
    }
    Atom condition = terms.value(branch.condition(), out);
    out.at(branch.span()).when(condition, then -> lower(branch.then(), then),
        otherwise -> lower(branch.otherwise().get(), otherwise));
  }

  private void guarded(Term condition, Span span, StatementBuilder out,
      Consumer<StatementBuilder> body) {
    if (condition instanceof Term.ShortCircuit both && both.isAnd()
        && !Cost.isFree(both.right())) {
      guarded(both.left(), span, out, then -> guarded(both.right(), span, then, body));
      return;
    }
    Atom value = terms.value(condition, out);
    out.at(span).when(value, body);
  }

  private void loop(Step.Loop loop, StatementBuilder out) {
    lower(loop.initial(), out);
    Label label = frame.newLabel(loop.target());
    out.at(loop.span());
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = out.nested(inner -> condition.add(loop.condition()
        .map(c -> terms.value(c, inner)).orElse(Atom.Const.of(true))));
    List<Stmt> body = out.nested(inner -> lower(loop.body(), inner));
    List<Stmt> update = out.nested(inner -> loop.update().forEach(u -> terms.effect(u, inner)));
    out.add(new Stmt.Loop(label, head, condition.getFirst(), withoutFinalContinue(body, label),
        update, loop.span()));
  }

  private void doLoop(Step.DoLoop loop, StatementBuilder out) {
    Label label = frame.newLabel(loop.target());
    List<Stmt> body = out.nested(inner -> lower(loop.body(), inner));
    List<Atom> condition = new ArrayList<>();
    List<Stmt> tail = out.nested(inner -> condition.add(terms.value(loop.condition(), inner)));
    out.add(new Stmt.DoLoop(label, withoutFinalContinue(body, label), tail, condition.getFirst(),
        loop.span()));
  }

  /** The index runs from 0 to the length, so no element needs a test (JLS 14.14.2). */
  private void forEach(Step.ForEach loop, StatementBuilder out) {
    Label label = frame.newLabel(loop.target());
    Local counter = out.declare(loop.array().name() + "_index", Atom.Const.of(0));
    List<Atom> condition = new ArrayList<>();
    List<Stmt> head = out.nested(inner -> {
      Atom index = inner.read(counter);
      condition.add(inner.compare(Op.Comparison.LT, index, terms.length(loop.array(), inner)));
    });
    List<Stmt> body = out.nested(inner -> {
      Atom index = inner.read(counter);
      Atom element = loop.array().isState()
          ? frame.actor().orElseThrow().element(loop.array(), index, inner)
          : loop.array().message().map(place -> items.proven(place, index, inner)).orElseGet(() ->
              inner.let(loop.variable().name(),
              new Op.Load(Place.of(frame.array(loop.array()), index).proven())));
      bind(loop.variable(), element, inner);
      lower(loop.body(), inner);
    });
    List<Stmt> update = out.nested(inner -> inner.assign(counter,
        inner.binary(Op.BinaryOperator.ADD, inner.read(counter), Atom.Const.of(1))));
    out.add(new Stmt.Loop(label, head, condition.getFirst(), withoutFinalContinue(body, label),
        update, loop.span()));
  }

  /** No turn depends on another one, which the label says to who may share them out. */
  void spread(Term.Spread spread, StatementBuilder out) {
    Atom count = terms.value(spread.count(), "count", out);
    Label label = new Label(out.at(spread.span()).ids().next(), "");
    List<Stmt> whole = out.nested(inside -> {
      Local counter = inside.declare(spread.index().name(), Atom.Const.of(0));
      List<Atom> condition = new ArrayList<>();
      List<Stmt> head = inside.nested(inner -> condition.add(
          inner.compare(Op.Comparison.LT, inner.read(counter), count)));
      List<Stmt> body = inside.nested(inner -> {
        bind(spread.index(), inner.read(counter), inner);
        lower(spread.body(), inner);
      });
      List<Stmt> update = inside.nested(inner -> inner.assign(counter,
          inner.binary(Op.BinaryOperator.ADD, inner.read(counter), Atom.Const.of(1))));
      inside.add(new Stmt.Loop(label, head, condition.getFirst(),
          withoutFinalContinue(continuing(body, label), label), update, inside.span()));
    });
    out.add(new Stmt.Block(Label.spread(out.ids().next()), whole, spread.span()));
  }

  /** To return from the body of a lambda ends one turn (JLS 14.17). */
  private static List<Stmt> continuing(List<Stmt> body, Label label) {
    return body.stream().map(statement -> statement instanceof Stmt.Return end
        ? new Stmt.Continue(label, end.span())
        : Lists.map(statement, inner -> continuing(inner, label))).toList();
  }

  private void bind(Variable variable, Atom element, StatementBuilder out) {
    Atom value = converted(element, variable.type(), variable.name(), out);
    frame.put(variable, variable.isReassigned()
        ? new Frame.Storage.Mutable(out.declare(variable.name(), value))
        : new Frame.Storage.Fixed(value));
  }

  private static Atom converted(Atom value, Type.Element to, String name, StatementBuilder out) {
    return to instanceof Type.Prim prim ? Values.convert(value, prim, name, out) : value;
  }

  private void labelled(Step.Labelled labelled, StatementBuilder out) {
    Label label = frame.newLabel(labelled.target());
    List<Stmt> body = out.nested(inner -> lower(labelled.body(), inner));
    out.add(new Stmt.Block(label, Completion.withoutFinalBreak(body, label), labelled.span()));
  }

  private static List<Stmt> withoutFinalContinue(List<Stmt> body, Label label) {
    boolean ends = !body.isEmpty() && body.getLast() instanceof Stmt.Continue jump
        && jump.label().equals(label);
    return ends ? body.subList(0, body.size() - 1) : body;
  }
}
