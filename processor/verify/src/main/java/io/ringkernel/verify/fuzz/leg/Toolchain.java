package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.emit.Lowering;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The compiler under test. A test of the fuzzer itself plants bugs in it.
 *
 * @param frontEnd what is done to a module that the front end made
 * @param lowerings one a target
 */
public record Toolchain(UnaryOperator<Module> frontEnd, List<Lowering> lowerings) {
  /** Copies the list. */
  public Toolchain {
    lowerings = List.copyOf(lowerings);
  }

  /** The compiler as it is. */
  public static Toolchain product() {
    return new Toolchain(UnaryOperator.identity(),
        KernelCompiler.findLowerings(KernelCompiler.class.getClassLoader()));
  }

  /** The same for the targets alone that legs need texts of. */
  public Toolchain forLegs(List<Leg> legs) {
    return new Toolchain(frontEnd, lowerings.stream().filter(lowering -> legs.stream()
        .anyMatch(leg -> leg.reads().equals(Optional.of(lowering.target())))).toList());
  }
}
