package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kernel over a grid says what becomes of a cell; a device is quicker where a block brings the
 * cells of a tile to memory that it shares, and quicker still where it takes several steps with
 * them; so we add such forms to each kernel whose cells depend on nothing that the same step writes
 * elsewhere. They are made of the form that relies on conditions, so they throw nothing.
 *
 * @param persistent whether blocks may wait for each other
 */
public record AddStencilForms(boolean persistent) implements Pass {
  @Override
  public Module apply(Module module) {
    if (module.functions().stream().noneMatch(AddStencilForms::isStencil)) {
      return module;
    }
    Set<String> names = new HashSet<>();
    module.functions().forEach(f -> names.add(f.name()));
    List<Function> all = new ArrayList<>();
    for (Function function : module.functions()) {
      all.add(function);
      if (isStencil(function)) {
        forms(module, function, names).forEach(all::add);
      }
    }
    return module.withFunctions(all);
  }

  /** Whether it is the form of a kernel over a grid that others are made of. */
  static boolean isStencil(Function function) {
    return function.entry().filter(e -> e.stencil().isPresent() && e.variant().filter(
        v -> v.form() == Entry.Form.UNCHECKED && v.preconditions().stream().noneMatch(
            // the launch of another form has other blocks
            c -> c.terms().stream().anyMatch(t -> t.factors().stream()
                .anyMatch(f -> f.startsWith("grid."))))).isPresent()).isPresent();
  }

  private List<Function> forms(Module module, Function function, Set<String> names) {
    StencilUse use = StencilUse.of(module, function);
    if (use.hindrance().isPresent()) {
      return List.of();
    }
    List<Function> forms = new ArrayList<>();
    String of = function.entry().orElseThrow().variant().orElseThrow().of();
    add(forms, TiledForm.of(function, use, free(of + "_tiled", names)));
    add(forms, BlockedForm.of(function, use, free(of + "_blocked", names)));
    if (persistent) {
      add(forms, PersistentForm.of(function, use, free(of + "_persistent", names)));
    }
    return forms;
  }

  private static void add(List<Function> forms, Optional<Function> form) {
    form.ifPresent(forms::add);
  }

  private static String free(String name, Set<String> names) {
    String free = name;
    while (!names.add(free)) {
      free += "_";
    }
    return free;
  }
}
