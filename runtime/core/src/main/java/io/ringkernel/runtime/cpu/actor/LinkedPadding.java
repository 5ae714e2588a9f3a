package io.ringkernel.runtime.cpu.actor;

/**
 * A cache line between {@link LinkedCursor} and what senders write; one and not two, for there may
 * be a million such mailboxes. The small fields take the holes that alignment leaves in the
 * superclass.
 */
@SuppressWarnings("unused")
abstract sealed class LinkedPadding extends LinkedCursor permits LinkedMailbox {
  private long p0, p1, p2, p3, p4, p5, p6, p7;
  private int i0, i1;
  private byte b0, b1, b2;
}
