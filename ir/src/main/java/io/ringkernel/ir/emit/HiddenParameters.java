package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What functions need besides their Java parameters: lengths of arrays, and on targets that give
 * positions to entry points only, those positions.
 */
public final class HiddenParameters {
  private static final Pattern INPUT = Pattern.compile("\\brk_\\w+");

  /**
   * Of one function.
   *
   * @param inputs the names of ours that its texts mention, such as {@code rk_global_id}
   * @param lengths ids of the arrays whose length it needs
   */
  private record Needs(Set<String> inputs, Set<Integer> lengths) {}

  private final TargetId target;
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, Needs> needs = new LinkedHashMap<>();

  /** Looks at every function; helpers come before their callers. */
  public HiddenParameters(Module module, TargetId target) {
    this.target = target;
    for (Function function : module.functions()) {
      functions.put(function.name(), function);
      Needs own = new Needs(new TreeSet<>(), new TreeSet<>());
      Statements.operations(function.body()).forEach(op -> collect(op, own));
      needs.put(function.name(), own);
    }
  }

  /** The inputs that a function and those it calls mention, in order of the alphabet. */
  public List<String> inputs(String function) {
    return List.copyOf(needs.get(function).inputs());
  }

  /** Whether a function or one it calls asks for the length of its array parameter. */
  public boolean needsLength(String function, Array parameter) {
    return needs.get(function).lengths().contains(parameter.id());
  }

  /** The parameter of a function at the place of a call's argument. */
  Operand parameter(String function, int index) {
    return functions.get(function).parameters().get(index);
  }

  private void collect(Op op, Needs own) {
    if (op instanceof Op.Length length) {
      if (length.array().length().isPresent()) {
        return;
      }
      own.lengths().add(length.array().id());
    } else if (op instanceof Op.Apply apply) {
      own.inputs().addAll(inputs(apply.intrinsic()));
    } else if (op instanceof Op.Call call) {
      Needs callee = needs.get(call.function());
      if (callee == null) {
        throw new AssertionError("call of " + call.function() + " before its definition");
      }
      own.inputs().addAll(callee.inputs());
      for (int i = 0; i < call.arguments().size(); i++) {
        if (call.arguments().get(i) instanceof Array array && array.length().isEmpty()
            && needsLength(call.function(), (Array) parameter(call.function(), i))) {
          own.lengths().add(array.id());
        }
      }
    }
  }

  private List<String> inputs(Intrinsic intrinsic) {
    return intrinsic.forms().get(target).spelling() instanceof Spelling.Template(String text)
        ? INPUT.matcher(text).results().map(MatchResult::group).toList()
        : intrinsic.forms().get(target).spelling() instanceof Spelling.Function(String name)
            && name.startsWith(Namer.OWN_PREFIX) ? List.of(name) : List.of();
  }
}
