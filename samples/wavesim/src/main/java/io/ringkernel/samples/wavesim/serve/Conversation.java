package io.ringkernel.samples.wavesim.serve;

import java.nio.ByteBuffer;

/** What is said over the WebSocket of a page. Called from threads of the server, many at a time. */
public interface Conversation {
  /** A page has opened. */
  void opened(Peer peer);

  /** A page says something. */
  void text(Peer peer, String message);

  /** A page sends bytes; the buffer is valid during the call. */
  void bytes(Peer peer, ByteBuffer message);

  /** A page has closed. */
  void closed(Peer peer);

  /** An open page. Thread-safe. */
  interface Peer {
    /** Sends text, after all that was sent before. */
    void send(String message);

    /**
     * Sends bytes unless earlier ones still wait: a slow page misses frames and is not flooded.
     *
     * @param message its content must not change any more
     * @return whether they are sent
     */
    boolean offer(ByteBuffer message);

    /** Sends bytes, after all that was sent before. */
    void send(ByteBuffer message);
  }
}
