package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.ArrayResult;
import java.util.Arrays;
import io.ringkernel.frontend.bytecode.SurveyedMethod;
import io.ringkernel.frontend.bytecode.Translation;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method with an entry point that calls it: once for each work item where the parameters are
 * numbers, which then come from arrays; else once.
 *
 * @param entry the name of the entry point
 * @param isBatched whether one launch calls it many times
 */
record MethodKernel(SurveyedMethod method, Translation translation, Function entry,
    boolean isBatched) {
  private static final int BLOCK = 64;

  static MethodKernel of(SurveyedMethod method, Translation translation) {
    Function root = translation.functions().getLast();
    boolean isBatched = root.parameters().stream().noneMatch(Array.class::isInstance);
    Function entry = isBatched ? batched(root) : single(root);
    return new MethodKernel(method, translation, entry, isBatched);
  }

  /** The function that is the method. */
  Function root() {
    return translation.functions().getLast();
  }

  /**
   * The array that the method returns.
   *
   * @param arrays those that were passed, as they are afterwards; an array that is made for the
   *     result is taken away
   */
  Object returned(List<Object> arrays) {
    return switch (translation.array().orElseThrow()) {
      case ArrayResult.Made _ -> arrays.removeLast();
      case ArrayResult.OfParameter(int index) -> {
        Class<?>[] types = Signature.of(method).parameters();
        yield arrays.get((int) Arrays.stream(types, 0, index).filter(Class::isArray).count());
      }
    };
  }

  int blockSize() {
    return isBatched ? BLOCK : 1;
  }

  Module module() {
    List<Function> functions = new ArrayList<>(translation.functions());
    functions.add(entry);
    return new Module(method.owner().substring(method.owner().lastIndexOf('/') + 1), List.of(),
        functions);
  }

  private static Function batched(Function root) {
    FreshIds ids = new FreshIds(0);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    List<Operand> parameters = new ArrayList<>();
    List<Operand> arguments = new ArrayList<>();
    Atom item = out.let("item", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    Atom.Value count = new Atom.Value(ids.next(), Type.I32, "count");
    parameters.add(count);
    List<Stmt> body = out.nested(inside -> {
      for (Operand parameter : root.parameters()) {
        Atom.Value value = (Atom.Value) parameter;
        Array array = Array.global(ids.next(), value.type(), "p" + arguments.size(), false);
        parameters.add(array);
        arguments.add(inside.let("p", new Op.Load(Place.of(array, item).proven())));
      }
      call(inside, root, arguments, parameters, item);
    });
    Atom isIn = out.compare(Op.Comparison.LT, item, count);
    out.add(new Stmt.If(isIn, body, List.of(), Span.None.NONE));
    return entry(root, parameters, out, BLOCK);
  }

  private static Function single(Function root) {
    FreshIds ids = new FreshIds(0);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    List<Operand> parameters = new ArrayList<>();
    for (Operand parameter : root.parameters()) {
      parameters.add(switch (parameter) {
        case Atom.Value value ->
            new Atom.Value(ids.next(), value.type(), "p" + parameters.size());
        case Array array -> Array.global(ids.next(), array.element(), "p" + parameters.size(),
            array.space() == Array.Space.GLOBAL);
        case Atom.Const constant -> throw new AssertionError("parameter " + constant);
      });
    }
    call(out, root, List.copyOf(parameters), parameters, Atom.Const.of(0));
    return entry(root, parameters, out, 1);
  }

  private static void call(StatementBuilder out, Function root, List<Operand> arguments,
      List<Operand> parameters, Atom index) {
    Op.Call call = new Op.Call(root.name(), root.result(), arguments);
    if (root.result() instanceof Type.Element type) {
      Array result = Array.global(out.ids().next(), type, "result", true);
      parameters.add(result);
      Atom value = out.let("value", call);
      out.add(new Stmt.Store(Place.of(result, index).proven(), value, Span.None.NONE));
    } else {
      out.add(new Stmt.Do(call, Span.None.NONE));
    }
  }

  private static Function entry(Function root, List<Operand> parameters, StatementBuilder out,
      int block) {
    return new Function("run_" + root.name(), parameters, Type.Nothing.NOTHING, out.build(),
        Optional.of(new Entry(block, 1, 1, Entry.BoundsPolicy.TRAP, List.of())),
        new Span.Bytecode("Check", "run", 0, "", 0));
  }
}
