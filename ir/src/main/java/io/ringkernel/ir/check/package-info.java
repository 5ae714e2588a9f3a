/**
 * Checks of the representation: types, scopes, uniformity of barriers, capabilities.
 *
 * <p>What may live here: code that looks and reports. What may not: code that rewrites.
 */
package io.ringkernel.ir.check;
