/**
 * What the user declared: messages, actors, kernels, read from the language model and checked.
 *
 * <p>What may live here: immutable models of declarations, the readers that make them, and the
 * {@code RK105}, {@code RK202} and {@code RK3xx} rules. What may not: anything that looks into a
 * method body or writes a file.
 */
package io.ringkernel.processor.declaration;
