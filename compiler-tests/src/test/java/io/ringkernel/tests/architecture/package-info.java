/**
 * Rules about the shape of the code: which package may import which, how large a file may grow.
 *
 * <p>What may live here: checks that read classes and sources of the whole reactor.
 */
package io.ringkernel.tests.architecture;
