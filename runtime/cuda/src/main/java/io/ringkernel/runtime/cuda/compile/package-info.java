/**
 * From CUDA C to an image that the driver loads.
 *
 * <p>What may live here: compilers found on the machine and the cache of what they made. What may
 * not: anything that needs a device.
 */
package io.ringkernel.runtime.cuda.compile;
