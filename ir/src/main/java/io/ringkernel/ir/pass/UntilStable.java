package io.ringkernel.ir.pass;

import io.ringkernel.ir.Module;
import java.util.List;

/**
 * Passes that free work for each other, again and again until none changes anything: a field of a
 * record that was just made is a constant, its sum with another is one too, the variable that holds
 * it is. Java computes them all when the program runs; WGSL refuses a program in which one that is
 * left overflows (WGSL: Creation-Time Expressions), so none may be left.
 *
 * @param passes each makes a module smaller or leaves it as it is, so this ends
 */
public record UntilStable(List<Pass> passes) implements Pass {
  /** Copies the list. */
  public UntilStable {
    passes = List.copyOf(passes);
  }

  @Override
  public Module apply(Module module) {
    Module before = module;
    while (true) {
      Module after = before;
      for (Pass pass : passes) {
        after = pass.apply(after);
      }
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
  }
}
