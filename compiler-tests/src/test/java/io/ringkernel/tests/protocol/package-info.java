/**
 * Models of what threads of the runtime do to each other, checked exhaustively by Spin.
 *
 * <p>What may live here: runs of the models in {@code src/test/promela}. What may not: tests of the
 * Java code itself, which stand beside it.
 */
package io.ringkernel.tests.protocol;
