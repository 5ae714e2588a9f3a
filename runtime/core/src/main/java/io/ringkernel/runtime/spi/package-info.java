/**
 * What a back end implements. Found by {@link java.util.ServiceLoader}.
 *
 * <p>What may live here: interfaces and values between the runtime and back ends. What may not: an
 * implementation of them.
 */
package io.ringkernel.runtime.spi;
