/**
 * Publish and subscribe: topics, filters, the tree that finds subscribers, deliveries.
 *
 * <p>What may live here: what names and finds topics and carries messages to subscribers. What may
 * not: threads and inboxes.
 */
package io.ringkernel.runtime.topic;
