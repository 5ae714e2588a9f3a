package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.trace.Trace;
import io.ringkernel.runtime.trace.TraceTrack;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an actor does, for a trace that is being recorded. For the actor's thread. */
final class ActorTrace {
  private final TraceTrack track;

  ActorTrace(String type, ActorId id) {
    this.track = TraceTrack.ofActor(type, id.toString());
  }

  /**
   * A handler of this JVM came to its end; the mailbox still stands at the message.
   *
   * @param thrown by the handler, or null
   */
  void handled(Mailbox mailbox, MessageHandler<?, ?, ?> by, long began, Throwable thrown) {
    long ended = System.nanoTime();
    long sent = mailbox.timedNanos();
    Map<String, Object> details = details(mailbox, by, thrown);
    if (wasTraced(sent, began)) {
      details.put("queueMicros", (began - sent) / 1e3);
      Trace.interval(track, "wait: " + by.name(), sent, began, Map.of());
    }
    Trace.step(track, by.name(), began, ended, details);
  }

  /** The outcome of a message came that was handled elsewhere. */
  void answered(Mailbox mailbox, MessageHandler<?, ?, ?> by, Throwable thrown) {
    long ended = System.nanoTime();
    long sent = mailbox.timedNanos();
    if (wasTraced(sent, ended)) {
      Trace.interval(track, by.name(), sent, ended, details(mailbox, by, thrown));
    }
  }

  /** Nobody noted when a message was sent before the recording began. */
  private static boolean wasTraced(long sent, long until) {
    return sent != 0 && until - sent >= 0 && Trace.hasSeen(sent);
  }

  private static Map<String, Object> details(Mailbox mailbox, MessageHandler<?, ?, ?> by,
      Throwable thrown) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", by.message().messageClass().getSimpleName());
    long sender = mailbox.senderId();
    if (sender != 0) {
      details.put("from", ActorId.of(sender).toString());
    }
    details.put("waiting", mailbox.depth());
    if (thrown != null) {
      details.put("threw", thrown.toString());
    }
    return details;
  }
}
