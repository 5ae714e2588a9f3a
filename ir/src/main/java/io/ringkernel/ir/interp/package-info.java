/**
 * The reference interpreter: what a module means, on the JVM, without any target.
 *
 * <p>What may live here: the meaning of operations over raw bits, and code that runs modules by it.
 * What may not: rewriting, and anything faster than it is plain. Where the language leaves an
 * operation undefined (raw division by zero, an index promised to be in bounds), the interpreter
 * throws an {@link AssertionError}, so every run is also a check.
 */
package io.ringkernel.ir.interp;
