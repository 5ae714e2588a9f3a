/**
 * The CUDA driver, as operations in Java.
 *
 * <p>What may live here: one interface and what implements it. What may not: policy; it belongs to
 * the back end.
 */
package io.ringkernel.runtime.cuda.driver;
