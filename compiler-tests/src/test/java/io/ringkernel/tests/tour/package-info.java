/**
 * What the tour of the architecture tells contributors, done: a target of one module.
 *
 * <p>What may live here: tests of modules that the compiler finds and nobody names.
 */
package io.ringkernel.tests.tour;
