package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bounds policy of every function: an entry's own, a helper's the strictest of its callers. */
final class PolicyOfHelpers {
  private PolicyOfHelpers() {}

  /** A helper that no entry reaches is checked. */
  static Map<String, BoundsPolicy> in(Module module) {
    Map<String, BoundsPolicy> policies = new LinkedHashMap<>();
    for (Function function : module.functions()) {
      function.entry().map(Entry::bounds)
          .ifPresent(policy -> spread(module, function, policy, policies));
    }
    for (Function function : module.functions()) {
      policies.putIfAbsent(function.name(), BoundsPolicy.TRAP);
    }
    return policies;
  }

  /** The enumeration lists the strictest first. */
  private static void spread(Module module, Function function, BoundsPolicy policy,
      Map<String, BoundsPolicy> policies) {
    BoundsPolicy known = policies.get(function.name());
    if (known != null && known.compareTo(policy) <= 0) {
      return;
    }
    policies.merge(function.name(), policy,
        (a, b) -> java.util.Collections.min(java.util.List.of(a, b), Comparator.naturalOrder()));
    for (String callee : Calls.in(function)) {
      spread(module, module.function(callee), policy, policies);
    }
  }
}
