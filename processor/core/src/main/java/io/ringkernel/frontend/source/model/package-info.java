/**
 * What Java's names and types mean, over {@code javax.lang.model}: scopes of classes, choice of
 * overloads, promotion, the device form of a type.
 *
 * <p>What may live here: rules of the Java Language Specification about types and names, and the
 * mapping of Java types to those of the representation. What may not: expressions and statements.
 */
package io.ringkernel.frontend.source.model;
