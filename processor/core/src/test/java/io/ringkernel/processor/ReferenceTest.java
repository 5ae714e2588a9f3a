package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    Cell cell = new Cell();
    ActorRef reference = type().reference().apply(cell);
    Record add = message("Add", 3L);

    reference.getClass().getMethod("tell", add.getClass()).invoke(reference, add);
    Object stage = reference.getClass().getMethod("ask", add.getClass()).invoke(reference, add);

    assertEquals(List.of("tell Bank_AddCodec " + add, "ask Bank_AddCodec " + add
        + " Bank_TotalCodec"), cell.calls);
    assertEquals(cell.reply, stage);
  }

  @Test
  void askExistsOnlyForHandlersWithAResultAndNullIsRefused() throws Exception {
    Class<?> type = loader.loadClass("demo.Bank_AccountRef");
    Class<?> add = loader.loadClass("demo.Bank$Add");
    ActorRef reference = type().reference().apply(new Cell());

    assertEquals(List.of("ask Add", "tell Add", "tell Reset"),
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> !m.isSynthetic()).map(m -> m.getName() + " "
                + m.getParameterTypes()[0].getSimpleName())
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
  private static final class Cell implements ActorCell {
    private final List<String> calls = new ArrayList<>();
    private final CompletableFuture<?> reply = new CompletableFuture<>();

    @Override
    public <M extends Record> void tell(MessageCodec<M> codec, M message) {
      calls.add("tell " + codec.getClass().getSimpleName() + " " + message);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
        M message, MessageCodec<R> replyCodec) {
      calls.add("ask " + codec.getClass().getSimpleName() + " " + message + " "
          + replyCodec.getClass().getSimpleName());
      return (CompletionStage<R>) reply;
    }

    @Override
    public ActorId id() {
      return new ActorId(0, 1, 0);
    }

    @Override
    public ActorType<?, ?> type() {
      throw new AssertionError();
    }

    @Override
    public ActorState state() {
      return ActorState.ACTIVE;
    }

    @Override
    public void activate() {
      calls.add("activate");
    }

    @Override
    public void deactivate() {
      calls.add("deactivate");
    }

    @Override
    public void terminate() {
      calls.add("terminate");
    }

    @Override
    public ActorTelemetry telemetry() {
      return new ActorTelemetry(0, 0, 0, 0, 0);
    }

    @Override
    public Optional<Throwable> lastError() {
      return Optional.empty();
    }
  }
}
