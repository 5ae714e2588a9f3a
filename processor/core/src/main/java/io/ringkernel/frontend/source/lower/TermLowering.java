package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.Argument;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.Effects;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;

/** Evaluates expressions: appends what they do and says where their value is. */
final class TermLowering {
  private final Frame frame;
  private final MessageItems items;
  private final StatementLowering statements;
  private final SwitchLowering switches;
  private final TargetLowering targets;
  private final SendLowering sends;

  TermLowering(Frame frame, StatementLowering statements, MessageItems items) {
    this.frame = frame;
    this.items = items;
    this.statements = statements;
    this.switches = new SwitchLowering(frame, this, statements);
    this.targets = new TargetLowering(frame, this);
    this.sends = new SendLowering(frame, this, statements);
  }

  SendLowering sends() {
    return sends;
  }

  SwitchLowering switches() {
    return switches;
  }

  /** The value of an expression; temporaries get descriptive names. */
  Atom value(Term term, StatementBuilder out) {
    return value(term, "", out);
  }

  /**
   * The value of an expression.
   *
   * @param name the Java name that the result should carry, or an empty string
   */
  Atom value(Term term, String name, StatementBuilder out) {
    return switch (term) {
      case Term.Constant constant -> constant.value();
      case Term.Local local -> local(local, name, out);
      case Term.State _, Term.Element _, Term.Component _ -> read(term, name, out);
      case Term.Length length -> length(length, name, out);
      case Term.Unary unary -> {
        Atom operand = value(unary.operand(), out);
        yield let(unary, name, lower(unary.operator()), new Op.Unary(unary.operator(), operand),
            out);
      }
      case Term.Binary binary -> {
        Atom left = value(binary.left(), out);
        Atom right = value(binary.right(), out);
        yield let(binary, name, lower(binary.operator()),
            new Op.Binary(binary.operator(), left, right), out);
      }
      case Term.Compare compare -> {
        Atom left = value(compare.left(), out);
        Atom right = value(compare.right(), out);
        yield let(compare, name, "is", new Op.Compare(compare.comparison(), left, right), out);
      }
      case Term.Convert convert -> {
        Atom operand = value(convert.operand(), out);
        yield Values.convert(operand, convert.type(), name, out.at(convert.span()));
      }
      case Term.ShortCircuit logic -> shortCircuit(logic, name, out);
      case Term.Choice choice -> choice(choice, name, out);
      case Term.Assign assign -> targets.assign(assign, out);
      case Term.Update update -> targets.update(update, out);
      case Term.Call call -> {
        List<Operand> operands = arguments(call.arguments(), out);
        yield let(call, name, call.function(),
            new Op.Call(call.function(), call.type(), operands), out);
      }
      case Term.Apply apply -> {
        List<Atom> operands = values(apply.arguments(), out);
        yield let(apply, name, apply.intrinsic().name(),
            new Op.Apply(apply.intrinsic(), operands), out);
      }
      case Term.Atomic atomic -> let(atomic, name, "before", targets.atomic(atomic, out), out);
      case Term.Ordered ordered -> ordered(ordered, name, out);
      case Term.AtomicUpdate update -> targets.update(update, out);
      case Term.Make make -> {
        List<Atom> components = values(make.components(), out);
        yield let(make, name, make.type().name().toLowerCase(Locale.ROOT),
            new Op.Make(make.type(), components), out);
      }
      case Term.Match match -> {
        bind(match.subject(), match.value(), out);
        match.bindings().forEach(b -> bind(b.variable(), b.value(), out));
        yield Atom.Const.of(true);
      }
      case Term.Choose choose -> switches.value(choose, name, out);
      case Term.Cell cell -> cell(cell, name, out);
      case Term.Known known -> sends.known(known, name, out);
      case Term.Send send -> sends.value(send, out);
      case Term.SetCell _, Term.Barrier _, Term.Spread _ -> throw new AssertionError(term);
    };
  }

  private Atom cell(Term.Cell cell, String name, StatementBuilder out) {
    List<Atom> coordinates = values(cell.coordinates(), out);
    Place place = place(cell.view(), coordinates, out.at(cell.span()));
    return let(cell, name, cell.view().array().name(), new Op.Load(place), out);
  }

  private void bind(Variable variable, Term term, StatementBuilder out) {
    Atom value = value(term, variable.name(), out);
    out.at(term.span());
    if (frame.isDeclared(variable)) {
      out.assign(((Frame.Storage.Mutable) frame.storage(variable)).local(), value);
    } else {
      frame.put(variable, variable.isReassigned()
          ? new Frame.Storage.Mutable(out.declare(variable.name(), value))
          : new Frame.Storage.Fixed(value));
    }
  }

  /** Evaluates an expression whose value nobody uses. */
  void effect(Term term, StatementBuilder out) {
    switch (term) {
      case Term.Barrier barrier -> out.add(new Stmt.Barrier(barrier.span()));
      case Term.Spread spread -> statements.spread(spread, out);
      case Term.SetCell cell -> {
        List<Atom> coordinates = values(cell.coordinates(), out);
        Atom value = value(cell.value(), out);
        Place place = place(cell.view(), coordinates, out.at(cell.span()));
        out.add(new Stmt.Store(place, value, cell.span()));
      }
      case Term.Call call -> {
        List<Operand> operands = arguments(call.arguments(), out);
        out.add(new Stmt.Do(new Op.Call(call.function(), call.type(), operands), call.span()));
      }
      case Term.Send send -> sends.effect(send, out);
      case Term.Ordered ordered -> ordered(ordered, "", out);
      case Term.Atomic atomic -> {
        Op op = targets.atomic(atomic, out);
        out.add(new Stmt.Do(op, atomic.span()));
      }
      case Term.Apply apply when !Effects.isPure(new Op.Apply(apply.intrinsic(), List.of())) -> {
        List<Atom> operands = values(apply.arguments(), out);
        out.add(new Stmt.Do(new Op.Apply(apply.intrinsic(), operands), apply.span()));
      }
      default -> value(term, out);
    }
  }

  private Atom ordered(Term.Ordered ordered, String name, StatementBuilder out) {
    Op.Atomic access = targets.atomic(ordered.access(), out);
    out.at(ordered.span());
    fence(ordered.isRelease(), out);
    Atom value = let(ordered, name, "seen", access, out);
    fence(ordered.isAcquire(), out);
    return value;
  }

  private static void fence(boolean isNeeded, StatementBuilder out) {
    if (isNeeded) {
      out.add(new Stmt.Do(new Op.Apply(Intrinsics.named("fence"), List.of()), out.span()));
    }
  }

  /** In order, as the class tests them; what lies within the view lies within its array. */
  private Place place(ViewVariable view, List<Atom> coordinates, StatementBuilder out) {
    Atom index = number(view, "offset", out);
    List<String> extents = view.layout().extents();
    for (int i = 0; i < coordinates.size(); i++) {
      Atom tested = out.let("at", new Op.Apply(Intrinsics.named("viewIndex"),
          List.of(coordinates.get(i), number(view, extents.get(i), out))));
      Atom distance = i == 0 ? tested : out.binary(Op.BinaryOperator.MUL, tested,
          number(view, i == 1 ? "stride" : "layer", out));
      index = out.binary(Op.BinaryOperator.ADD, index, distance);
    }
    return Place.of(frame.array(view.array()), index).proven();
  }

  private Atom number(ViewVariable view, String name, StatementBuilder out) {
    return local(new Term.Local(view.number(name), out.span()), "", out);
  }

  private static Atom let(Term term, String name, String description, Op op,
      StatementBuilder out) {
    return out.at(term.span()).let(name.isEmpty() ? description : name, op);
  }

  private static String lower(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }

  List<Atom> values(List<Term> terms, StatementBuilder out) {
    List<Atom> atoms = new ArrayList<>();
    for (Term term : terms) {
      atoms.add(value(term, out));
    }
    return atoms;
  }

  private List<Operand> arguments(List<Argument> arguments, StatementBuilder out) {
    List<Operand> operands = new ArrayList<>();
    for (Argument argument : arguments) {
      switch (argument) {
        case Argument.OfTerm(Term term) -> operands.add(value(term, out));
        case Argument.OfArray(var array) -> operands.add(array.message().isPresent()
            ? items.local(array, out) : frame.array(array));
        case Argument.OfNewArray(var declaration) -> {
          statements.lower(declaration, out);
          operands.add(frame.array(declaration.array()));
        }
        case Argument.OfActor() -> {
          Frame.Actor actor = frame.actor().orElseThrow();
          operands.add(actor.parameter());
          operands.add(actor.index());
        }
      }
    }
    return operands;
  }

  private Atom local(Term.Local local, String name, StatementBuilder out) {
    return switch (frame.storage(local.variable())) {
      case Frame.Storage.Fixed(Atom atom) -> atom;
      case Frame.Storage.Mutable(Local variable) ->
          let(local, name, variable.hint(), new Op.Read(variable), out);
    };
  }

  /** The length of an array, for the head of a loop. */
  Atom length(ArrayVariable array, StatementBuilder out) {
    return length(new Term.Length(array, out.span()), "", out);
  }

  private Atom length(Term.Length length, String name, StatementBuilder out) {
    if (length.array().message().isPresent()) {
      return items.length(length.array().message().get(), out.at(length.span()));
    }
    if (length.array().isState()) {
      return Atom.Const.of(length.array().length().orElseThrow());
    }
    Array array = frame.array(length.array());
    if (array.length().isPresent()) {
      return Atom.Const.of(array.length().getAsInt());
    }
    return let(length, name, array.hint() + "_length", new Op.Length(array), out);
  }

  /** Reads an element, a field or a component; only the part that is asked for is loaded. */
  private Atom read(Term term, String name, StatementBuilder out) {
    LinkedList<Integer> path = new LinkedList<>();
    Term root = term;
    while (root instanceof Term.Component component) {
      path.addFirst(component.index());
      root = component.record();
    }
    if (root instanceof Term.Element element) {
      Atom index = value(element.index(), out);
      if (element.array().isState()) {
        Frame.Actor actor = frame.actor().orElseThrow();
        out.at(element.span());
        return actor.element(element.array(), actor.tested(element.array(), index, out), out);
      }
      if (element.array().message().isPresent()) {
        return items.element(element.array().message().get(), index, out.at(element.span()));
      }
      Place place = new Place(frame.array(element.array()), index, path, Place.Bounds.CHECKED,
          element.cell());
      return let(element, name, element.array().name(), new Op.Load(place), out);
    }
    if (root instanceof Term.State state) {
      path.addFirst(state.field());
      Frame.Actor actor = frame.actor().orElseThrow();
      String field = ((Type.Struct) actor.states().element()).fields().get(state.field()).name();
      return let(state, name, field, actor.load(path, out.at(state.span())), out);
    }
    Atom part = value(root, out);
    for (int i = 0; i < path.size(); i++) {
      String field = ((Type.Struct) part.type()).fields().get(path.get(i)).name();
      String hint = i == path.size() - 1 ? name : "";
      part = let(term, hint, field, new Op.Get(part, path.get(i)), out);
    }
    return part;
  }

  private Atom shortCircuit(Term.ShortCircuit logic, String name, StatementBuilder out) {
    Atom left = value(logic.left(), out);
    if (left instanceof Atom.Const known) {
      return (known.bits() != 0) == logic.isAnd() ? value(logic.right(), name, out) : left;
    }
    if (Cost.isFree(logic.right())) {
      Op.BinaryOperator operator = logic.isAnd() ? Op.BinaryOperator.AND : Op.BinaryOperator.OR;
      Atom right = value(logic.right(), out);
      return let(logic, name, lower(operator), new Op.Binary(operator, left, right), out);
    }
    out.at(logic.span());
    Local result = out.declare(name.isEmpty() ? logic.isAnd() ? "both" : "either" : name, left);
    Atom decides = logic.isAnd() ? left
        : out.let("not", new Op.Unary(Op.UnaryOperator.NOT, left));
    out.when(decides, then -> {
      Atom right = value(logic.right(), then);
      then.at(logic.span()).assign(result, right);
    });
    return out.at(logic.span()).read(result);
  }

  private Atom choice(Term.Choice choice, String name, StatementBuilder out) {
    Atom condition = value(choice.condition(), out);
    if (condition instanceof Atom.Const known) {
      return value(known.bits() != 0 ? choice.then() : choice.otherwise(), name, out);
    }
    if (Values.isPrimitive(choice.type()) && Cost.isFree(choice.then())
        && Cost.isFree(choice.otherwise())) {
      Atom then = value(choice.then(), out);
      Atom otherwise = value(choice.otherwise(), out);
      return let(choice, name, "chosen", new Op.Select(condition, then, otherwise), out);
    }
    out.at(choice.span());
    Local result = out.declare(name.isEmpty() ? "chosen" : name,
        Values.zero(choice.valueType(), out));
    out.when(condition, then -> assign(result, choice.then(), then),
        otherwise -> assign(result, choice.otherwise(), otherwise));
    return out.at(choice.span()).read(result);
  }

  private void assign(Local result, Term term, StatementBuilder out) {
    Atom value = value(term, out);
    out.at(term.span()).assign(result, value);
  }
}
