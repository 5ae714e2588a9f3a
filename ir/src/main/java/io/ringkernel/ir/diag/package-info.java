/**
 * Diagnostics: what the compiler tells a user, with a code, a place and a remedy.
 *
 * <p>What may live here: codes, messages and their rendering. What may not: the decision that
 * something is wrong.
 */
package io.ringkernel.ir.diag;
