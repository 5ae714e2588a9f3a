package io.ringkernel.samples.wavesim.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/**
 * Serves a page at {@code /}, other files by path, and a WebSocket at {@code /live}, on the
 * loopback interface. Only pages of this server may open the socket: another site in the same
 * browser could steer it otherwise.
 */
public final class PageServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int LARGEST_MESSAGE = 1 << 26;

  /** Held here, because the log manager forgets loggers that nobody holds. */
  private static final Logger LOG = Logger.getLogger("org.eclipse.jetty");

  private final Server server;
  private final ServerConnector connector;

  private PageServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts it.
   *
   * @param port 0 for any that is free
   * @param files content by path, such as {@code /}; all of it HTML
   * @throws IOException if the port is taken; the message says which
   */
  public static PageServer start(int port, Map<String, String> files, Conversation conversation)
      throws IOException {
    LOG.setLevel(Level.WARNING);
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setDaemon(true);
    threads.setName("page");
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost(HOST);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(handlers(server, files, conversation));
    try {
      server.start();
    } catch (IOException failure) {
      boolean taken = failure instanceof BindException
          || failure.getCause() instanceof BindException;
      throw new IOException("port " + port + " of " + HOST
          + (taken ? " is taken" : " cannot be used (" + failure.getMessage() + ")")
          + "; choose another", failure);
    } catch (Exception failure) {
      throw new AssertionError("the server does not start", failure);
    }
    return new PageServer(server, connector);
  }

  private static Handler handlers(Server server, Map<String, String> files,
      Conversation conversation) {
    WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, container -> {
      container.setMaxBinaryMessageSize(LARGEST_MESSAGE);
      container.setIdleTimeout(Duration.ZERO);
      container.addMapping("/live", (request, response, callback) -> {
        if (sameOrigin(request)) {
          return new Socket(conversation);
        }
        Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        return null;
      });
    });
    return new Handler.Sequence(sockets, new Files(files));
  }

  private static boolean sameOrigin(ServerUpgradeRequest request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    return origin != null
        && origin.equals("http://" + request.getHeaders().get(HttpHeader.HOST));
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new AssertionError("the server does not stop", failure);
    }
  }

  /** Files from memory. */
  private static final class Files extends Handler.Abstract.NonBlocking {
    private final Map<String, String> files;

    Files(Map<String, String> files) {
      this.files = Map.copyOf(files);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Optional<String> file =
          Optional.ofNullable(files.get(Request.getPathInContext(request)));
      response.setStatus(file.isPresent() ? 200 : 404);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      Content.Sink.write(response, true, file.orElse("nothing here; go to /\n"), callback);
      return true;
    }

    @Override
    public String toString() {
      return "files " + List.copyOf(files.keySet());
    }
  }

  /** One open page. */
  public static final class Socket
      implements org.eclipse.jetty.websocket.api.Session.Listener.AutoDemanding,
      Conversation.Peer {
    private final Conversation conversation;
    private final Outbox outbox = new Outbox();

    Socket(Conversation conversation) {
      this.conversation = conversation;
    }

    @Override
    public void onWebSocketOpen(org.eclipse.jetty.websocket.api.Session opened) {
      outbox.open(opened);
      conversation.opened(this);
    }

    @Override
    public void onWebSocketText(String message) {
      conversation.text(this, message);
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload,
        org.eclipse.jetty.websocket.api.Callback callback) {
      conversation.bytes(this, payload);
      callback.succeed();
    }

    @Override
    public void onWebSocketClose(int status, String reason,
        org.eclipse.jetty.websocket.api.Callback callback) {
      conversation.closed(this);
      callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
      // what follows an error is the end, which onWebSocketClose tells
    }

    @Override
    public void send(String message) {
      outbox.add(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)), true);
    }

    @Override
    public boolean offer(ByteBuffer message) {
      return outbox.offer(message);
    }

    @Override
    public void send(ByteBuffer message) {
      outbox.add(message, false);
    }
  }
}
