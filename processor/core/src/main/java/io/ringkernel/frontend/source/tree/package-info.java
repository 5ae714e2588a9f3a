/**
 * A method body with every name resolved, every type known and every implicit conversion written
 * out.
 *
 * <p>What may live here: the data types of that form. What may not: syntax trees, {@code
 * javax.lang.model} and algorithms; what is above this package knows Java's names and types, what
 * is below knows neither.
 */
package io.ringkernel.frontend.source.tree;
