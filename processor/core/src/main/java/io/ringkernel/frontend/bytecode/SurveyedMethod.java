package io.ringkernel.frontend.bytecode;

/**
 * A static method over primitives and one-dimensional arrays of primitives.
 *
 * @param owner internal name of its class
 * @param name its name
 * @param descriptor parameters and result as in class files
 * @param impurity why it does more than arithmetic on its arguments; empty for a pure one
 */
public record SurveyedMethod(String owner, String name, String descriptor, String impurity) {
  /**
   * Whether the method, with all that it calls, is arithmetic on its arguments, constant tables and
   * guards that throw, without recursion, objects or memory beyond arrays of fixed size.
   */
  public boolean isPure() {
    return impurity.isEmpty();
  }

  /** {@code java.lang.Math.floorMod(II)I}. */
  public String signature() {
    return owner.replace('/', '.') + "." + name + descriptor;
  }
}
