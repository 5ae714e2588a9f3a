/**
 * Names of actors.
 *
 * <p>What may live here: what finds actors by name. What may not: what runs them.
 */
package io.ringkernel.runtime.registry;
