/**
 * What a back end implements. Found by {@link java.util.ServiceLoader}.
 *
 * <p>What may live here: interfaces, values and stages between the runtime and back ends. What may
 * not: a back end.
 */
package io.ringkernel.runtime.spi;
