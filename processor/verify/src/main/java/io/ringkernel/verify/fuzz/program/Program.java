package io.ringkernel.verify.fuzz.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A class with one kernel, and how it is launched.
 *
 * @param seed what it was made from
 * @param name of the class, which lies in the package {@value #PACKAGE}
 * @param parameters of the kernel after its context
 * @param block work items of a block along x, y, z
 * @param grid blocks along x, y, z
 * @param tree the source
 * @param given what it is launched with; empty where that follows from the seed
 */
public record Program(long seed, String name, Profile profile, List<Parameter> parameters,
    List<Integer> block, List<Integer> grid, List<HelperMethod> helpers, Tree tree,
    Optional<Arguments> given) {
  /** The package of every program. */
  public static final String PACKAGE = "fuzz";
  /** The name of every kernel. */
  public static final String KERNEL = "run";
  /** Stands in the tree where the source has the parameters of the kernel. */
  static final String PARAMETERS = "<parameters>";

  /**
   * A parameter of the kernel.
   *
   * @param element the type, or that of an element
   * @param length elements of an array; 0 for a scalar
   * @param nearBy for an array that holds results of one inexact method: how near they must be
   */
  public record Parameter(String name, String element, int length, boolean written,
      Optional<Nearness> nearBy) {
    /** Whether it is an array. */
    public boolean isArray() {
      return length > 0;
    }
  }

  /** A static method over primitives, which the front end of class files can translate too. */
  public record HelperMethod(String name, List<String> parameters, String result) {
    /** Random arguments, a function of the seed; all parameters are primitives. */
    public Object[] arguments(long argumentSeed) {
      Choice choice = new Choice(argumentSeed);
      return parameters.stream().map(type -> Literals.value(Profile.DOUBLE, type, choice))
          .toArray();
    }
  }

  /** Copies the lists. */
  public Program {
    parameters = List.copyOf(parameters);
    block = List.copyOf(block);
    grid = List.copyOf(grid);
    helpers = List.copyOf(helpers);
  }

  /** The same with a smaller source. */
  public Program withTree(Tree smaller) {
    return new Program(seed, name, profile, parameters, block, grid, helpers, smaller, given);
  }

  /** The same with other parameters, launched with those arguments. */
  public Program launchedWith(List<Parameter> others, Arguments arguments) {
    return new Program(seed, name, profile, others, block, grid, helpers, tree,
        Optional.of(arguments));
  }

  /** What it is launched with: fresh arrays, equal on each call. */
  public Object[] arguments() {
    return given.orElseGet(() -> Inputs.of(this)).fresh();
  }

  /** The name of the class with its package. */
  public String className() {
    return PACKAGE + "." + name;
  }

  /** The whole source file. */
  public String source() {
    return tree.source().replace(PARAMETERS, parameters.stream()
        .map(p -> ", " + p.element() + (p.isArray() ? "[] " : " ") + p.name())
        .collect(Collectors.joining()));
  }

  /** Work items of the launch along x, y, z. */
  public int items(int axis) {
    return block.get(axis) * grid.get(axis);
  }
}
