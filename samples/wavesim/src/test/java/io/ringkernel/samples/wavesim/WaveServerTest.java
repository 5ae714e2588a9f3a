package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page's server, spoken to as the page does. */
@Timeout(60)
final class WaveServerTest {
  private static final long PATIENCE_SECONDS = 20;

  private WaveServer server;
  private HttpClient client;

  @BeforeEach
  void start() throws DemoInputException {
    server = WaveServer.start(WaveOptions.defaults().size(64, 48), 0);
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    server.close();
  }

  /** What a page has been told. */
  private static final class Listener implements WebSocket.Listener {
    private final BlockingQueue<Map<String, Object>> texts = new LinkedBlockingQueue<>();
    private final BlockingQueue<ByteBuffer> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<ByteBuffer> walls = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        try {
          texts.add(JSON.std.mapFrom(text.toString()));
        } catch (java.io.IOException e) {
          throw new AssertionError(e);
        }
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      byte[] part = new byte[data.remaining()];
      data.get(part);
      bytes.writeBytes(part);
      if (last) {
        ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        (whole.getInt(0) == 1 ? frames : walls).add(whole);
        bytes.reset();
      }
      socket.request(1);
      return null;
    }

    Map<String, Object> await(String kind, Predicate<Map<String, Object>> wanted)
        throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (true) {
        Map<String, Object> message = texts.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertNotNull(message, "no " + kind);
        if (message.get("kind").equals(kind) && wanted.test(message)) {
          return message;
        }
      }
    }
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T message = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertNotNull(message);
    return message;
  }

  private WebSocket open(Listener listener, String origin) {
    return client.newWebSocketBuilder().header("Origin", origin)
        .buildAsync(URI.create("ws://127.0.0.1:" + server.address().getPort() + "/live"), listener)
        .join();
  }

  private WebSocket open(Listener listener) {
    return open(listener, "http://127.0.0.1:" + server.address().getPort());
  }

  private static void say(WebSocket socket, String message) {
    socket.sendText(message.replace('\'', '"'), true).join();
  }

  @Test
  void pageHoldsTheKernelInFourLanguagesAndNoOtherAddress() throws Exception {
    for (String path : new String[] {"", "alone"}) {
      var response = client.send(HttpRequest.newBuilder(server.address().resolve(path)).build(),
          BodyHandlers.ofString());
      assertEquals(200, response.statusCode());
      assertTrue(response.body().contains("static void step(GridPos at"));
      assertTrue(response.body().contains("__global__"));
      assertTrue(response.body().contains("@compute @workgroup_size(16, 16)"));
      assertTrue(response.body().contains("kernel void step"));
      assertFalse(response.body().contains("https://"));
      assertFalse(response.body().contains("/*STYLE*/"));
    }
    assertEquals(404, client.send(HttpRequest.newBuilder(server.address().resolve("x")).build(),
        BodyHandlers.ofString()).statusCode());
  }

  @Test
  void pageSeesTheWaveAndSteersTheLiveActor() throws Exception {
    Listener listener = new Listener();
    WebSocket socket = open(listener);
    Map<String, Object> setup = listener.await("setup", m -> true);
    assertEquals(64, setup.get("width"));
    assertEquals(48, setup.get("height"));
    ByteBuffer frame = next(listener.frames);
    assertEquals(20 + 64 * 48, frame.remaining());
    while (loudest(frame) < 100) {
      frame = next(listener.frames);
    }
    Map<String, Object> stats =
        listener.await("stats", m -> ((Number) m.get("stepsPerSecond")).doubleValue() > 0);
    assertTrue(((Number) stats.get("messagesPerSecond")).doubleValue() > 0);
    assertTrue(((Number) stats.get("p50")).doubleValue() > 0);
    say(socket, "{'do':'fire','x':50,'y':40}");
    listener.await("setup", m -> m.get("source").equals(40 * 64 + 50));
    say(socket, "{'do':'pause'}");
    Object step = listener.await("stats", m -> m.get("paused").equals(true)).get("step");
    say(socket, "{'do':'step','count':3}");
    listener.await("stats", m -> m.get("step").equals((Integer) step + 3));
    say(socket, "{'do':'reset'}");
    listener.await("stats", m -> m.get("step").equals(0));
    socket.abort();
  }

  private static int loudest(ByteBuffer frame) {
    int most = 0;
    for (int i = 20; i < frame.capacity(); i++) {
      most = Math.max(most, Math.abs(frame.get(i)));
    }
    return most;
  }

  @Test
  void wallsAreDrawnErasedAndReplacedByAPlan() throws Exception {
    Listener listener = new Listener();
    WebSocket socket = open(listener);
    assertEquals(2, next(listener.walls).getInt(0));
    say(socket, "{'do':'clear'}");
    assertEquals(0, count(next(listener.walls)));
    say(socket, "{'do':'shape','shape':'line','x0':10,'y0':10,'x1':20,'y1':10,'radius':0}");
    ByteBuffer walls = next(listener.walls);
    assertEquals(11, count(walls));
    assertEquals(11, walls.get(20 + 10 * 64 + 15), "a wall that takes 10 percent");
    say(socket, "{'do':'shape','shape':'line','x0':12,'y0':10,'x1':12,'y1':10,'radius':0,"
        + "'erase':true}");
    assertEquals(10, count(next(listener.walls)));
    byte[] plan = new byte[64 * 48];
    plan[5] = 1;
    socket.sendBinary(ByteBuffer.wrap(plan), true).join();
    assertEquals(1, count(next(listener.walls)));
    socket.sendBinary(ByteBuffer.allocate(7), true).join();
    assertEquals("a plan of 7 cells for a grid of 3072",
        listener.await("error", m -> true).get("message"));
    socket.abort();
  }

  @Test
  void shapesAreDrawnOfWhatTakesAShare() throws Exception {
    Listener listener = new Listener();
    WebSocket socket = open(listener);
    next(listener.walls);
    say(socket, "{'do':'clear'}");
    next(listener.walls);
    say(socket, "{'do':'shape','shape':'rectangle','x0':13,'y0':20,'x1':10,'y1':10,"
        + "'absorption':100}");
    ByteBuffer walls = next(listener.walls);
    assertEquals(4 * 11, count(walls));
    assertEquals(101, walls.get(20 + 20 * 64 + 13));
    say(socket, "{'do':'shape','shape':'disc','x0':30,'y0':30,'x1':30,'y1':33,'absorption':0}");
    walls = next(listener.walls);
    assertEquals(4 * 11 + 29, count(walls));
    assertEquals(1, walls.get(20 + 30 * 64 + 30));
    say(socket, "{'do':'shape','shape':'cloud','x0':1,'y0':1,'x1':1,'y1':1}");
    assertEquals("no such shape: cloud", listener.await("error", m -> true).get("message"));
    socket.abort();
  }

  @Test
  void aStepIsShownPartByPartInEachWay() throws Exception {
    Listener listener = new Listener();
    WebSocket socket = open(listener);
    assertEquals(WaveMode.values().length,
        ((List<?>) listener.await("setup", m -> true).get("modes")).size());
    say(socket, "{'do':'pause'}");
    listener.await("stats", m -> m.get("paused").equals(true));
    say(socket, "{'do':'parts','count':5}");
    say(socket, "{'do':'mode','name':'row-by-row'}");
    say(socket, "{'do':'step','count':1}");
    Map<String, Object> focus = listener.await("focus", m -> m.get("place").equals("row 4"));
    assertEquals(List.of(List.of(0, 4, 64, 1, 0)), focus.get("areas"));
    assertEquals(true, focus.get("amid"));
    say(socket, "{'do':'fire','x':5,'y':5}");
    say(socket, "{'do':'step','count':40}");
    assertEquals(0, listener.await("focus",
        m -> (Integer) m.get("step") > (Integer) focus.get("step") + 3).get("differing"));
    say(socket, "{'do':'parts','count':0}");
    say(socket, "{'do':'mode','name':'chaotic'}");
    say(socket, "{'do':'step','count':30}");
    Map<String, Object> chaos = listener.await("focus", m -> (Integer) m.get("differing") > 100);
    assertTrue(chaos.get("oddity").toString().contains("a step ahead"));
    say(socket, "{'do':'mode','name':'standard'}");
    listener.await("stats", m -> m.get("mode").equals("standard"));
    socket.abort();
  }

  private static int count(ByteBuffer walls) {
    int count = 0;
    for (int i = 20; i < walls.capacity(); i++) {
      count += walls.get(i) == 0 ? 0 : 1;
    }
    return count;
  }

  @Test
  void badCommandsAreAnsweredAndChangeNothing() throws Exception {
    Listener listener = new Listener();
    WebSocket socket = open(listener);
    for (String bad : new String[] {"nonsense", "null", "7", "[]", "{'do':'dance'}",
      "{'do':'fire','x':-1,'y':3}", "{'do':'fire'}", "{'do':'speed','steps':'many'}",
      "{'do':'backend','name':'abacus'}", "{'do':'backend','name':'cuda'}"}) {
      say(socket, bad);
      assertNotNull(listener.await("error", m -> true).get("message"), bad);
    }
    listener.await("stats", m -> m.get("backend").equals("cpu"));
    socket.abort();
  }

  @Test
  void pagesOfOtherServersMayNotSteer() {
    CompletionException refused = assertThrows(CompletionException.class,
        () -> open(new Listener(), "http://evil.example"));
    assertTrue(refused.getCause() instanceof WebSocketHandshakeException);
  }

  @Test
  void aPortThatIsTakenIsALine() {
    int taken = server.address().getPort();
    DemoInputException failure = assertThrows(DemoInputException.class,
        () -> WaveServer.start(WaveOptions.defaults().size(64, 48), taken));
    assertEquals("port " + taken + " of 127.0.0.1 is taken; choose another",
        failure.getMessage());
  }

  @Test
  void pageWithoutServerIsOneFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a/wave.html");
    WavePage.write(file);
    String page = Files.readString(file);
    assertTrue(page.contains("data-mode=\"alone\""));
    assertFalse(page.contains(" src="));
    assertFalse(page.contains("stylesheet"));
  }
}
