/**
 * What a runtime does, as numbers at one time or as a stream of them.
 *
 * <p>What may live here: snapshots and who hands them out. What may not: counting, which who does
 * the work does.
 */
package io.ringkernel.runtime.telemetry;
