package io.ringkernel.runtime.cuda.resident;

/**
 * The order of an actor's messages, in which their answers are taken: those of a pooled actor come
 * by rings of several executors, and one that was given later may be seen sooner.
 */
final class AnswerOrder {
  private int sent;

  /** The number of the message that is sent now; answers say the low eight bits of theirs. */
  int next() {
    return ++sent;
  }

  /** Whether an answer is about the one that was sent first of those that are under way. */
  boolean isNext(Answer answer, int underWay) {
    return underWay == 0 || (sent - underWay + 1 & 0xff) == answer.number();
  }
}
