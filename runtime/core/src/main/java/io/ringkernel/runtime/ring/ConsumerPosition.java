package io.ringkernel.runtime.ring;

/**
 * The position that a consumer comes to next, with lines of padding on either side: it is written
 * for each message, and what senders read for each message must not lie beside it.
 */
@SuppressWarnings("unused")
final class ConsumerPosition extends ConsumerPadding {
  long next;
  private long q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, qa, qb, qc, qd, qe, qf;

  ConsumerPosition(long next) {
    this.next = next;
  }
}

/** Fields of a superclass lie in front. */
@SuppressWarnings("unused")
class ConsumerPadding {
  private long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf;
}
