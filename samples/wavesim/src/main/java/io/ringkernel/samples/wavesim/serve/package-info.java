/**
 * One page and its WebSocket, on this machine only. Knows nothing of waves; what is said over the
 * socket is the business of a {@link io.ringkernel.samples.wavesim.serve.Conversation}.
 */
package io.ringkernel.samples.wavesim.serve;
