/**
 * Steps of stencils on this JVM by rows in memory of their own, which HotSpot computes in vectors,
 * and several steps in one march over a band of the grid. Why it is so says {@code
 * docs/design/018-marching.md}.
 *
 * <p>What may live here: how a band is marched over and what must be kept for that. What may not:
 * threads, and who may launch what.
 */
package io.ringkernel.runtime.cpu.grid;
