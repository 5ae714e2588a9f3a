/**
 * States of actors in files: what is in a state, how a file is laid out, which file is the last
 * good one.
 *
 * <p>What may live here: states as bytes and files of them. What may not: threads of actors.
 */
package io.ringkernel.runtime.checkpoint;
