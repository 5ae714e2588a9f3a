package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.ir.pass.RandomModules.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs random modules before and after passes and compares what they do. */
final class SameMeaning {
  private static final int MODULES = Integer.getInteger("ringkernel.random.modules", 300);
  private static final List<Object[]> ARGUMENTS = List.of(new Object[] {0, 0f},
      new Object[] {5, -1.5f}, new Object[] {Integer.MIN_VALUE, Float.NaN});

  private SameMeaning() {}

  /** Everything. */
  static final Set<Feature> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Feature.BARRIERS)));

  static void keptBy(Pass... passes) {
    keptBy(ALL, Entry.BoundsPolicy.TRAP, passes);
  }

  static void keptBy(Set<Feature> features, Entry.BoundsPolicy bounds, Pass... passes) {
    for (int seed = 0; seed < MODULES; seed++) {
      Module before = new RandomModules(seed, features, bounds).next();
      Verifier.verified(before, "generator");
      Module after = before;
      for (Pass pass : passes) {
        after = Verifier.verified(pass.apply(after), pass.name() + " of seed " + seed);
      }
      for (Object[] arguments : ARGUMENTS) {
        compare(seed, before, after, arguments);
      }
    }
  }

  private static void compare(int seed, Module before, Module after, Object[] arguments) {
    try {
      assertEquals(outcome(before, arguments), outcome(after, arguments),
          () -> "seed " + seed + " with " + Arrays.toString(arguments));
    } catch (StepLimitException _) {
      // nested loops can multiply; such a module says nothing
    } catch (AssertionError | RuntimeException e) {
      if (e instanceof org.opentest4j.AssertionFailedError) {
        throw e;
      }
      throw new AssertionError("seed " + seed + " with " + Arrays.toString(arguments) + ": " + e,
          e);
    }
  }

  /**
   * The contents of the array that is written, and the trap. A host may not rely on the contents
   * after a trap, but a pass that changes them lets a trapped item do something.
   */
  static String outcome(Module module, Object[] scalars) {
    int[] a = {3, -1, 0, 7, 100, Integer.MIN_VALUE, 6, 1};
    float[] b = {0.5f, -0f, 1e20f, -3f, 2f, 7.25f, Float.NaN, Float.POSITIVE_INFINITY};
    Function kernel = module.function("kernel");
    List<TrapSite> sites = kernel.entry().orElseThrow().trapSites();
    int[] traps = new int[sites.size()];
    Arrays.fill(traps, Integer.MAX_VALUE);
    List<Object> arguments = new ArrayList<>(List.of(scalars[0], scalars[1], a, b));
    if (kernel.parameters().size() > arguments.size()) {
      arguments.add(traps);
    }
    try {
      new Interpreter(module).withStepLimit(200_000)
          .launch("kernel", Grid.of(2), arguments.toArray());
    } catch (TrapException trapped) {
      return trapped.getMessage() + Arrays.toString(a);
    }
    return firstTrap(sites, traps).orElse("") + Arrays.toString(a);
  }

  /** What the host makes of the trap array. */
  private static Optional<String> firstTrap(List<TrapSite> sites, int[] traps) {
    int first = -1;
    for (int i = 0; i < traps.length; i++) {
      if (traps[i] != Integer.MAX_VALUE && (first < 0 || traps[i] < traps[first])) {
        first = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new TrapException(sites.get(first).kind(),
        sites.get(first).span(), traps[first]).getMessage());
  }
}
