/**
 * Messages from kernel to kernel: by id, by name, to actors and to endpoints that are polled.
 *
 * <p>What may live here: routes, receipts and endpoints. What may not: inboxes of actors.
 */
package io.ringkernel.runtime.broker;
