package io.ringkernel.stress;

/** Messages on their way at full rate, and the account of them. */
interface Load {
  /**
   * What went through.
   *
   * @param wrongOrder messages that were not the next of their sender: lost, doubled or overtaken
   *     ones; with several receivers those that came after a later one
   */
  record Account(long sent, long received, long wrongOrder, long spoilt, boolean sumsAgree) {
    boolean isClean() {
      return sent == received && sent > 0 && wrongOrder == 0 && spoilt == 0 && sumsAgree;
    }

    @Override
    public String toString() {
      return sent - received + " lost, " + wrongOrder + " out of order or doubled, " + spoilt
          + " spoilt" + (sumsAgree ? "" : ", other numbers than were sent");
    }
  }

  /** What kind of load it is. */
  String name();

  /** Begins to send. */
  void start();

  /** Messages so far; a snapshot. */
  long received();

  /** Ends sending, waits until all has arrived. */
  Account stop() throws InterruptedException;
}
