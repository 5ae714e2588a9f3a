package io.ringkernel.runtime.cuda.resident;

/**
 * The order of an actor's messages, in which their answers are taken: those of a pooled actor come
 * by rings of several executors, and one that was given later may be seen sooner. And
 * whether all messages have been answered.
 */
final class AnswerOrder {
  private int sent;
  private int answered;
  /** What is to be done once all are answered; null for nothing. */
  private Runnable then;

  /** The number of the message that is sent now; answers say the low eight bits of theirs. */
  int next() {
    return ++sent;
  }

  /** Whether an answer is about the one that was sent first of those that are under way. */
  boolean isNext(Answer answer, int underWay) {
    return underWay == 0 || (sent - underWay + 1 & 0xff) == answer.number();
  }

  /** An answer was taken. */
  void took(Answer answer) {
    if (answer.kind() != Answer.Kind.SENT && !answer.isControl() && !answer.isPassed()) {
      answered++;
      goOn();
    }
  }

  /** Once each message that was sent has its answer, now or later. */
  void whenAnswered(Runnable action) {
    then = action;
    goOn();
  }

  private void goOn() {
    if (then != null && answered == sent) {
      Runnable action = then;
      then = null;
      action.run();
    }
  }
}
