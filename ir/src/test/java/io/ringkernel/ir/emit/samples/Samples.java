package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Module;
import java.util.Locale;
import java.util.function.Supplier;

/** Modules that show every construct; each target keeps a golden text of each. */
public enum Samples {
  /** One array operation under a guard. */
  SAXPY(Saxpy::module);

  private final Supplier<Module> module;

  Samples(Supplier<Module> module) {
    this.module = module;
  }

  /** A new copy. */
  public Module module() {
    return module.get();
  }

  /** The golden file without its extension. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
