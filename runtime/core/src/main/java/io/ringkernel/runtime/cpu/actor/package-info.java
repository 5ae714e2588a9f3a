/**
 * Actors on this JVM: their inboxes, threads and life. Not exported.
 *
 * <p>What may live here: one actor and what runs it. What may not: what concerns several actors,
 * such as supervision, names and topics, which is the same for every back end.
 */
package io.ringkernel.runtime.cpu.actor;
