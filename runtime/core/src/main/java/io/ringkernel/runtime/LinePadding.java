package io.ringkernel.runtime;

/** Two cache lines before the fields of a subclass: those of a superclass lie in front. */
@SuppressWarnings("unused")
class LinePadding {
  private long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf;
}
