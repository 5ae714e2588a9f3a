/**
 * The annotation processor: rounds, options, and the order in which declarations are read, checked
 * and written.
 *
 * <p>What may live here: the processor and the steps that connect reading, compiling and writing.
 * What may not: the rules of declarations ({@code declaration}), generated text ({@code generate}),
 * anything that names a type of {@code com.sun.source} ({@code javac}).
 */
package io.ringkernel.processor;
