/**
 * From the resolved form to the intermediate representation: names every intermediate result,
 * orders every effect and structures every jump.
 *
 * <p>What may live here: decisions about order and shape. What may not: syntax trees, {@code
 * javax.lang.model} and anything that can find fault with the user's code; what arrives here is
 * right.
 */
package io.ringkernel.frontend.source.lower;
