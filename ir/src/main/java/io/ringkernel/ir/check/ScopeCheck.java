package io.ringkernel.ir.check;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import java.util.HashSet;
import java.util.Set;

/** Names are unique in the module. */
record ScopeCheck(String after) {
  void check(Module module) {
    Set<String> names = new HashSet<>();
    for (Function function : module.functions()) {
      if (!names.add(function.name())) {
        throw new AssertionError(after + ": two functions named " + function.name());
      }
    }
  }
}
