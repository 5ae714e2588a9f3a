package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Java makes an array of any length that it computes; a device gets the memory of a block with the
 * launch, before any code runs. So the length of a shared array has to be one that the host can
 * compute: a sum of products of {@code int} parameters and lengths of arrays. Front ends write the
 * computation and a test of its sign in front of the declaration; here the array gets its length
 * from them.
 */
public final class LaunchLengths {
  /** What the author of another length can do. */
  public static final String REMEDY = "or compute it, by + - * and division by a constant, of int"
      + " parameters and lengths of arrays that the kernel takes";

  private final Function function;
  private final SymbolicFacts facts;
  private final Map<Integer, Array> found = new HashMap<>();
  private final List<Stmt.DeclareArray> unknown = new ArrayList<>();

  private LaunchLengths(Function function) {
    this.function = function;
    this.facts = new SymbolicFacts(function);
  }

  /**
   * What was found.
   *
   * @param function the function whose shared arrays have their lengths
   * @param unknown arrays whose length depends on more than the launch
   */
  public record Result(Function function, List<Stmt.DeclareArray> unknown) {
    /** Copies the list. */
    public Result {
      unknown = List.copyOf(unknown);
    }
  }

  /** What a message calls the length of an array that no launch fixes. */
  public static String unfixed(Array array) {
    return "the length of shared array " + array.hint() + ", which the launch does not fix,";
  }

  /** Declares a shared array whose length is computed (JLS 15.10.2: a negative one throws). */
  public static void declare(Array array, Atom length, StatementBuilder out) {
    Span span = out.span();
    Atom isNegative = out.compare(Op.Comparison.LT, length, Atom.Const.of(0));
    out.when(isNegative,
        then -> then.add(new Stmt.Trap(TrapKind.NEGATIVE_SIZE, List.of(length), span)));
    out.add(new Stmt.DeclareArray(array, span));
  }

  /** Gives the shared arrays of an entry their lengths. */
  public static Result fix(Function function) {
    boolean isNeeded = function.entry().isPresent()
        && function.body().stream().anyMatch(s -> array(s).filter(LaunchLengths::isOpen)
            .isPresent());
    return isNeeded ? new LaunchLengths(function).fixed() : new Result(function, List.of());
  }

  private static Optional<Array> array(Stmt statement) {
    return statement instanceof Stmt.DeclareArray declare ? Optional.of(declare.array())
        : Optional.empty();
  }

  private static boolean isOpen(Array array) {
    return array.space().isOfBlock() && array.length().isEmpty()
        && array.launched().isEmpty();
  }

  private Result fixed() {
    List<Stmt> body = function.body();
    for (int i = 0; i < body.size(); i++) {
      Stmt statement = body.get(i);
      if (statement instanceof Stmt.DeclareArray declare && isOpen(declare.array())) {
        Optional<Array> sized = length(body.subList(0, i)).flatMap(this::polynomial)
            .map(length -> sized(declare.array(), length));
        sized.ifPresentOrElse(array -> found.put(array.id(), array), () -> unknown.add(declare));
      } else {
        walk(statement);
      }
    }
    return new Result(unknown.isEmpty() ? function.withBody(replaced(body)) : function, unknown);
  }

  /** The length that the last test in front of a declaration tested. */
  private static Optional<Atom> length(List<Stmt> before) {
    for (Stmt statement : before.reversed()) {
      if (statement instanceof Stmt.If test && test.then().size() == 1
          && test.then().getFirst() instanceof Stmt.Trap trap
          && trap.kind().equals(TrapKind.NEGATIVE_SIZE)) {
        return Optional.of(trap.operands().getFirst());
      }
    }
    return Optional.empty();
  }

  private Optional<Polynomial> polynomial(Atom length) {
    SymbolicRange range = facts.range(length);
    return range.isExact() && !range.low().mentionsGrid() ? Optional.of(range.low())
        : Optional.empty();
  }

  private static Array sized(Array array, Polynomial length) {
    Optional<Integer> constant = length.constant().map(Long::intValue).filter(c -> c > 0);
    return constant.isPresent()
        ? new Array(array.id(), array.element(), array.hint(), array.space(),
            OptionalInt.of(constant.get()))
        : array.launched(new LaunchLength(length.notNegative().terms()));
  }

  private void walk(Stmt statement) {
    switch (statement) {
      case Stmt.Let let -> facts.define(let.value(), let.op());
      case Stmt.Declare declare ->
          facts.setLocal(declare.local().id(), facts.range(declare.initial()));
      case Stmt.Assign assign ->
          facts.setLocal(assign.local().id(), facts.range(assign.value()));
      default -> Lists.forEach(List.of(statement), inner -> {
        if (inner instanceof Stmt.Assign assign) {
          facts.setLocal(assign.local().id(), SymbolicRange.UNKNOWN);
        }
      });
    }
  }

  private List<Stmt> replaced(List<Stmt> list) {
    return list.stream().map(statement -> Lists.map(
        Operands.mapArrays(statement, array -> found.getOrDefault(array.id(), array)),
        this::replaced)).toList();
  }
}
