package io.ringkernel.samples.wavesim.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Messages on their way to one page: a session takes one at a time. Thread-safe. */
final class Outbox {
  private final ArrayDeque<Message> waiting = new ArrayDeque<>();
  private Session session;
  private boolean sending;

  private record Message(ByteBuffer content, boolean text) {}

  synchronized void open(Session opened) {
    session = opened;
    next();
  }

  synchronized boolean offer(ByteBuffer content) {
    if (sending || !waiting.isEmpty()) {
      return false;
    }
    add(content, false);
    return true;
  }

  synchronized void add(ByteBuffer content, boolean text) {
    waiting.add(new Message(content, text));
    next();
  }

  private void next() {
    if (sending || waiting.isEmpty() || session == null || !session.isOpen()) {
      return;
    }
    sending = true;
    Message message = waiting.remove();
    Callback callback = Callback.from(this::sent, failure -> lost());
    if (message.text()) {
      session.sendText(StandardCharsets.UTF_8.decode(message.content()).toString(), callback);
    } else {
      session.sendBinary(message.content(), callback);
    }
  }

  private synchronized void sent() {
    sending = false;
    next();
  }

  /** The page is gone; its end is told to the socket. */
  private synchronized void lost() {
    sending = false;
    waiting.clear();
    session = null;
  }
}
