/**
 * Metal compute from Java, by messages to Objective-C objects.
 *
 * <p>May live here: finding the framework, sending messages, devices, libraries, pipelines,
 * buffers, command buffers, and the adapter that the sessions of the runtime use. May not:
 * graphics, generated text, and any library other than the JDK and the runtime's own.
 */
package io.ringkernel.runtime.metal;
