package io.ringkernel.verify.fuzz.program;

import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;

/**
 * What a program is made of, so that it has the same bits on each of its targets. A target that
 * refuses a program of its profile is a failure.
 *
 * @param targets those that must take it
 * @param types of values
 * @param buffers element types of arrays that the host binds
 * @param inexactDivision whether a float may be divided: WGSL bounds that by 2.5 ULP only
 * @param tame whether floats are small and short, so that few operations round: WGSL may put sums
 *     and products together in another order (WGSL: Reassociation and Fusion)
 */
public record Profile(String name, List<TargetId> targets, List<String> types,
    List<String> buffers, boolean inexactDivision, boolean tame) {
  /** Everything that WGSL can do too. */
  static final Profile PORTABLE = new Profile("portable",
      List.of(TargetId.CUDA, TargetId.MSL, TargetId.WGSL),
      List.of("int", "long", "float", "byte", "short", "char", "boolean"),
      List.of("int", "float", "long", "byte", "short", "char", "boolean"), false, false);
  /** Everything that WGSL can do to the last bit. */
  static final Profile TAME =
      new Profile("tame", PORTABLE.targets(), PORTABLE.types(), PORTABLE.buffers(), false, true);
  /** With narrow buffers and exact float division. */
  static final Profile NATIVE = new Profile("native", List.of(TargetId.CUDA, TargetId.MSL),
      List.of("int", "long", "float", "byte", "short", "char", "boolean"),
      List.of("int", "float", "long", "byte", "short", "char", "boolean"), true, false);
  /** With double. */
  static final Profile DOUBLE = new Profile("double", List.of(TargetId.CUDA),
      List.of("int", "long", "float", "double", "byte", "short", "char", "boolean"),
      List.of("int", "float", "long", "double"), true, false);

  /** Copies the lists. */
  public Profile {
    targets = List.copyOf(targets);
    types = List.copyOf(types);
    buffers = List.copyOf(buffers);
  }

  /** Types with arithmetic. */
  List<String> numbers() {
    return types.stream().filter(type -> !type.equals("boolean")).toList();
  }

  /** Types of integers. */
  List<String> integers() {
    return types.stream().filter(type -> !List.of("boolean", "float", "double").contains(type))
        .toList();
  }

  /** Whether all targets have fences. */
  boolean fences() {
    return !targets.contains(TargetId.WGSL);
  }

  /** Elements that all targets access atomically. */
  List<String> ordered() {
    return targets.contains(TargetId.WGSL) ? List.of("int")
        : targets.contains(TargetId.MSL) ? List.of("int", "float")
        : List.of("int", "float", "long", "double");
  }

  @Override
  public String toString() {
    return name;
  }
}
