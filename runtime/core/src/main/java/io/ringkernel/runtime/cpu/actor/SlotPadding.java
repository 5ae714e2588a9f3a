package io.ringkernel.runtime.cpu.actor;

/**
 * Two cache lines between {@link SlotCursor} and what senders read. The small fields take the holes
 * that alignment leaves in the superclass, where the virtual machine would put a subclass's.
 */
@SuppressWarnings("unused")
abstract sealed class SlotPadding extends SlotCursor permits SlotMailbox {
  private long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf;
  private int i0, i1;
  private byte b0, b1, b2, b3, b4, b5, b6, b7;
}
