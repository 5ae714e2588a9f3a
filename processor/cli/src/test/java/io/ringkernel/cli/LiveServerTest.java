package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with an editor: its server, its compiler, and the page itself in Chromium. */
final class LiveServerTest {
  private static final String WRONG = """
      final class Kernels {
        @io.ringkernel.GpuKernel
        static void stamp(io.ringkernel.GpuContext gpu, long[] times) {
          times[0] = System.nanoTime();
        }
      }
      """;
  private static LiveServer server;

  @TempDir
  private Path folder;

  @BeforeAll
  static void start() {
    server = LiveServer.start(LiveServer.initial(List.of()), 0,
        new LiveCompiler(List.of(), () -> Duration.ofMinutes(2)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** The status and the body; by hand, as clients do not let a host be invented. */
  private static Map.Entry<Integer, String> request(String line, String headers, String body)
      throws IOException {
    int port = URI.create(server.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      byte[] content = body.getBytes(StandardCharsets.UTF_8);
      out.write((line + " HTTP/1.1\r\n" + headers.replace("PORT", String.valueOf(port))
          + "Connection: close\r\nContent-Length: " + content.length + "\r\n\r\n")
          .getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Map.entry(Integer.valueOf(answer.split(" ")[1]),
          answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }
  }

  private static Map.Entry<Integer, String> post(String source) throws IOException {
    return request("POST /compile", "Host: 127.0.0.1:PORT\r\n", source);
  }

  @Test
  @SuppressWarnings("unchecked")
  void textsOfAllFormsComeBack() throws IOException {
    Map<String, Object> answer =
        JSON.std.mapFrom(post(LiveServer.initial(List.of())).getValue());
    assertEquals(true, answer.get("success"), answer::toString);
    List<Map<String, Object>> classes = (List<Map<String, Object>>) answer.get("classes");
    assertEquals("demo.Kernels", classes.getFirst().get("class"));
    Map<String, String> texts = (Map<String, String>) classes.getFirst().get("texts");
    assertTrue(texts.keySet().containsAll(List.of("ir", "cuda", "wgsl", "msl")), texts::toString);
    assertTrue(texts.get("cuda").contains("__global__"), texts::toString);
    assertEquals(Tools.has(Tool.NVCC), answer.get("nvcc"));
    assertFalse(texts.containsKey("ptx"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void aDiagnosticStandsAtItsToken() throws IOException {
    Map<String, Object> answer = JSON.std.mapFrom(post(WRONG).getValue());
    assertEquals(false, answer.get("success"));
    List<Map<String, Object>> diagnostics =
        (List<Map<String, Object>>) answer.get("diagnostics");
    Map<String, Object> first = diagnostics.getFirst();
    assertEquals("RK104", first.get("code"), diagnostics::toString);
    assertEquals(4, ((Number) first.get("line")).intValue());
    assertEquals(".nanoTime", WRONG.substring(((Number) first.get("from")).intValue(),
        ((Number) first.get("to")).intValue()));
  }

  @Test
  void otherPagesAndMachinesGetNothing() throws IOException {
    assertEquals(403, request("GET /", "Host: example.org\r\n", "").getKey());
    assertEquals(403, request("POST /compile",
        "Host: 127.0.0.1:PORT\r\nOrigin: https://example.org\r\n", WRONG).getKey());
    assertEquals(200, request("POST /compile",
        "Host: localhost:PORT\r\nOrigin: http://localhost:PORT\r\n", WRONG).getKey());
    assertEquals(404, request("GET /../LiveServer.class", "Host: localhost:PORT\r\n", "").getKey());
    assertEquals(405, request("DELETE /", "Host: localhost:PORT\r\n", "").getKey());
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws IOException {
    Map.Entry<Integer, String> answer = post("/".repeat(LiveCompiler.LONGEST_SOURCE + 1));
    assertEquals(413, answer.getKey());
    assertTrue(answer.getValue().contains("longer than 65536 bytes"), answer::getValue);
  }

  @Test
  void aTextThatTakesTooLongEndsAndTheNextOneCompiles() throws IOException {
    AtomicReference<Duration> limit = new AtomicReference<>(Duration.ofMillis(1));
    try (LiveCompiler compiler = new LiveCompiler(List.of(), limit::get)) {
      assertTrue(compiler.compile(WRONG, false).contains("was stopped"));
      limit.set(Duration.ofMinutes(2));
      assertTrue(compiler.compile(WRONG, false).contains("RK104"));
    }
  }

  @Test
  void nothingOfTheTextIsRun() throws IOException {
    Path mark = folder.resolve("mark");
    String text = "final class Kernels { static final int X = run(); static int run() { try { "
        + "java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark.toString()
            .replace("\\", "\\\\") + "\")); } catch (Exception e) { } return 1; }\n"
        + "@io.ringkernel.GpuKernel static void k(io.ringkernel.GpuContext g, int[] a) "
        + "{ a[0] = X; } }";
    assertTrue(post(text).getValue().contains("RK106"));
    assertFalse(Files.exists(mark));
  }

  @Test
  void wrongUseIsOneLine() throws IOException {
    Path two = Files.writeString(folder.resolve("A.java"), "");
    assertThrows(UserException.class, () -> LiveServer.initial(List.of(two, two)));
    assertThrows(UserException.class, () -> LiveServer.initial(List.of(folder)));
    int port = URI.create(server.address()).getPort();
    try (LiveCompiler compiler = new LiveCompiler(List.of())) {
      UserException inUse = assertThrows(UserException.class,
          () -> LiveServer.start("", port, compiler));
      assertEquals("port " + port + " is in use: give another one with --port",
          inUse.getMessage());
    }
  }

  @Test
  void thePageIsUsedByKeyboard() throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    Path script = folder.resolve("live.mjs");
    try (var in = LiveServerTest.class.getResourceAsStream("web/live.mjs")) {
      Files.write(script, in.readAllBytes());
    }
    Path screenshots = Files.createDirectories(Path.of("target/pages"));
    Map<String, Object> seen = JSON.std.mapFrom(WebProject.node("", script, playwright,
        chromium, screenshots.toAbsolutePath(), server.address()));
    assertEquals(List.of(), seen.get("wrong"));
    assertEquals(List.of("cuda", "wgsl", "ir"), seen.get("panes"));
    assertEquals(true, seen.get("typed"), "what is typed appears in CUDA C");
    assertTrue(String.valueOf(seen.get("here")).contains("y[i]"), seen::toString);
    assertTrue(String.valueOf(seen.get("problem")).startsWith("13:"), seen::toString);
    assertTrue(String.valueOf(seen.get("problem")).contains("RK104"), seen::toString);
    assertEquals(true, seen.get("marked"), "the token is marked");
    assertEquals(true, seen.get("old"), "texts of the last sound source stay, faded");
    assertEquals(true, seen.get("jumped"), "F8 goes to the problem");
    assertEquals(true, seen.get("aligned"), "colours lie on the letters");
    assertEquals(0, seen.get("overflow"), "wider than a phone");
  }
}
