package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;

/** What a caller that is no class file passes for a parameter, beyond what its type says. */
public sealed interface Passed {
  /** What the type of the parameter says. */
  enum ByType implements Passed {
    /** There is nothing to tell. */
    BY_TYPE
  }

  /**
   * A record or a constant of an enum, where the type is erased.
   *
   * @param type internal name of its class
   */
  record OfValue(String type) implements Passed {}

  /**
   * A function of the module for a functional interface.
   *
   * @param captured how many of its parameters stand before those of the interface's method
   * @param name of the interface's method
   * @param descriptor of the interface's method, erased
   * @param result internal name of the enum whose constant it gives; empty for all else
   */
  record OfFunction(Function function, int captured, String name, String descriptor,
      String result) implements Passed {}

  /**
   * A static method of a class file for a functional interface.
   *
   * @param owner internal name of its class
   * @param name of the interface's method
   * @param descriptor of the interface's method, erased
   */
  record OfMethod(String owner, String method, String methodDescriptor, String name,
      String descriptor) implements Passed {}
}
