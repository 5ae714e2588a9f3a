package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.Priority;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
  @TempDir
  private Path folder;
  private TestCompiler.Result result;
  private URLClassLoader loader;

  @BeforeEach
  void compile() {
    result = new TestCompiler(folder).option("-Werror").source(Samples.BANK).compile();
    assertEquals("[]", result.problems().toString());
    loader = result.loader();
  }

  @AfterEach
  void close() throws Exception {
    loader.close();
  }

  @Test
  void generatedSourceIsWhatAPersonWouldWrite() {
    GoldenFile.check("generated/Bank_AccountRef.java", result.file("demo/Bank_AccountRef.java"));
  }

  @Test
  void typeDescribesTheActorAndItsHandlersRunTheUsersMethods() throws Exception {
    ActorType<Object, ActorRef> type = type();
    Object actor = type.instance().get();
    MessageHandler<Object, Record, Record> add = handler(type, 0);
    MessageHandler<Object, Record, Record> reset = handler(type, 1);
    Record one = message("Add", 7L);

    assertEquals("account", type.id());
    assertEquals("demo.Bank$Account", type.actorClass().getName());
    assertEquals(message("Total", 7L), add.method().handle(actor, null, one));
    assertEquals(message("Total", 14L), add.method().handle(actor, null, one));
    assertEquals(null, reset.method().handle(actor, null, message("Reset")));
    assertEquals(message("Total", 7L), add.method().handle(actor, null, one));
    assertEquals(List.of("add", "reset"),
        type.handlers().stream().map(MessageHandler::name).toList());
    assertEquals(true, reset.reply().isEmpty());
  }

  @Test
  void tellAndAskReachTheCellWithTheirCodecs() throws Exception {
    Calls cell = new Calls();
    ActorRef reference = type().reference().apply(cell.cell());
    Record add = message("Add", 3L);

    reference.getClass().getMethod("tell", add.getClass()).invoke(reference, add);
    Object stage = reference.getClass().getMethod("ask", add.getClass()).invoke(reference, add);

    assertEquals(List.of("tell Bank_AddCodec " + add + " " + Delivery.NORMAL, "ask Bank_AddCodec "
        + add + " Bank_TotalCodec " + Delivery.NORMAL), cell.calls);
    assertEquals(cell.reply, stage);
  }

  @Test
  void askExistsOnlyForHandlersWithAResultAndNullIsRefused() throws Exception {
    Class<?> type = loader.loadClass("demo.Bank_AccountRef");
    Class<?> add = loader.loadClass("demo.Bank$Add");
    ActorRef reference = type().reference().apply(new Calls().cell());

    assertEquals(
        List.of("ask Add", "producer", "tell Add", "tell Reset", "with Delivery"),
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> !m.isSynthetic()).map(m -> (m.getName() + " "
                + Arrays.stream(m.getParameterTypes()).map(Class::getSimpleName)
                    .collect(Collectors.joining(" "))).strip())
            .sorted().toList());
    Throwable cause = assertThrows(InvocationTargetException.class,
        () -> type.getMethod("tell", add).invoke(reference, (Object) null)).getCause();
    assertEquals("message", assertThrows(NullPointerException.class, () -> {
      throw cause;
    }).getMessage());
  }

  @Test
  void resourceLeadsFromTheIdToTheReference() {
    assertEquals("demo.Bank_AccountRef", result.file("META-INF/ringkernel/id/account"));
  }

  @SuppressWarnings("unchecked")
  private ActorType<Object, ActorRef> type() throws ReflectiveOperationException {
    return (ActorType<Object, ActorRef>) loader.loadClass("demo.Bank_AccountRef")
        .getField("TYPE").get(null);
  }

  @SuppressWarnings("unchecked")
  private static MessageHandler<Object, Record, Record> handler(ActorType<Object, ActorRef> type,
      int index) {
    return (MessageHandler<Object, Record, Record>) (MessageHandler<?, ?, ?>) type.handlers()
        .get(index);
  }

  private Record message(String name, Object... components) throws ReflectiveOperationException {
    return (Record) loader.loadClass("demo.Bank$" + name).getDeclaredConstructors()[0]
        .newInstance(components);
  }

  /** Writes down what it is told. */
  private static final class Calls {
    private final List<String> calls = new ArrayList<>();
    private final CompletableFuture<?> reply = new CompletableFuture<>();

    ActorCell cell() {
      return (ActorCell) Proxy.newProxyInstance(ActorCell.class.getClassLoader(),
          new Class<?>[] {ActorCell.class}, (proxy, method, arguments) -> {
            calls.add(method.getName() + " " + Arrays.stream(arguments)
                .map(a -> a instanceof MessageCodec<?> ? a.getClass().getSimpleName()
                    : String.valueOf(a))
                .collect(Collectors.joining(" ")));
            return method.getName().equals("ask") ? reply : null;
          });
    }
  }

  @Test
  void handleWithADeliveryPassesItOn() throws Exception {
    Calls cell = new Calls();
    ActorRef reference = type().reference().apply(cell.cell());
    Record add = message("Add", 3L);
    Delivery urgent = Delivery.NORMAL.priority(Priority.HIGH);

    Object handle =
        reference.getClass().getMethod("with", Delivery.class).invoke(reference, urgent);
    handle.getClass().getMethod("tell", add.getClass()).invoke(handle, add);

    assertEquals(reference.getClass(), handle.getClass());
    assertEquals(List.of("tell Bank_AddCodec " + add + " " + urgent), cell.calls);
  }

  @Test
  void traitsAreWhatTheAnnotationsSay() {
    TestCompiler.Result traits = new TestCompiler(folder.resolve("traits")).option("-Werror")
        .source("""
            package demo;
            import io.ringkernel.*;
            @RingKernel(id = "full", targets = "cpu", restart = Restart.KEEP,
                publishesTo = {"other", "alarms/#"})
            final class Full {
              @RingMessage record Go(int at) {}
              int from;
              @OnStart void begin(RingContext context, Go start) { from = start.at(); }
              @OnMessage void go(RingContext context, Go message) {
                String text = "all of " + java.util.List.of("Java");
                context.send("other", new Go(text.length()));
              }
            }
            """).compile();
    assertEquals("[]", traits.problems().toString());
    String source = traits.file("demo/FullRef.java");
    assertTrue(source.contains("""
              FullRef::new,
              new ActorType.Traits<>(List.of("other", "alarms/#"), Restart.KEEP,
                Optional.of(new ActorType.Start<Full, Full.Go>(Optional.of(Full.Go.class),
                (actor, context, start) -> actor.begin(context, start)))));
        """.indent(0)), source);
    assertFalse(traits.files().containsKey("META-INF/ringkernel/demo.Full/kernel.json"));
  }

  @Test
  void handlerThatAllWorkItemsRunSaysSo() {
    String source = """
        package demo;
        import io.ringkernel.*;
        @RingKernel(id = "wide"%s)
        final class Wide {
          @RingMessage record Go(int at) {}
          @OnMessage(threads = HandlerThreads.ALL) void go(RingContext context, Go go) {}
        }
        """;
    TestCompiler.Result plain = new TestCompiler(folder.resolve("wide")).option("-Werror")
        .source(source.formatted(", targets = \"cpu\"")).compile();
    assertEquals("[]", plain.problems().toString());
    assertTrue(plain.file("demo/WideRef.java").contains("}, true)),"),
        plain.file("demo/WideRef.java"));
    assertTrue(new TestCompiler(folder.resolve("wide2")).source(source.formatted("")).print()
        .text().contains("warning: RK204: threads = ALL of handler go has no device form yet"));
  }

  @Test
  void whatOnlyTheCpuHasIsAWarningUnlessATargetIsNamed() {
    String source = """
        package demo;
        import io.ringkernel.*;
        @RingKernel(id = "sender"%s)
        final class Sender {
          @RingMessage record Go(int at) {}
          @OnStart void begin(RingContext context) {}
          private int last;
          @OnMessage void go(RingContext context, Go message) { context.forEach(2, i -> last = i); }
        }
        """;
    TestCompiler.Result mild = new TestCompiler(folder.resolve("mild"))
        .source(source.formatted("")).print();
    assertTrue(mild.success(), mild.text());
    assertTrue(mild.files().containsKey("demo/SenderRef.class"));
    assertTrue(mild.text().contains("warning: RK204: @OnStart method begin has no device form yet"),
        mild.text());
    assertTrue(mild.text().contains("warning: RK204: an assignment to a field in forEach has no "
        + "device form yet"), mild.text());
    TestCompiler.Result named = new TestCompiler(folder.resolve("named"))
        .source(source.formatted(", targets = \"wgsl\"")).print();
    assertFalse(named.success());
    assertTrue(named.text().contains("error: RK204: an assignment to a field in forEach has no "
        + "device form yet"), named.text());
  }
}
