/**
 * What only javac offers: its trees, for carets under tokens and for comparing types.
 *
 * <p>What may live here: every use of {@code com.sun.source}, with a fallback for compilers that do
 * not have it. What may not: anything that other compilers need in order to compile a kernel.
 */
package io.ringkernel.processor.javac;
