package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StepLimitException;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.ir.pass.RandomModules.Feature;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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

  /** The contents of the arrays, or the trap; all NaNs are one. */
  static String outcome(Module module, Object[] scalars) {
    int[] a = {3, -1, 0, 7, 100, Integer.MIN_VALUE, 6, 1};
    float[] b = {0.5f, -0f, 1e20f, -3f, 2f, 7.25f, Float.NaN, Float.POSITIVE_INFINITY};
    try {
      new Interpreter(module).withStepLimit(200_000)
          .launch("kernel", Grid.of(2), scalars[0], scalars[1], a, b);
      return Arrays.toString(a) + Arrays.toString(b);
    } catch (TrapException trapped) {
      return trapped.getMessage();
    }
  }
}
