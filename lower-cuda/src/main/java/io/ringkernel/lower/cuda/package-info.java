/**
 * CUDA C: what it can do, the passes that make a module fit for it, and how it spells.
 *
 * <p>What may live here: the list of passes and the dialect. What may not: a rewrite (that is a
 * pass in {@code ir.pass}) and printing that another target shares.
 */
package io.ringkernel.lower.cuda;
