/**
 * Pictures: reading a floor plan, drawing a pressure field. Nothing here needs a display or an
 * installed font.
 *
 * <p>What may live here: pixels to cells and cells to pixels. What may not: the simulation.
 */
package io.ringkernel.samples.wavesim.picture;
