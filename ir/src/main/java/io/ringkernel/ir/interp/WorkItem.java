package io.ringkernel.ir.interp;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Activation.Cursor;
import io.ringkernel.ir.interp.Activation.Part;
import io.ringkernel.ir.pass.Effects;
import java.util.Map;
import java.util.Optional;

/**
 * One work item: a machine with an explicit stack, so that it can stop at a barrier and go on. No
 * thread is involved and the order of items is fixed, so a run is deterministic.
 */
final class WorkItem {
  /** How a run of the machine ended. */
  enum State { AT_BARRIER, RESTING, FINISHED, TRAPPED }

  /**
   * What all items of a launch share.
   *
   * @param published what blocks let each other see, by the number of the block
   */
  record Launch(Interpreter interpreter, Entry.BoundsPolicy bounds, Map<Integer, Long> published) {}

  final Position position;
  final Launch launch;
  private final Map<Integer, Memory> shared;
  private final Evaluator evaluator = new Evaluator(this);
  private Activation top;
  private Stmt barrier;
  private TrapException trap;
  private boolean isResting;
  private Object result;

  WorkItem(Launch launch, Position position, Map<Integer, Memory> shared, Activation start) {
    this.launch = launch;
    this.position = position;
    this.shared = shared;
    top = start;
  }

  /** The barrier, or the operation that all do together, at which the item stopped. */
  Stmt barrier() {
    return barrier;
  }

  /** Why the item ended early. */
  TrapException trap() {
    return trap;
  }

  /** What the outermost function returned; null where nothing. */
  Object result() {
    return result;
  }

  /** Runs to the next barrier or to the end. */
  State run() {
    barrier = null;
    try {
      while (top != null) {
        step();
        if (barrier != null) {
          return State.AT_BARRIER;
        }
        if (isResting) {
          isResting = false;
          return State.RESTING;
        }
      }
      return State.FINISHED;
    } catch (TrapException trapped) {
      trap = trapped;
      return State.TRAPPED;
    }
  }

  private void step() {
    launch.interpreter().countStep();
    if (top.cursors.isEmpty()) {
      leave(null);
      return;
    }
    Cursor cursor = top.cursors.peek();
    if (cursor.next < cursor.list.size()) {
      execute(cursor.list.get(cursor.next++));
    } else {
      top.cursors.pop();
      goOn(cursor);
    }
  }

  /** What follows the end of a list. */
  private void goOn(Cursor ended) {
    switch (ended.owner) {
      case Stmt.Loop loop -> {
        switch (ended.part) {
          case HEAD -> {
            if (top.isTrue(loop.condition())) {
              top.enter(loop.body(), loop, Part.BODY);
            }
          }
          case BODY -> top.enter(loop.update(), loop, Part.UPDATE);
          case UPDATE -> top.enter(loop.head(), loop, Part.HEAD);
        }
      }
      case Stmt.DoLoop loop -> {
        if (ended.part == Part.BODY) {
          top.enter(loop.tail(), loop, Part.UPDATE);
        } else if (top.isTrue(loop.condition())) {
          top.enter(loop.body(), loop, Part.BODY);
        }
      }
      case null, default -> {}
    }
  }

  private void execute(Stmt statement) {
    switch (statement) {
      case Stmt.Let let -> evaluate(let.op(), let.value().id(), let);
      case Stmt.Do run -> evaluate(run.op(), -1, run);
      case Stmt.Declare declare -> top.copy(declare.local().id(), declare.initial());
      case Stmt.Assign assign -> top.copy(assign.local().id(), assign.value());
      case Stmt.DeclareArray declare -> declare(declare.array());
      case Stmt.Store store -> evaluator.store(top, store);
      case Stmt.If branch -> top.enter(
          top.isTrue(branch.condition()) ? branch.then() : branch.otherwise(), branch, Part.BODY);
      case Stmt.Loop loop -> top.enter(loop.head(), loop, Part.HEAD);
      case Stmt.DoLoop loop -> top.enter(loop.body(), loop, Part.BODY);
      case Stmt.Block block -> top.enter(block.body(), block, Part.BODY);
      case Stmt.Switch choice -> choose(choice);
      case Stmt.Break jump -> leaveTo(jump.label());
      case Stmt.Continue jump -> continueAt(jump.label());
      case Stmt.Return end -> leave(end.value().orElse(null));
      case Stmt.Trap end -> throw new TrapException(end.kind(), end.span(), position.linear());
      case Stmt.Barrier wait -> barrier = wait;
    }
  }

  private void evaluate(Op op, int target, Stmt statement) {
    if (op instanceof Op.Call call) {
      call(call, statement);
    } else if (Effects.isCollective(op)) {
      barrier = statement;
    } else {
      evaluator.evaluate(top, op, target, statement.span());
      // who sleeps may wait for another block
      isResting = op instanceof Op.Apply apply && apply.intrinsic().name().equals("sleep");
    }
  }

  /** The operation that all do together, where the item waits at one. */
  Optional<Op.Apply> collective() {
    return barrier instanceof Stmt.Let(var _, Op.Apply apply, var _) ? Optional.of(apply)
        : barrier instanceof Stmt.Do(Op.Apply apply, var _) ? Optional.of(apply)
        : Optional.empty();
  }

  /** The operands that the item brings. */
  long[] brought() {
    return collective().orElseThrow().arguments().stream().mapToLong(top::bits).toArray();
  }

  /** Takes the result of the operation. */
  void take(long bits) {
    if (barrier instanceof Stmt.Let let) {
      top.setBits(let.value().id(), bits);
    }
  }

  private void declare(Array array) {
    if (array.space().isOfBlock()) {
      top.bind(array,
          shared.computeIfAbsent(array.id(), _ -> Memory.of(array, length(array))));
    } else {
      top.bind(array, Memory.of(array, length(array)));
    }
  }

  private int length(Array array) {
    return array.launched().map(size -> size.value(top::argument))
        .orElseGet(() -> array.length().orElseThrow());
  }

  private void choose(Stmt.Switch choice) {
    int selector = (int) top.bits(choice.selector());
    for (Stmt.Case branch : choice.cases()) {
      if (branch.keys().contains(selector)) {
        top.enter(branch.body(), choice, Part.BODY);
        return;
      }
    }
    top.enter(choice.otherwise(), choice, Part.BODY);
  }

  private static boolean isLabelled(Stmt owner, Label label) {
    return switch (owner) {
      case Stmt.Loop loop -> loop.label().id() == label.id();
      case Stmt.DoLoop loop -> loop.label().id() == label.id();
      case Stmt.Block block -> block.label().id() == label.id();
      case null, default -> false;
    };
  }

  private Stmt leaveTo(Label label) {
    while (true) {
      Stmt owner = top.cursors.pop().owner;
      if (isLabelled(owner, label)) {
        return owner;
      }
    }
  }

  private void continueAt(Label label) {
    switch (leaveTo(label)) {
      case Stmt.Loop loop -> top.enter(loop.update(), loop, Part.UPDATE);
      case Stmt.DoLoop loop -> top.enter(loop.tail(), loop, Part.UPDATE);
      case Stmt other -> throw new AssertionError("continue of a block: " + other.span());
    }
  }

  private void call(Op.Call call, Stmt statement) {
    Function callee = launch.interpreter().module().function(call.function());
    Activation next =
        new Activation(callee, launch.interpreter().slots(callee), top, statement);
    for (int i = 0; i < call.arguments().size(); i++) {
      bind(next, callee.parameters().get(i), call.arguments().get(i));
    }
    top = next;
  }

  private void bind(Activation next, Operand parameter, Operand argument) {
    switch (parameter) {
      case Array array -> next.bind(array, top.memory((Array) argument));
      case Atom.Value value ->
          next.set(value.id(), value.type(), top.boxed((Atom) argument));
      case Atom.Const constant -> throw new AssertionError("parameter " + constant);
    }
  }

  /** Ends the running call and hands the result to the statement that waits for it. */
  private void leave(Atom value) {
    Activation ended = top;
    top = ended.caller;
    Object returned = value == null ? null : ended.boxed(value);
    if (top == null) {
      result = returned;
    } else if (ended.call instanceof Stmt.Let let) {
      if (returned == null) {
        throw new AssertionError(ended.function.name() + " ended without a result");
      }
      top.set(let.value().id(), (Type.Element) let.op().type(), returned);
    }
  }
}
