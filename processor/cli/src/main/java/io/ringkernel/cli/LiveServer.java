package io.ringkernel.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A page with an editor for this machine only. Other pages that are open in the same browser get
 * nothing: a request must name this server as its host and, where it says so, as its origin.
 */
final class LiveServer implements AutoCloseable {
  private static final String FOLDER = "live/";
  private static final Map<String, String> FILES = Map.of("/", "text/html; charset=utf-8",
      "/live.css", "text/css; charset=utf-8", "/live.js", "text/javascript; charset=utf-8",
      "/example.java", "text/plain; charset=utf-8");

  private final HttpServer server;
  private final ExecutorService threads;
  private final LiveCompiler compiler;
  private final byte[] initial;

  private LiveServer(HttpServer server, LiveCompiler compiler, String initial) {
    this.server = server;
    this.compiler = compiler;
    this.initial = initial.getBytes(StandardCharsets.UTF_8);
    threads = Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory());
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts to serve.
   *
   * @param initial what the editor holds at first
   * @param port 0 for any that is free
   */
  static LiveServer start(String initial, int port, LiveCompiler compiler) {
    try {
      LiveServer live = new LiveServer(HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), compiler, initial);
      live.server.start();
      return live;
    } catch (BindException e) {
      throw new UserException("port " + port + " is in use: give another one with --port", e);
    } catch (IOException e) {
      throw new UserException("cannot serve: " + e.getMessage(), e);
    }
  }

  /** The text of the one source among the inputs, or an example where there are none. */
  static String initial(List<Path> inputs) {
    if (inputs.isEmpty()) {
      return new String(resource("/example.java"), StandardCharsets.UTF_8);
    }
    Path input = inputs.getFirst();
    if (inputs.size() > 1 || !Files.isRegularFile(input)
        || !input.toString().endsWith(".java")) {
      throw new UserException("--serve takes one .java file, or none");
    }
    try {
      if (Files.size(input) > LiveCompiler.LONGEST_SOURCE) {
        throw new UserException(input + " is longer than " + LiveCompiler.LONGEST_SOURCE
            + " bytes, which is what the page takes");
      }
      return Files.readString(input);
    } catch (IOException e) {
      throw new UserException("cannot read " + input + ": " + e.getMessage(), e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (!isOurs(exchange)) {
        answer(exchange, 403, "text/plain", text("this page is for this machine"));
      } else if (path.equals("/compile") && method.equals("POST")) {
        compile(exchange);
      } else if (!method.equals("GET")) {
        answer(exchange, 405, "text/plain", text("GET, or POST of /compile"));
      } else if (path.equals("/source")) {
        answer(exchange, 200, "text/plain; charset=utf-8", initial);
      } else if (FILES.containsKey(path)) {
        answer(exchange, 200, FILES.get(path), resource(path.equals("/") ? "/live.html" : path));
      } else {
        answer(exchange, 404, "text/plain", text("there is no " + path));
      }
    }
  }

  private boolean isOurs(HttpExchange exchange) {
    int port = server.getAddress().getPort();
    List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    return host != null && hosts.contains(host)
        && (origin == null || hosts.stream().anyMatch(h -> origin.equals("http://" + h)));
  }

  private void compile(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(LiveCompiler.LONGEST_SOURCE + 1);
    }
    if (body.length > LiveCompiler.LONGEST_SOURCE) {
      answer(exchange, 413, "application/json", text(JSON.std.asString(Map.of("refused",
          "the text is longer than " + LiveCompiler.LONGEST_SOURCE + " bytes"))));
      return;
    }
    answer(exchange, 200, "application/json",
        text(compiler.compile(new String(body, StandardCharsets.UTF_8),
            "ptx".equals(exchange.getRequestURI().getQuery()))));
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    try (InputStream in = LiveServer.class.getResourceAsStream(FOLDER + path.substring(1))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    compiler.close();
  }
}
