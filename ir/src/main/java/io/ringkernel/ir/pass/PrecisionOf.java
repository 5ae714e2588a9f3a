package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry.Precision;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import java.util.HashMap;
import java.util.Map;

/** The precision of every function: for a helper, the strictest of the entries that reach it. */
final class PrecisionOf {
  private final Map<String, Precision> known = new HashMap<>();

  private PrecisionOf() {}

  static PrecisionOf module(Module module) {
    PrecisionOf result = new PrecisionOf();
    // helpers stand before their callers
    for (Function function : module.functions().reversed()) {
      function.entry().ifPresent(entry -> result.meet(function.name(), entry.precision()));
      Precision own = result.function(function);
      Calls.in(function).forEach(callee -> result.meet(callee, own));
    }
    return result;
  }

  private void meet(String function, Precision precision) {
    known.merge(function, precision, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  /** Strict for a function that no entry reaches. */
  Precision function(Function function) {
    return known.getOrDefault(function.name(), Precision.STRICT);
  }
}
