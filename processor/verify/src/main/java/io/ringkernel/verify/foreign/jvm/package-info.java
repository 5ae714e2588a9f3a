/**
 * The part of the comparison that runs in a virtual machine of its own, with the foreign classes.
 *
 * <p>What may live here: making inputs, calling methods, telling what came of it. What may not:
 * anything that needs a class outside of this package and the JDK.
 */
package io.ringkernel.verify.foreign.jvm;
