package io.ringkernel.compiler;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import io.ringkernel.ir.stencil.AddStencilForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a module that targets ask for, mostly the same ones; each is made once. */
final class Slices {
  private final Module module;
  private final Map<Set<String>, Module> slices = new HashMap<>();
  private final Map<Set<String>, Module> unchecked = new HashMap<>();
  private final Map<Forms, Module> withVariants = new HashMap<>();

  private record Forms(Set<String> entries, boolean persistent) {}

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

  /**
   * The same with the second forms of entries.
   *
   * @param persistent whether blocks may wait for each other
   */
  synchronized Module withVariants(Set<String> entries, boolean persistent) {
    Set<String> key = Set.copyOf(entries);
    Module without =
        unchecked.computeIfAbsent(key, e -> new AddUncheckedVariants().apply(of(e)));
    return withVariants.computeIfAbsent(new Forms(key, persistent),
        f -> new AddStencilForms(f.persistent()).apply(without));
  }
}
