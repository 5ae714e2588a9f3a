package io.ringkernel.ir.check;

import io.ringkernel.ir.Module;

/**
 * Checks that a module is well formed. Front ends and passes must produce nothing else, so what it
 * finds is a bug of ours and not of the user.
 */
public final class Verifier {
  private Verifier() {}

  /** Returns the module, or throws an {@link AssertionError} that says what is wrong and where. */
  public static Module verified(Module module, String after) {
    new ScopeCheck(after).check(module);
    return module;
  }
}
