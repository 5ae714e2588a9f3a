/**
 * Programs that look for what threads of the runtime must never see, for as long as one lets them.
 *
 * <p>What may live here: jcstress tests of publication patterns, the soak. What may not: tests of
 * what one thread does.
 */
package io.ringkernel.stress;
