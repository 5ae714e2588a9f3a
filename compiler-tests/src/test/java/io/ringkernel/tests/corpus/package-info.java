/**
 * Kernels as users write them, each compiled by the real processor, run on the JVM through the real
 * launcher and executed in every target language; the results must be equal, bit for bit.
 *
 * <p>What may live here: the corpus runner. What may not: a kernel (those lie in {@code
 * src/test/resources/kernels/<topic>}) and anything that knows how a text is executed.
 */
package io.ringkernel.tests.corpus;
