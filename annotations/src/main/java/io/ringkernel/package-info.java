/**
 * The vocabulary of a kernel author: annotations on classes, methods and records, and the contexts
 * that kernels and handlers receive.
 *
 * <p>What may live here: annotations, context interfaces and plain value types that appear in a
 * kernel's signature. What may not: anything with a dependency, anything that runs on the host only
 * (that is {@code io.ringkernel.runtime}).
 */
package io.ringkernel;
