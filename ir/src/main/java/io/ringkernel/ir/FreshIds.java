package io.ringkernel.ir;

/** Hands out ids that no value, local, array or label of one function has yet. */
public final class FreshIds {
  private int next;

  /** Starts at a number. */
  public FreshIds(int first) {
    next = first;
  }

  /** Starts behind every id of a function. */
  public static FreshIds after(Function function) {
    return new FreshIds(1 + HighestId.of(function));
  }

  /** An id that was not handed out before. */
  public int next() {
    return next++;
  }

  /** The first of as many ids that follow each other. */
  public int reserve(int count) {
    int first = next;
    next += count;
    return first;
  }
}
