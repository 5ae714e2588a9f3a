package io.ringkernel.ir.check;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.EmulatedLong;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Checks one function: definitions before uses, scopes, labels; types are {@link OpCheck}'s. */
final class FunctionCheck {
  /** What encloses a statement and can be jumped to. */
  private record Target(Label label, boolean isLoop, boolean isContinuable) {}

  private final Function function;
  private final Map<String, Function> callees;
  private final String after;
  private final Set<Integer> ids = new HashSet<>();
  private final Deque<Map<Integer, Object>> scopes = new ArrayDeque<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private final Set<Array> foreign = new LinkedHashSet<>();
  private final Map<Integer, Array> tables = new LinkedHashMap<>();
  private Span span;

  FunctionCheck(Function function, Map<String, Function> callees, String after) {
    this.function = function;
    this.callees = callees;
    this.after = after;
    span = function.span();
  }

  /** The arrays that a helper names without taking or declaring them. */
  Set<Array> foreignArrays() {
    return foreign;
  }

  void check() {
    scopes.push(new HashMap<>());
    for (Operand parameter : function.parameters()) {
      switch (parameter) {
        case Atom.Value value -> {
          require(function.entry().isEmpty() || value.type() instanceof Type.Prim
              || EmulatedLong.is(value.type()),
              "record parameter of an entry point");
          define(value.id(), value);
        }
        case Array array -> {
          if (!(array.space().isGlobal() || function.entry().isEmpty()
              && array.space() != Array.Space.CONSTANT)) {
            fail(array + " cannot be a parameter");
          }
          define(array.id(), array);
        }
        case Atom.Const constant -> fail("parameter " + constant);
      }
    }
    require(function.entry().isEmpty() || function.result() == Type.Nothing.NOTHING,
        "entry point with a result");
    list(function.body());
    scopes.pop();
  }

  void require(boolean condition, String problem) {
    if (!condition) {
      fail(problem);
    }
  }

  void fail(String problem) {
    throw new AssertionError(
        after + ": " + function.name() + ", line " + span.line() + ": " + problem);
  }

  private void define(int id, Object name) {
    if (!ids.add(id)) {
      fail("id of " + name + " is used twice");
    }
    scopes.getFirst().put(id, name);
  }

  private Object lookUp(int id) {
    for (Map<Integer, Object> scope : scopes) {
      Object name = scope.get(id);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** A value is in scope and the same as where it was defined. */
  void use(Atom atom) {
    if (atom instanceof Atom.Value value) {
      if (!value.equals(lookUp(value.id()))) {
        fail(value + " is not defined here");
      }
    }
  }

  void use(Local local) {
    if (!local.equals(lookUp(local.id()))) {
      fail(local + " is not declared here");
    }
  }

  void use(Array array) {
    if (array.space() == Array.Space.CONSTANT) {
      table(array);
      return;
    }
    Object found = lookUp(array.id());
    if (found == null && function.entry().isEmpty()
        && array.space() != Array.Space.PRIVATE) {
      foreign.add(array);
    } else {
      if (!array.equals(found)) {
        fail(array + " is not declared here");
      }
    }
  }

  /** A table needs no declaration, but its id is nobody else's. */
  private void table(Array array) {
    Table table = array.table().orElse(null);
    if (!(table != null && array.hint().equals(table.name())
        && array.length().equals(OptionalInt.of(table.length())))) {
      fail(array + " has no table");
    }
    Array known = tables.putIfAbsent(array.id(), array);
    if (!(known == null ? ids.add(array.id()) : known.equals(array))) {
      fail("id of " + array + " is used twice");
    }
  }

  /** The tables that the function names. */
  Collection<Array> tables() {
    return tables.values();
  }

  Function callee(String name) {
    Function callee = callees.get(name);
    if (callee == null) {
      fail("no function " + name + " before this one");
    }
    if (!callee.entry().isEmpty()) {
      fail("call of the entry point " + name);
    }
    return callee;
  }

  private void list(List<Stmt> list) {
    scopes.push(new HashMap<>());
    list.forEach(this::statement);
    scopes.pop();
  }

  private void statement(Stmt statement) {
    span = statement.span();
    switch (statement) {
      case Stmt.Let s -> {
        new OpCheck(this).check(s.op());
        if (!s.op().type().equals(s.value().type())) {
          fail(s.value() + " is " + s.value().type() + " but gets " + s.op().type());
        }
        define(s.value().id(), s.value());
      }
      case Stmt.Do s -> new OpCheck(this).check(s.op());
      case Stmt.Declare s -> {
        useAs(s.initial(), s.local().type());
        define(s.local().id(), s.local());
      }
      case Stmt.Assign s -> {
        use(s.local());
        useAs(s.value(), s.local().type());
      }
      case Stmt.DeclareArray s -> declare(s.array());
      case Stmt.Store s -> {
        new OpCheck(this).place(s.place());
        require(!s.place().array().space().isReadOnly(), "store to read-only array");
        useAs(s.value(), s.place().type());
      }
      case Stmt.If s -> {
        useAs(s.condition(), Type.BOOL);
        list(s.then());
        list(s.otherwise());
      }
      case Stmt.Loop s -> loop(s);
      case Stmt.DoLoop s -> loop(s);
      case Stmt.Block s -> within(new Target(s.label(), false, false), () -> list(s.body()));
      case Stmt.Switch s -> choice(s);
      case Stmt.Break s -> require(targets.stream().anyMatch(t -> isSame(t, s.label())),
          "break leaves nothing");
      case Stmt.Continue s -> require(targets.stream()
          .anyMatch(t -> isSame(t, s.label()) && t.isLoop && t.isContinuable),
          "continue outside of the body of its loop");
      case Stmt.Return s -> returned(s);
      case Stmt.Trap s -> s.operands().forEach(this::use);
      case Stmt.Barrier _ -> {}
    }
  }

  private static boolean isSame(Target target, Label label) {
    return target.label.id() == label.id();
  }

  void useAs(Atom atom, Type type) {
    use(atom);
    if (!atom.type().equals(type)) {
      fail(atom + " is " + atom.type() + ", not " + type);
    }
  }

  private void declare(Array array) {
    boolean isLaunched = array.launched().isPresent() && array.space().isOfBlock();
    if (!(isLaunched || array.length().isPresent() && array.length().getAsInt() >= 0)) {
      fail(array + " has no length");
    }
    if (array.space().isGlobal() || array.space() == Array.Space.CONSTANT) {
      fail("declaration of " + array);
    }
    if (!(!array.space().isOfBlock()
        || function.entry().isPresent() && scopes.size() == 2)) {
      fail("shared array " + array + " below the top level of an entry point");
    }
    define(array.id(), array);
  }

  private void within(Target target, Runnable inside) {
    targets.push(target);
    inside.run();
    targets.pop();
  }

  /** The head's names are visible in all parts, the body's in none of the others. */
  private void loop(Stmt.Loop s) {
    require(ids.add(s.label().id()), "label used twice");
    scopes.push(new HashMap<>());
    within(new Target(s.label(), true, false), () -> s.head().forEach(this::statement));
    useAs(s.condition(), Type.BOOL);
    within(new Target(s.label(), true, true), () -> list(s.body()));
    within(new Target(s.label(), true, false), () -> list(s.update()));
    scopes.pop();
  }

  private void loop(Stmt.DoLoop s) {
    require(ids.add(s.label().id()), "label used twice");
    within(new Target(s.label(), true, true), () -> list(s.body()));
    scopes.push(new HashMap<>());
    within(new Target(s.label(), true, false), () -> s.tail().forEach(this::statement));
    useAs(s.condition(), Type.BOOL);
    scopes.pop();
  }

  private void choice(Stmt.Switch s) {
    useAs(s.selector(), Type.I32);
    Set<Integer> keys = new HashSet<>();
    for (Stmt.Case branch : s.cases()) {
      require(!branch.keys().isEmpty(), "case without keys");
      branch.keys().forEach(key -> require(keys.add(key), "key " + key + " is used twice"));
      list(branch.body());
    }
    list(s.otherwise());
  }

  private void returned(Stmt.Return s) {
    if (function.result() == Type.Nothing.NOTHING) {
      require(s.value().isEmpty(), "result of a function without one");
    } else {
      require(s.value().isPresent(), "return without a result");
      useAs(s.value().orElseThrow(), function.result());
    }
  }
}
