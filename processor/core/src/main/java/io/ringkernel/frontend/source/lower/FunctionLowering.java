package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** Makes a function of a method. */
public final class FunctionLowering {
  private FunctionLowering() {}

  /** The function of a method whose callees are functions of the same module. */
  public static Function lower(Method method) {
    Frame frame = new Frame(method.actor());
    StatementBuilder out = new StatementBuilder(frame.ids(), method.span());
    List<Operand> parameters = new ArrayList<>();
    frame.actor().ifPresent(actor -> {
      parameters.add(actor.parameter());
      parameters.add(actor.index());
    });
    for (Method.Parameter parameter : method.parameters()) {
      switch (parameter) {
        case Method.Parameter.OfValue(Variable variable) ->
            parameters.add(value(variable, frame, out));
        case Method.Parameter.OfArray(ArrayVariable variable) ->
            parameters.add(array(variable, frame));
      }
    }
    new StatementLowering(frame).lower(method.body(), out);
    if (method.result() instanceof Type.Element result && Completion.canComplete(out.build())) {
      // Never reached: the Java method cannot complete normally (JLS 8.4.7). Targets check less.
      out.at(method.span());
      out.giveBack(Values.zero(result, out));
    }
    return new Function(method.function(), parameters, method.result(), out.build(),
        method.entry(), method.span());
  }

  private static Atom.Value value(Variable variable, Frame frame, StatementBuilder out) {
    Atom.Value value = new Atom.Value(frame.ids().next(), variable.type(), variable.name());
    frame.put(variable, variable.isReassigned()
        ? new Frame.Storage.Mutable(out.declare(variable.name(), value))
        : new Frame.Storage.Fixed(value));
    return value;
  }

  private static Array array(ArrayVariable variable, Frame frame) {
    Array array = Array.global(frame.ids().next(), variable.element(), variable.name(),
        variable.isWritten());
    frame.put(variable, array);
    return array;
  }
}
