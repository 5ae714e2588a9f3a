/**
 * Rewrites of the representation: one target gap or one improvement per class, each with its own
 * test.
 *
 * <p>The Javadoc of a pass reads: Java says, the target says, so we. What may not live here: text
 * of any target.
 */
package io.ringkernel.ir.pass;
