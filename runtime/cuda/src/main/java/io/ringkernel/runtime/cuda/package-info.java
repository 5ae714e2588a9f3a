/**
 * The CUDA back end.
 *
 * <p>What may live here: how a session uses a CUDA device. What may not: a foreign call ({@code
 * driver}), or translating sources ({@code compile}).
 */
package io.ringkernel.runtime.cuda;
