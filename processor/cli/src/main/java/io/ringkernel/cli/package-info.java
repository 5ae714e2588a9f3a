/**
 * The commands of {@code ringkernel}: one class each, over one offline compiler.
 *
 * <p>What may live here: reading options, calling the compiler, the samples and the runtime, and
 * showing results. What may not: anything that a library user could want to call.
 */
package io.ringkernel.cli;
