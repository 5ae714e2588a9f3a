/**
 * Budgets of memory and what to do when they run out.
 *
 * <p>What may live here: budgets, levels and reliefs. What may not: who takes the memory.
 */
package io.ringkernel.runtime.memory;
