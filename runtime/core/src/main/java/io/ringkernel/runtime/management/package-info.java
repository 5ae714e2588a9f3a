/**
 * What tools see that attach to a process: its runtimes and actors as attributes of JMX.
 *
 * <p>What may live here: the bean and what it shows. What may not: how tools draw it, and numbers
 * of its own: they are those of {@link io.ringkernel.runtime.telemetry.RuntimeTelemetry}.
 */
package io.ringkernel.runtime.management;
