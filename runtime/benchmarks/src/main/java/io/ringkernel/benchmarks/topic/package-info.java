/**
 * Topic matching with wildcards.
 *
 * <p>What may live here: matchers and their benchmark. What may not: other
 * families, the harness.
 */
package io.ringkernel.benchmarks.topic;
