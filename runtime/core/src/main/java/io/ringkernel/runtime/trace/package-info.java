/**
 * What a process did and when: recorded while somebody asks for it, written for a viewer.
 *
 * <p>What may live here: the switch, what is recorded, and formats for viewers. What may not: who
 * does the work, which calls {@link io.ringkernel.runtime.trace.Trace}; and counting, which goes on
 * all the time and lives in {@code telemetry}.
 */
package io.ringkernel.runtime.trace;
