/**
 * Bugs planted in the compiler, one at a time, and whether random programs find each.
 *
 * <p>May live here: planted bugs, and what changes a module to plant them. May not: anything that
 * the product needs.
 */
package io.ringkernel.verify.fuzz.mutation;
