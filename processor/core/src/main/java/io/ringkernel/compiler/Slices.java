package io.ringkernel.compiler;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a module that targets ask for, mostly the same ones; each is made once. */
final class Slices {
  private final Module module;
  private final Map<Set<String>, Module> slices = new HashMap<>();
  private final Map<Set<String>, Module> withVariants = new HashMap<>();

  Slices(Module module) {
    this.module = module;
  }

  /** The whole. */
  Module module() {
    return module;
  }

  /** What some entries need. */
  synchronized Module of(Set<String> entries) {
    return slices.computeIfAbsent(Set.copyOf(entries), e -> ModuleSlice.of(module, e));
  }

  /** The same with the second forms of entries. */
  synchronized Module withVariants(Set<String> entries) {
    return withVariants.computeIfAbsent(Set.copyOf(entries),
        e -> new AddUncheckedVariants().apply(of(e)));
  }
}
