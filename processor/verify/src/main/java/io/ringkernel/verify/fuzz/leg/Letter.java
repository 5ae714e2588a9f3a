package io.ringkernel.verify.fuzz.leg;

import java.util.List;

/**
 * A message to an actor of a conversation.
 *
 * @param number counts all messages, from 0
 * @param sender an actor's id; 0 for a message from outside
 */
record Letter(int number, int actor, int handler, List<Object> content, long sender) {
  /** Copies the list. */
  Letter {
    content = List.copyOf(content);
  }

  long id() {
    return ((long) number << 40) + number + 1;
  }

  long correlation() {
    return number % 3 == 0 ? 0 : 0x9e37_79b9_7f4a_7c15L * number;
  }

  long clock() {
    return 0x0006_1234_ffff_fff0L + number * 0x7_0003L;
  }

  /** The stamp that those of the handler follow. */
  long before() {
    return clock() + 0xffff_ff00L;
  }

  /** The number of the reply, should it be deferred; 0 where none is wanted. */
  int ticket() {
    return number % 4 == 1 ? 0 : number + 0x4000_0001;
  }

  boolean isAwaited() {
    return number % 5 < 3;
  }

  /** The id that the handler is given for the actor that it spawns next. */
  long child(int spawned) {
    return -0x7000_0000_0000L + number * 0x1_0001_0000L + spawned;
  }
}
