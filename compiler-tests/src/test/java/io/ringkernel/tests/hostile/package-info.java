/**
 * Input that nobody meant to be compiled ends in a diagnostic. Here live what Jazzer calls and the
 * tests that start it; its seeds, and what it found, lie in {@code src/test/resources/fuzz}.
 */
package io.ringkernel.tests.hostile;
