package io.ringkernel.verify.fuzz.program;

/**
 * What a program may have beside the plain statements and expressions of every program.
 *
 * @param records at least one record
 * @param recordArrays a record array that the host binds
 * @param views parameters that are views
 * @param functions methods that take lambdas
 * @param enums at least one enum
 * @param generics generic methods
 * @param ordered accesses with an order
 * @param local records that a method declares
 * @param sized shared arrays that the launch sizes
 * @param returnedArrays methods that return arrays, which only class files can have
 */
record Features(boolean records, boolean recordArrays, boolean views, boolean functions,
    boolean enums, boolean generics, boolean ordered, boolean local, boolean sized,
    boolean returnedArrays) {
  /** A quarter of the programs has none of them, so that the others do not crowd out the rest. */
  static Features of(Choice choice) {
    boolean any = !choice.oneIn(4);
    boolean recordArrays = any && choice.oneIn(3);
    return new Features(recordArrays || choice.coin(), recordArrays, any && choice.oneIn(3),
        any && choice.oneIn(3), any && choice.oneIn(3), any && choice.oneIn(4),
        any && choice.oneIn(3), any && choice.oneIn(4), choice.oneIn(3), choice.oneIn(6));
  }
}
