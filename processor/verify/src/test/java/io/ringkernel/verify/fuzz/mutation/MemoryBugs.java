package io.ringkernel.verify.fuzz.mutation;

import static io.ringkernel.verify.fuzz.mutation.Change.ops;
import static io.ringkernel.verify.fuzz.mutation.Change.statements;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.before;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.behind;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.inText;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Wrong views, arrays of records, tables, storage formats and accesses with an order. */
final class MemoryBugs {
  private MemoryBugs() {}

  static List<PlantedBug> all() {
    List<PlantedBug> bugs = new ArrayList<>();
    views(bugs);
    records(bugs);
    formats(bugs);
    others(bugs);
    launches(bugs);
    actors(bugs);
    return bugs;
  }

  private static void views(List<PlantedBug> bugs) {
    bugs.add(before("the rows of a view follow each other without gaps", "cuda",
        numbers(".stride", ".width")));
    bugs.add(before("the layers of a view follow each other at the distance of its rows", "msl",
        numbers(".layer", ".stride")));
    bugs.add(before("a view begins at the start of its array", "wgsl", ops(op ->
        op instanceof Op.Binary(var operator, var left, var right) ? new Op.Binary(operator,
        isNumber(left, ".offset") ? Atom.Const.of(0) : left,
        isNumber(right, ".offset") ? Atom.Const.of(0) : right) : op)));
  }

  private static boolean isNumber(Atom atom, String number) {
    return atom instanceof Atom.Value value && value.hint().endsWith(number);
  }

  /** One number of a view stands for another one. */
  private static Pass numbers(String number, String other) {
    return module -> module.withFunctions(module.functions().stream().map(function -> {
      Map<String, Atom> byName = new HashMap<>();
      function.parameters().forEach(p -> {
        if (p instanceof Atom.Value value) {
          byName.put(value.hint(), value);
        }
      });
      UnaryOperator<Atom> replaced = atom -> isNumber(atom, number) ? byName.getOrDefault(
          ((Atom.Value) atom).hint().replace(number, other), atom) : atom;
      return only(module, function, ops(op ->
          op instanceof Op.Binary(var operator, var left, var right)
          ? new Op.Binary(operator, replaced.apply(left), replaced.apply(right)) : op));
    }).toList());
  }

  /** A function after a pass, by itself. */
  private static Function only(Module module, Function function, Pass pass) {
    return pass.apply(module.withFunctions(List.of(function))).functions().getFirst();
  }

  private static void records(List<PlantedBug> bugs) {
    bugs.add(before("a part of a record in an array is read at the offset of its neighbour",
        "wgsl", ops(op -> op instanceof Op.Load(Place place) && place.path().size() == 1
            && place.array().element() instanceof Type.Struct struct
                ? new Op.Load(new Place(place.array(), place.index(),
                    List.of(ValueBugs.neighbour(struct, place.path().getFirst())),
                    place.bounds())) : op)));
    bugs.add(before("a store to an array of whole records is lost", "msl", new Change((s, _) ->
        s instanceof Stmt.Store store && store.place().array().space().isGlobal()
        && store.place().array().element() instanceof Type.Struct struct && !struct.inColumns()
            ? List.of() : List.of(s))));
    bugs.add(behind("two columns of an array of records are swapped", "cuda", "RecordsInColumns",
        MemoryBugs::swapColumns));
    bugs.add(before("the record in front is read of an array of records", "cuda",
        ops(op -> op instanceof Op.Load(Place place)
            && place.array().element() instanceof Type.Struct
                ? new Op.Load(new Place(place.array(), Atom.Const.of(0), place.path(),
                    place.bounds())) : op)));
  }

  /** Each column is read as the next one of its type. */
  private static Module swapColumns(Module module) {
    Map<Array, Array> others = new HashMap<>();
    for (Function entry : module.entries()) {
      List<Array> columns = new ArrayList<>();
      for (Operand parameter : entry.parameters()) {
        if (parameter instanceof Array array && array.column().isPresent()) {
          if (array.column().orElseThrow().number() == 0) {
            columns.clear();
          }
          columns.stream().filter(c -> c.element().equals(array.element())).findFirst()
              .ifPresent(c -> {
                others.put(array, c);
                others.put(c, array);
              });
          columns.add(array);
        }
      }
    }
    return ops(op -> op instanceof Op.Load(Place place) && others.containsKey(place.array())
        ? new Op.Load(new Place(others.get(place.array()), place.index(), place.path(),
            place.bounds())) : op).apply(module);
  }

  private static void formats(List<PlantedBug> bugs) {
    bugs.add(before("a storage format rounds ties away from zero", "cuda", in("encoded",
        ops(op -> op instanceof Op.Compare(var comparison, var left, var right)
            && comparison == Comparison.LE ? new Op.Compare(Comparison.LT, left, right) : op))));
    bugs.add(before("the largest number of a storage format is beyond it", "cuda", in("encoded",
        ops(op -> op instanceof Op.Compare(var comparison, var left, var right)
            && comparison == Comparison.GT ? new Op.Compare(Comparison.GE, left, right) : op))));
    bugs.add(before("a storage format has no subnormal numbers", "msl", in("decoded",
        ops(op -> op instanceof Op.Binary(var operator, var left, var _)
            && operator == BinaryOperator.MUL && left.type().equals(Type.F32)
                ? new Op.Binary(operator, left, Atom.Const.of(0f)) : op))));
  }

  /** In functions of that name. */
  private static Pass in(String name, Pass pass) {
    return module -> module.withFunctions(module.functions().stream()
        .map(f -> f.name().startsWith(name) ? only(module, f, pass) : f).toList());
  }

  /** What the launch has to do with: sizes, the whole grid, mailboxes. */
  private static void launches(List<PlantedBug> bugs) {
    bugs.add(inText("an array that the launch sizes lies where the first one does", "cuda",
        text -> text.replaceAll("\\(rk_shared \\+ [^;]+;", "rk_shared;")));
    bugs.add(before("barriers of the grid are lost", "cuda", new Change((s, _) ->
        s instanceof Stmt.Do(Op.Apply(var row, var _), var _) && row.name().equals("gridBarrier")
        ? List.of() : List.of(s))));
    bugs.add(before("an actor has the state of the first one", "msl", ops(op ->
        op instanceof Op.Load(Place place) && place.array().hint().startsWith("state")
        ? new Op.Load(new Place(place.array(), Atom.Const.of(0), place.path(),
            place.bounds())) : op)));
    bugs.add(before("the tag of a message is not handed back", "wgsl", in("Fuzz",
        new Change((s, _) -> s instanceof Stmt.Store store && store.value() instanceof Atom.Value v
            && v.hint().equals("word") && store.place().array().hint().equals("outbox")
                ? List.of() : List.of(s)))));
  }

  /** What only actors with arrays, exceptions and messages to each other show. */
  private static void actors(List<PlantedBug> bugs) {
    bugs.add(inText("an actor that threw goes on with its next message", "cuda", text -> text
        .replaceAll("(atomicMin\\(&rk_traps\\[workItem\\], [^;]+;\\s+)return;", "$1break;")));
    bugs.add(before("what was sent before lies where what is sent next goes", "cuda", ops(op ->
        op instanceof Op.Binary(var operator, Atom.Value left, Atom.Const words)
        && left.hint().equals("cursor") && words.bits() > SendLayout.HEAD_WORDS
            ? new Op.Binary(operator, left, Atom.Const.of(0)) : op)));
    bugs.add(before("a reply that is deferred is given at once", "msl", ops(op ->
        op instanceof Op.Compare(var comparison, Atom.Value left, Atom.Const _)
        && left.hint().equals("none") ? new Op.Compare(comparison, left, left) : op)));
    bugs.add(before("an element of an array of the state wipes out those in its word", "msl",
        statements(s -> s instanceof Stmt.Let(var value, Op.Unary mask, var span)
            && value.hint().equals("others") ? new Stmt.Let(value,
                new Op.Binary(BinaryOperator.AND, mask.operand(), Atom.Const.of(0)), span) : s)));
    bugs.add(before("half of the sender's id is that of the actor itself", "cuda", ops(op ->
        op instanceof Op.Binary(var operator, Atom.Value left, Atom.Const word)
        && left.hint().equals("slot") && word.bits() == SlotLayout.SOURCE_GENERATION / 4
            ? new Op.Binary(operator, left, Atom.Const.of(SlotLayout.DESTINATION / 4)) : op)));
  }

  private static void others(List<PlantedBug> bugs) {
    bugs.add(before("an element of a table is its first one", "msl",
        ops(op -> op instanceof Op.Load(Place place) && place.array().table().isPresent()
            ? new Op.Load(new Place(place.array(), Atom.Const.of(0), place.path(),
                place.bounds())) : op)));
    bugs.add(before("a load with an order reads the first element", "cuda",
        ops(op -> op instanceof Op.Atomic(var operator, Place place, var operands)
            && operator == AtomicOperator.LOAD ? new Op.Atomic(operator, new Place(place.array(),
                Atom.Const.of(0), place.path(), place.bounds()), operands) : op)));
    bugs.add(before("a store with an order is lost", "wgsl", new Change((s, _) ->
        s instanceof Stmt.Do(Op.Atomic atomic, var _) && atomic.operator() == AtomicOperator.STORE
        || s instanceof Stmt.Let(var _, Op.Atomic unused, var _)
            && unused.operator() == AtomicOperator.STORE ? List.of() : List.of(s))));
    bugs.add(before("the last argument of a call is its first one", "msl", ops(op -> {
      if (op instanceof Op.Call(var function, var type, var arguments) && !arguments.isEmpty()
          && arguments.getFirst() instanceof Atom first
          && arguments.getLast() instanceof Atom last && first.type().equals(last.type())) {
        List<Operand> changed = new ArrayList<>(arguments);
        changed.set(changed.size() - 1, first);
        return new Op.Call(function, type, changed);
      }
      return op;
    })));
  }
}
