/**
 * Replaces {@code invokedynamic} of class files by calls of methods that are made for them.
 *
 * <p>What may live here: call sites whose meaning the JLS fixes. Not: anything that changes what a
 * class does, or that knows which classes it is given.
 */
package io.ringkernel.weaver;
