/**
 * The source front end: a class of kernels or an actor, as a syntax tree and {@code
 * javax.lang.model} elements, becomes a module of the intermediate representation.
 *
 * <p>It works under every compiler that runs annotation processors, and offline. Types are our own
 * computation; {@link io.ringkernel.frontend.source.TypedExpression} lists them so that a
 * compiler's attributed trees can be compared.
 *
 * <p>What may live here: the way in and what comes out. What may not: target names, generated Java,
 * anything about rounds of annotation processing.
 */
package io.ringkernel.frontend.source;
