/**
 * Stress of inboxes, which nobody outside of their package sees: on the class path a package may
 * have two places.
 *
 * <p>What may live here: jcstress tests of classes of this package. What may not: anything that the
 * runtime needs.
 */
package io.ringkernel.runtime.cpu.actor;
