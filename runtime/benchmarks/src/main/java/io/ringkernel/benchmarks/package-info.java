/**
 * The CPU runtime beside the libraries that Java already has, in one JMH run.
 *
 * <p>What may live here: what all families share. What may not: code that a user of the runtime
 * needs.
 */
package io.ringkernel.benchmarks;
