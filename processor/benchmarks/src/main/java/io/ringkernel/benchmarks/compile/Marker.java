package io.ringkernel.benchmarks.compile;

/** What the two reference processors look for. */
public @interface Marker {}
