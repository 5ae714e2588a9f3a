package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.LaunchLengths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of intrinsics and of helpers. */
record CallTranslation(OperandStack stack, StatementBuilder out, MethodScope scope) {
  /** Translates a call; {@code array} is what it returns, if it returns a table or a new array. */
  void call(Callee callee, StackItem array) {
    switch (callee) {
      case Callee.Row(var intrinsic) -> {
        Atom result = out.let(intrinsic.name(), new Op.Apply(intrinsic, arguments(intrinsic)));
        stack.push(Widening.toStack(result, out));
      }
      case Callee.OnContext(var intrinsic, boolean hasResult) -> {
        Op.Apply apply = new Op.Apply(intrinsic, arguments(intrinsic));
        stack.pop();
        if (hasResult) {
          stack.push(Widening.toStack(out.let(intrinsic.name(), apply), out));
        } else {
          out.add(new Stmt.Do(apply, out.span()));
        }
      }
      case Callee.Barrier _ -> {
        stack.pop();
        out.add(new Stmt.Barrier(out.span()));
      }
      case Callee.Shared _ -> {
        shared(((StackItem.Reference) array).array());
      }
      case Callee.Atomic atomic -> atomic(atomic);
      case Callee.Ordered(var access, boolean isRelease, boolean isAcquire) -> {
        fence(isRelease);
        atomic(access);
        fence(isAcquire);
      }
      case Callee.Update update -> update(update);
      case Callee.OfCell(var part) -> {
        stack.pop();
        stack.push(theCell().part(part, out.span()));
      }
      case Callee.Neighbour neighbour -> neighbour(neighbour);
      case Callee.Helper helper -> helper(helper, array);
      case Callee.OfFunction function -> function(function);
      case Callee.MakeFunction(int captured) -> make((StackItem.Composite) array, captured);
      case Callee.MakeView view ->
          new ViewTranslation(stack, out).make(view, (StackItem.Composite) array);
      case Callee.OfView access -> new ViewTranslation(stack, out).access(access);
      case Callee.Delegate delegate -> delegate(delegate.helper());
      case Callee.OfValue question -> ofValue(question);
      case Callee.Accessor _ -> stack.push(((StackItem.Reference) array).array());
      case Callee.Ignored(int arguments, boolean hasResult) -> {
        for (int i = 0; i < arguments; i++) {
          stack.pop();
        }
        if (hasResult) {
          stack.push(StackItem.Unusable.UNUSABLE);
        }
      }
    }
  }

  private void shared(Array array) {
    Atom length = stack.number();
    stack.pop();
    if (array.length().isPresent()) {
      out.add(new Stmt.DeclareArray(array, out.span()));
    } else {
      LaunchLengths.declare(array, length, out);
    }
    stack.push(array);
  }

  private void update(Callee.Update update) {
    Atom operand = stack.number();
    Atom before = update.change().apply(element(), operand, first -> {
      Local seen = new Local(out.ids().next(), first.type(), "seen");
      out.assign(seen, first);
      return seen;
    }, out);
    if (update.hasResult()) {
      stack.push(before);
    }
  }

  private List<Atom> arguments(Intrinsic intrinsic) {
    List<Atom> arguments = new ArrayList<>();
    for (Type.Prim parameter : intrinsic.parameters().reversed()) {
      arguments.addFirst(Widening.fromStack(stack.number(), parameter, out));
    }
    return arguments;
  }

  private Cell theCell() {
    return scope.cell().orElseThrow(() -> Refusal.construct(out.span(),
        "the position of a cell outside of its kernel", "pass what you need of it"));
  }

  private void atomic(Callee.Atomic atomic) {
    List<Atom> operands = new ArrayList<>();
    for (int i = 0; i < atomic.operands(); i++) {
      Atom operand = stack.number();
      operands.addFirst(atomic.isNegated()
          ? out.let("neg", new Op.Unary(Op.UnaryOperator.NEG, operand)) : operand);
    }
    Op.Atomic op = new Op.Atomic(atomic.operator(), element(), operands);
    if (atomic.hasResult()) {
      stack.push(out.let("before", op));
    } else {
      out.add(new Stmt.Do(op, out.span()));
    }
  }

  /** The element of an atomic operation; takes index, array and context from the stack. */
  private Place element() {
    Atom index = stack.number();
    Array array = stack.array();
    stack.pop();
    if (array.space() == Array.Space.PRIVATE || array.space() == Array.Space.CONSTANT) {
      throw Refusal.construct(out.span(), "an atomic operation on a local array",
          "only this work item sees the array: use plain operators");
    }
    return Place.of(array, index);
  }

  private void fence(boolean isNeeded) {
    if (isNeeded) {
      out.add(new Stmt.Do(new Op.Apply(Intrinsics.named("fence"), List.of()), out.span()));
    }
  }

  private void neighbour(Callee.Neighbour neighbour) {
    if (neighbour.isWritten()) {
      Atom value = stack.number();
      Array array = stack.array();
      stack.pop();
      theCell().write(array, value, out);
      return;
    }
    while (!(stack.top() instanceof StackItem.Reference)) {
      stack.pop();
    }
    Array array = stack.array();
    stack.pop();
    stack.push(theCell().read(array, neighbour, out));
  }

  /** What another constructor has made becomes what this one makes. */
  private void delegate(Callee.Helper helper) {
    helper(helper, null);
    Atom made = stack.number();
    stack.pop();
    int index = 0;
    for (Local component : scope.components().values()) {
      out.assign(component, out.let(component.hint(), new Op.Get(made, index++)));
    }
  }

  private void ofValue(Callee.OfValue question) {
    switch (question) {
      case ORDINAL -> {}
      case COMPARE -> {
        Atom right = stack.number();
        stack.push(out.binary(Op.BinaryOperator.SUB, stack.number(), right));
      }
      case CHOICE -> {
        Atom restart = stack.number();
        stack.pop();
        stack.push(restart);
      }
    }
  }

  /** What a function holds is stored where it is made; nobody assigns it later. */
  private void make(StackItem.Composite function, int captured) {
    for (int i = captured - 1; i >= 0; i--) {
      StackItem value = stack.pop();
      if (function.parts().get(i) instanceof StackItem.Kept(Local local)) {
        out.assign(local, stack.number(value));
      }
    }
    stack.push(function);
  }

  /** Calls the code with what the function holds before the arguments. */
  private void function(Callee.OfFunction function) {
    List<StackItem> arguments = new ArrayList<>();
    for (Optional<Kind> kind : function.kinds().reversed()) {
      StackItem argument = stack.pop();
      arguments.addFirst(kind.isPresent() ? new StackItem.Number(
          converted(stack.number(argument), kind.get())) : argument);
    }
    ((StackItem.Composite) stack.pop()).parts().forEach(stack::push);
    arguments.forEach(stack::push);
    int before = stack.size() - function.arguments().size();
    call(function.target(), null);
    if (!function.hasResult()) {
      while (stack.size() > before) {
        stack.pop();
      }
    } else if (function.result().isPresent()) {
      stack.push(converted(stack.number(), function.result().get()));
    }
  }

  private Atom converted(Atom value, Kind kind) {
    return value.type().equals(kind.type()) ? value
        : out.let("wide", new Op.Convert(kind.type(), value));
  }

  /** What a call passes, in the order of the function's parameters. */
  private List<Operand> arguments(Callee.Helper helper) {
    List<StackItem> items = new ArrayList<>();
    for (Known parameter : helper.parameters().reversed()) {
      StackItem item = stack.pop();
      if (!parameter.leaves().isEmpty()) {
        items.addAll(0,
            item instanceof StackItem.Composite composite ? composite.leaves() : List.of(item));
      }
    }
    List<Operand> arguments = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      arguments.add(switch (helper.function().parameters().get(i)) {
        case Array _ -> ((StackItem.Reference) items.get(i)).array();
        case Atom atom -> Widening.fromStack(stack.number(items.get(i)), atom.type(), out);
      });
    }
    return arguments;
  }

  private void helper(Callee.Helper helper, StackItem made) {
    Function function = helper.function();
    List<Operand> arguments = arguments(helper);
    if (helper.array().isPresent()) {
      array(helper, arguments, made);
      return;
    }
    Op.Call call = new Op.Call(function.name(), function.result(), arguments);
    if (function.result() == Type.Nothing.NOTHING) {
      out.add(new Stmt.Do(call, out.span()));
    } else {
      stack.push(Widening.toStack(out.let(function.name(), call), out));
    }
  }

  /** The caller makes the array that the function fills, or knows the one that it is given back. */
  private void array(Callee.Helper helper, List<Operand> arguments, StackItem made) {
    Array result = switch (helper.array().orElseThrow()) {
      case ArrayResult.OfParameter(int parameter) ->
          (Array) arguments.get(helper.position(parameter));
      case ArrayResult.Made _ -> {
        Array array = ((StackItem.Reference) made).array();
        out.add(new Stmt.DeclareArray(array, out.span()));
        arguments.add(array);
        yield array;
      }
    };
    out.add(new Stmt.Do(new Op.Call(helper.function().name(), Type.Nothing.NOTHING, arguments),
        out.span()));
    stack.push(result);
  }
}
