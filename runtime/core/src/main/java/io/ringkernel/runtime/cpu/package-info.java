/**
 * The back end that is this JVM: actors are threads with rings, kernels are the user's own methods
 * called once per work item, so that both stop at breakpoints.
 *
 * <p>What may live here: how actors and kernels run on threads. What may not: anything that another
 * back end needs too.
 */
package io.ringkernel.runtime.cpu;
