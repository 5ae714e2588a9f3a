package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The atoms, places and operations that a statement itself holds, without those of the lists inside
 * it.
 */
public final class Operands {
  private Operands() {}

  /** The same operation with every atom changed, left to right. */
  public static Op map(Op op, UnaryOperator<Atom> change) {
    return switch (op) {
      case Op.Binary o ->
          new Op.Binary(o.operator(), change.apply(o.left()), change.apply(o.right()));
      case Op.Unary o -> new Op.Unary(o.operator(), change.apply(o.operand()));
      case Op.Compare o ->
          new Op.Compare(o.comparison(), change.apply(o.left()), change.apply(o.right()));
      case Op.Convert o -> new Op.Convert(o.to(), change.apply(o.operand()));
      case Op.ConvertRaw o -> new Op.ConvertRaw(o.to(), change.apply(o.operand()));
      case Op.Select o -> new Op.Select(change.apply(o.condition()), change.apply(o.then()),
          change.apply(o.otherwise()));
      case Op.Read _, Op.Length _ -> op;
      case Op.Load o -> new Op.Load(map(o.place(), change));
      case Op.Atomic o ->
          new Op.Atomic(o.operator(), map(o.place(), change), mapAll(o.operands(), change));
      case Op.Make o -> new Op.Make(o.type(), mapAll(o.fields(), change));
      case Op.Get o -> new Op.Get(change.apply(o.record()), o.field());
      case Op.Apply o -> new Op.Apply(o.intrinsic(), mapAll(o.arguments(), change));
      case Op.Call o -> {
        List<Operand> arguments = new ArrayList<>();
        for (Operand argument : o.arguments()) {
          arguments.add(argument instanceof Atom atom ? change.apply(atom) : argument);
        }
        yield new Op.Call(o.function(), o.type(), arguments);
      }
    };
  }

  private static List<Atom> mapAll(List<Atom> atoms, UnaryOperator<Atom> change) {
    return atoms.stream().map(change).toList();
  }

  private static Place map(Place place, UnaryOperator<Atom> change) {
    return new Place(place.array(), change.apply(place.index()), place.path(), place.bounds());
  }

  /** The same statement with every atom changed, except in the lists inside it. */
  public static Stmt map(Stmt statement, UnaryOperator<Atom> change) {
    return switch (statement) {
      case Stmt.Let s -> new Stmt.Let(s.value(), map(s.op(), change), s.span());
      case Stmt.Do s -> new Stmt.Do(map(s.op(), change), s.span());
      case Stmt.Declare s -> new Stmt.Declare(s.local(), change.apply(s.initial()), s.span());
      case Stmt.Assign s -> new Stmt.Assign(s.local(), change.apply(s.value()), s.span());
      case Stmt.Store s ->
          new Stmt.Store(map(s.place(), change), change.apply(s.value()), s.span());
      case Stmt.If s ->
          new Stmt.If(change.apply(s.condition()), s.then(), s.otherwise(), s.span());
      case Stmt.Loop s -> new Stmt.Loop(s.label(), s.head(), change.apply(s.condition()),
          s.body(), s.update(), s.span());
      case Stmt.DoLoop s -> new Stmt.DoLoop(s.label(), s.body(), s.tail(),
          change.apply(s.condition()), s.span());
      case Stmt.Switch s ->
          new Stmt.Switch(change.apply(s.selector()), s.cases(), s.otherwise(), s.span());
      case Stmt.Return s -> new Stmt.Return(s.value().map(change), s.span());
      case Stmt.Trap s -> new Stmt.Trap(s.kind(), mapAll(s.operands(), change), s.span());
      case Stmt.Block _, Stmt.DeclareArray _, Stmt.Break _, Stmt.Continue _, Stmt.Barrier _ ->
          statement;
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
    return new Place(change.apply(place.array()), place.index(), place.path(), place.bounds());
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
