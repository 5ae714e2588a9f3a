/**
 * Stencils whose grid is cut into tiles, each an actor that sends its border to its neighbours. The
 * order of messages has no influence on the result; commands take effect in all tiles at the same
 * step, while the grid runs.
 *
 * <p>What may live here: tiles, their actors and messages, and the handle on all of them. What may
 * not: kernels, drawing, and anything that knows a device.
 */
package io.ringkernel.runtime.tile;
