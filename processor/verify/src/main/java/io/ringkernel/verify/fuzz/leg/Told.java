package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of an actor program.
 *
 * @param value a boxed primitive, a list of them, or a text; NaN counts as one value
 */
record Told(String what, Object value) {
  @Override
  public String toString() {
    return what + ": " + value;
  }

  /** Facts in an order that follows from the messages. */
  static final class Facts {
    private final List<Told> all = new ArrayList<>();
    private String where = "";

    /** Whether a message was begun; what follows is about it. */
    void message(Letter letter, boolean begun) {
      where = "message " + letter.number() + " to actor " + letter.actor() + ", ";
      tell("begun", begun);
    }

    void tell(String what, Object value) {
      all.add(new Told(where + what, value));
    }

    /** A record, one fact a part of its layout. */
    void values(String what, MessageLayout layout, List<Object> values) {
      for (int i = 0; i < values.size(); i++) {
        tell(what + " " + layout.parts().get(i).path(), values.get(i));
      }
    }

    /** What the handler asked of the runtime. */
    void sent(Sent sent, MessageLayout layout) {
      tell("asks for", sent.kind());
      tell("target", sent.target());
      tell("text", sent.text());
      tell("sends", sent.message());
      values(sent.message(), layout, sent.values());
    }

    /** How an actor was left: what it threw, and its state. */
    void actor(int number, String thrown, MessageLayout layout, List<Object> state) {
      where = "actor " + number + " ";
      tell("threw", thrown);
      values("state", layout, state);
    }

    Observation observation() {
      return new Observation.Finished(List.of((Object) all.toArray()));
    }
  }

  /**
   * What a handler asked of the runtime.
   *
   * @param kind the name of a kind of records
   * @param target an actor or the number of a reply; 0 where there is none
   * @param text a name, topic, line or class; empty where there is none
   * @param message the name of the record that is sent; empty where there is none
   */
  record Sent(String kind, long target, String text, String message, List<Object> values) {
    /** Copies the list. */
    Sent {
      values = List.copyOf(values);
    }
  }
}
