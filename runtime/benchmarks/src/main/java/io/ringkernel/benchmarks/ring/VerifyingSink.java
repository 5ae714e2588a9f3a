package io.ringkernel.benchmarks.ring;

/**
 * Checks each message: per producer (top 8 bits of the stamp) stamps rise by one, and the tail is
 * intact.
 */
final class VerifyingSink extends VerifyingSinkFields implements RingUnderTest.Sink {
  long q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, qa, qb, qc, qd, qe, qf;

  VerifyingSink(int size, int producers, boolean payload) {
    this.next = new long[16 * (producers + 2)];
    this.tail = Payload.tail(size);
    this.payload = payload;
  }

  @Override
  public void accept(long stamp, long tail) {
    count++;
    last = stamp;
    if (payload) {
      int p = 16 + 16 * (int) (stamp >>> 56);
      if (stamp != (next[p] | (stamp & 0xFF00_0000_0000_0000L)) || tail != this.tail) {
        wrong++;
      }
      next[p] = (stamp & 0x00FF_FFFF_FFFF_FFFFL) + 1;
    }
  }
}

/** Apart, so that padding lies on both sides of the fields. */
abstract class VerifyingSinkFields extends RingUnderTest.Padded {
  long[] next;
  long tail;
  boolean payload;
  long wrong;
  long count;
  long last;
}
