package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The atoms, places and operations that a statement itself holds, without those of the lists inside
 * it.
 */
public final class Operands {
  private Operands() {}

  /**
   * The same operation with every atom changed, left to right; the very operation where each atom
   * stays the one that it is.
   */
  public static Op map(Op op, UnaryOperator<Atom> change) {
    return switch (op) {
      case Op.Binary o -> {
        Atom left = change.apply(o.left());
        Atom right = change.apply(o.right());
        yield left == o.left() && right == o.right() ? o
            : new Op.Binary(o.operator(), left, right);
      }
      case Op.Compare o -> {
        Atom left = change.apply(o.left());
        Atom right = change.apply(o.right());
        yield left == o.left() && right == o.right() ? o
            : new Op.Compare(o.comparison(), left, right);
      }
      case Op.Select o -> {
        Atom condition = change.apply(o.condition());
        Atom then = change.apply(o.then());
        Atom otherwise = change.apply(o.otherwise());
        yield condition == o.condition() && then == o.then() && otherwise == o.otherwise() ? o
            : new Op.Select(condition, then, otherwise);
      }
      case Op.Unary _, Op.Convert _, Op.ConvertRaw _, Op.Get _ -> mapSingle(op, change);
      case Op.Read _, Op.Length _ -> op;
      case Op.Load o -> {
        Place place = map(o.place(), change);
        yield place == o.place() ? o : new Op.Load(place);
      }
      case Op.Atomic o -> {
        Place place = map(o.place(), change);
        List<Atom> operands = mapAll(o.operands(), change);
        yield place == o.place() && operands == o.operands() ? o
            : new Op.Atomic(o.operator(), place, operands);
      }
      case Op.Make o -> {
        List<Atom> fields = mapAll(o.fields(), change);
        yield fields == o.fields() ? o : new Op.Make(o.type(), fields);
      }
      case Op.Apply o -> {
        List<Atom> arguments = mapAll(o.arguments(), change);
        yield arguments == o.arguments() ? o : new Op.Apply(o.intrinsic(), arguments);
      }
      case Op.Call o -> {
        List<Operand> arguments = mapAll(o.arguments(),
            argument -> argument instanceof Atom atom ? change.apply(atom) : argument);
        yield arguments == o.arguments() ? o : new Op.Call(o.function(), o.type(), arguments);
      }
    };
  }

  private static Op mapSingle(Op op, UnaryOperator<Atom> change) {
    return switch (op) {
      case Op.Unary o -> {
        Atom operand = change.apply(o.operand());
        yield operand == o.operand() ? o : new Op.Unary(o.operator(), operand);
      }
      case Op.Convert o -> {
        Atom operand = change.apply(o.operand());
        yield operand == o.operand() ? o : new Op.Convert(o.to(), operand);
      }
      case Op.ConvertRaw o -> {
        Atom operand = change.apply(o.operand());
        yield operand == o.operand() ? o : new Op.ConvertRaw(o.to(), operand);
      }
      case Op.Get o -> {
        Atom record = change.apply(o.record());
        yield record == o.record() ? o : new Op.Get(record, o.field());
      }
      default -> throw new AssertionError(op);
    };
  }

  private static <T> List<T> mapAll(List<T> before, UnaryOperator<T> change) {
    List<T> after = new ArrayList<>(before.size());
    boolean same = true;
    for (T each : before) {
      T changed = change.apply(each);
      same &= changed == each;
      after.add(changed);
    }
    return same ? before : after;
  }

  private static Place map(Place place, UnaryOperator<Atom> change) {
    Atom index = change.apply(place.index());
    return index == place.index() ? place
        : new Place(place.array(), index, place.path(), place.bounds(), place.cell());
  }

  /**
   * The same statement with every atom changed, except in the lists inside it; the very statement
   * where each atom stays the one that it is.
   */
  public static Stmt map(Stmt statement, UnaryOperator<Atom> change) {
    return switch (statement) {
      case Stmt.Let s -> {
        Op op = map(s.op(), change);
        yield op == s.op() ? s : new Stmt.Let(s.value(), op, s.span());
      }
      case Stmt.Do s -> {
        Op op = map(s.op(), change);
        yield op == s.op() ? s : new Stmt.Do(op, s.span());
      }
      case Stmt.Declare s -> {
        Atom initial = change.apply(s.initial());
        yield initial == s.initial() ? s : new Stmt.Declare(s.local(), initial, s.span());
      }
      case Stmt.Assign s -> {
        Atom value = change.apply(s.value());
        yield value == s.value() ? s : new Stmt.Assign(s.local(), value, s.span());
      }
      case Stmt.Store s -> {
        Place place = map(s.place(), change);
        Atom value = change.apply(s.value());
        yield place == s.place() && value == s.value() ? s
            : new Stmt.Store(place, value, s.span());
      }
      case Stmt.Return s -> s.value().isEmpty() ? s : result(s, change.apply(s.value().get()));
      case Stmt.Trap s -> {
        List<Atom> operands = mapAll(s.operands(), change);
        yield operands == s.operands() ? s : new Stmt.Trap(s.kind(), operands, s.span());
      }
      case Stmt.If _, Stmt.Loop _, Stmt.DoLoop _, Stmt.Switch _ -> mapTested(statement, change);
      case Stmt.Block _, Stmt.DeclareArray _, Stmt.Break _, Stmt.Continue _, Stmt.Barrier _ ->
          statement;
    };
  }

  private static Stmt result(Stmt.Return end, Atom value) {
    return value == end.value().get() ? end
        : new Stmt.Return(Optional.of(value), end.span());
  }

  private static Stmt mapTested(Stmt statement, UnaryOperator<Atom> change) {
    return switch (statement) {
      case Stmt.If s -> {
        Atom condition = change.apply(s.condition());
        yield condition == s.condition() ? s
            : new Stmt.If(condition, s.then(), s.otherwise(), s.span());
      }
      case Stmt.Loop s -> {
        Atom condition = change.apply(s.condition());
        yield condition == s.condition() ? s
            : new Stmt.Loop(s.label(), s.head(), condition, s.body(), s.update(), s.span());
      }
      case Stmt.DoLoop s -> {
        Atom condition = change.apply(s.condition());
        yield condition == s.condition() ? s
            : new Stmt.DoLoop(s.label(), s.body(), s.tail(), condition, s.span());
      }
      case Stmt.Switch s -> {
        Atom selector = change.apply(s.selector());
        yield selector == s.selector() ? s
            : new Stmt.Switch(selector, s.cases(), s.otherwise(), s.span());
      }
      default -> throw new AssertionError(statement);
    };
  }

  /** Visits every atom of an operation. */
  public static void forEach(Op op, Consumer<Atom> visitor) {
    map(op, visited(visitor));
  }

  /** Visits every atom of a statement, except in the lists inside it. */
  public static void forEach(Stmt statement, Consumer<Atom> visitor) {
    map(statement, visited(visitor));
  }

  private static UnaryOperator<Atom> visited(Consumer<Atom> visitor) {
    return atom -> {
      visitor.accept(atom);
      return atom;
    };
  }

  /** The same operation with every array changed. */
  public static Op mapArrays(Op op, UnaryOperator<Array> change) {
    return switch (op) {
      case Op.Load o -> new Op.Load(mapArray(o.place(), change));
      case Op.Length o -> new Op.Length(change.apply(o.array()));
      case Op.Atomic o ->
          new Op.Atomic(o.operator(), mapArray(o.place(), change), o.operands());
      case Op.Call o -> {
        List<Operand> arguments = new ArrayList<>();
        for (Operand argument : o.arguments()) {
          arguments.add(argument instanceof Array array ? change.apply(array) : argument);
        }
        yield new Op.Call(o.function(), o.type(), arguments);
      }
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Make _, Op.Get _, Op.Apply _ -> op;
    };
  }

  private static Place mapArray(Place place, UnaryOperator<Array> change) {
    return new Place(change.apply(place.array()), place.index(), place.path(), place.bounds(),
        place.cell());
  }

  /** The same statement with every array changed, except in the lists inside it. */
  public static Stmt mapArrays(Stmt statement, UnaryOperator<Array> change) {
    return switch (statement) {
      case Stmt.Let s -> new Stmt.Let(s.value(), mapArrays(s.op(), change), s.span());
      case Stmt.Do s -> new Stmt.Do(mapArrays(s.op(), change), s.span());
      case Stmt.Store s ->
          new Stmt.Store(mapArray(s.place(), change), s.value(), s.span());
      case Stmt.DeclareArray s -> new Stmt.DeclareArray(change.apply(s.array()), s.span());
      case Stmt.Declare _, Stmt.Assign _, Stmt.If _, Stmt.Loop _, Stmt.DoLoop _, Stmt.Block _,
          Stmt.Switch _, Stmt.Break _, Stmt.Continue _, Stmt.Return _, Stmt.Trap _,
          Stmt.Barrier _ -> statement;
    };
  }
}
