/**
 * Random Java kernels and their inputs, both functions of a seed.
 *
 * <p>May live here: what writes Java source, and the tree that a reducer takes apart. May not:
 * anything that compiles or runs a program.
 */
package io.ringkernel.verify.fuzz.program;
