/**
 * The form in which TornadoVM takes kernels that it did not compile itself, and the Java that hands
 * them to it.
 *
 * <p>What may live here: what TornadoVM demands of a text, and generated Java that names its API.
 * Not: anything that needs TornadoVM to compile, and no printer of expressions or statements.
 */
package io.ringkernel.export.tornado;
