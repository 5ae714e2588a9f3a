package io.ringkernel.runtime;

import static io.ringkernel.runtime.TestKernels.array;
import static io.ringkernel.runtime.TestKernels.block;
import static io.ringkernel.runtime.TestKernels.kernel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Counter.Add;
import io.ringkernel.runtime.Counter.Hold;
import io.ringkernel.runtime.Counter.Total;
import io.ringkernel.runtime.KernelParameter.ElementType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class RuntimeTest {
  @TempDir
  private Path folder;

  private static RingRuntime cpu() {
    return RingRuntime.builder().backend(Backend.CPU).build();
  }

  @Test
  void automaticChoiceFallsBackToTheCpu() {
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      assertEquals(Backend.CPU, runtime.backend());
      assertEquals(RuntimeState.RUNNING, runtime.state());
    }
  }

  @Test
  void backEndThatIsNotThereIsOneClearLine() {
    BackendUnavailableException e = assertThrows(BackendUnavailableException.class,
        () -> RingRuntime.builder().backend(Backend.METAL).build());
    assertEquals("back end METAL is not on the class path or module path: add "
        + "io.ringkernel:ringkernel-runtime-metal", e.getMessage());
    assertEquals(Backend.METAL, e.backend());
  }

  /** A loader whose back ends are those of {@link TestBackends}. */
  private URLClassLoader withProviders(String... classes) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve("io.ringkernel.runtime.spi.BackendProvider"), List.of(classes));
    return new URLClassLoader(new URL[] {folder.toUri().toURL()},
        RuntimeTest.class.getClassLoader());
  }

  @Test
  void automaticChoiceTakesTheBestThatTheMachineCanRun() throws Exception {
    try (URLClassLoader loader = withProviders(TestBackends.WebGpu.class.getName(),
        TestBackends.CudaWithoutDriver.class.getName());
        RingRuntime runtime = RingRuntime.builder().classLoader(loader).build()) {
      assertEquals(Backend.WEBGPU, runtime.backend());
    }
  }

  @Test
  void automaticChoiceGoesOnWhereABackEndDoesNotStart() throws Exception {
    try (URLClassLoader loader = withProviders(TestBackends.MetalThatFails.class.getName(),
        "io.ringkernel.runtime.DoesNotExist", TestBackends.WebGpu.class.getName());
        RingRuntime runtime = RingRuntime.builder().classLoader(loader).build()) {
      assertEquals(Backend.WEBGPU, runtime.backend());
    }
  }

  @Test
  void namedBackEndSaysWhyItCannotRun() throws Exception {
    try (URLClassLoader loader = withProviders(TestBackends.MetalThatFails.class.getName(),
        TestBackends.CudaWithoutDriver.class.getName(), "io.ringkernel.runtime.DoesNotExist")) {
      RuntimeBuilder builder = RingRuntime.builder().classLoader(loader);
      assertEquals("back end CUDA cannot run on this machine: libcuda.so.1 was not found; it needs "
          + "an NVIDIA driver", assertThrows(BackendUnavailableException.class,
              () -> builder.backend(Backend.CUDA).build()).getMessage());
      BackendUnavailableException failed = assertThrows(BackendUnavailableException.class,
          () -> builder.backend(Backend.METAL).build());
      assertEquals("back end METAL did not start: out of memory; it needs macOS on an Apple device",
          failed.getMessage());
      assertInstanceOf(IllegalStateException.class, failed.getCause());
      String message = assertThrows(BackendUnavailableException.class,
          () -> builder.backend(Backend.WEBGPU).build()).getMessage();
      assertTrue(message.contains("a provider could not be loaded: ")
          && message.contains("DoesNotExist"), message);
    }
  }

  @Test
  void unknownIdsAreListedWithTheKnownOnes() throws Exception {
    try (RingRuntime runtime = cpu()) {
      assertEquals("no actor has the id \"conter\"; known are counter",
          assertThrows(UnknownActorException.class,
              () -> runtime.launch("conter", LaunchOptions.defaults())).getMessage());
      assertThrows(UnknownActorException.class,
          () -> runtime.launch("../../MANIFEST.MF", LaunchOptions.defaults()));
      assertThrows(UnknownActorException.class,
          () -> runtime.launch("..", LaunchOptions.defaults()));
    }
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null);
        RingRuntime runtime = RingRuntime.builder().classLoader(empty).build()) {
      assertEquals("no actor has the id \"counter\"; none is known: was a class with @RingKernel "
          + "compiled with the annotation processor, and is it on the path of the runtime's class "
          + "loader?", assertThrows(UnknownActorException.class,
              () -> runtime.launch("counter", LaunchOptions.defaults())).getMessage());
    }
  }

  @Test
  void idWhoseClassIsMissingOrForeignIsOneClearLine() throws Exception {
    Path ids = Files.createDirectories(folder.resolve("META-INF/ringkernel/id"));
    Files.writeString(ids.resolve("gone"), "io.example.GoneRef");
    Files.writeString(ids.resolve("foreign"), "java.lang.String");
    try (URLClassLoader loader = withProviders();
        RingRuntime runtime = RingRuntime.builder().classLoader(loader).build()) {
      for (String id : List.of("gone", "foreign")) {
        String message = assertThrows(UnknownActorException.class,
            () -> runtime.launch(id, LaunchOptions.defaults())).getMessage();
        assertTrue(message.startsWith("actor \"" + id + "\": ")
            && message.contains("is not a generated reference of this version"), message);
      }
      assertTrue(assertThrows(UnknownActorException.class,
          () -> runtime.launch("x", LaunchOptions.defaults())).getMessage()
          .endsWith("known are counter, foreign, gone"));
    }
  }

  @Test
  void closedRuntimeRefusesEverything() {
    RingRuntime runtime = cpu();
    CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
    ActorId id = counter.id();
    runtime.close();
    runtime.close();

    assertEquals(RuntimeState.STOPPED, runtime.state());
    assertEquals(ActorState.TERMINATED, counter.state());
    assertThrows(IllegalStateException.class,
        () -> runtime.launch(CounterRef.TYPE, LaunchOptions.defaults()));
    assertThrows(IllegalStateException.class,
        () -> runtime.launch("counter", LaunchOptions.defaults()));
    assertThrows(IllegalStateException.class, () -> runtime.actor(id));
    assertThrows(IllegalStateException.class, () -> runtime.launch(
        kernel("k", block(1), false, List.of(), (gpu, arguments) -> {
        }), Launch.items(1)));
    assertEquals("counter " + id + " is closed with its runtime or draining and takes no more "
        + "messages",
        assertThrows(IllegalStateException.class, () -> counter.tell(new Add(1))).getMessage());
    assertThrows(IllegalTransitionException.class, counter::activate);
    assertEquals(0, counter.telemetry().queueDepth());
  }

  @Test
  void closeUnderLoadHandlesEverythingThatWasAccepted() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      RingRuntime runtime = cpu();
      List<CounterRef> counters = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        counters.add(runtime.launch(CounterRef.TYPE,
            LaunchOptions.defaults().queueCapacity(64).idle(IdleStrategy.PARK)));
      }
      AtomicLong accepted = new AtomicLong();
      List<CompletionStage<Total>> asked = new ArrayList<>();
      List<Thread> tellers = new ArrayList<>();
      for (CounterRef counter : counters) {
        for (int t = 0; t < 2; t++) {
          tellers.add(Thread.ofPlatform().start(() -> tellUntilClosed(counter, accepted)));
        }
      }
      Thread.sleep(5);
      for (CounterRef counter : counters) {
        asked.add(counter.ask(new Add(0)));
      }
      runtime.close();
      for (Thread teller : tellers) {
        teller.join();
      }
      long processed = counters.stream().mapToLong(c -> c.telemetry().processed()).sum();
      assertEquals(accepted.get() + asked.size(), processed);
      assertEquals(0, counters.stream().mapToLong(c -> c.telemetry().deadLettered()).sum());
      asked.forEach(stage -> stage.toCompletableFuture().join());
    }
  }

  private static void tellUntilClosed(CounterRef counter, AtomicLong accepted) {
    try {
      for (;;) {
        counter.tell(new Add(1));
        accepted.getAndIncrement();
      }
    } catch (ActorTerminatedException e) {
      // The end that the test waits for.
    }
  }

  @Test
  void terminateUnderLoadCountsOrFailsEverythingThatWasAccepted() throws InterruptedException {
    try (RingRuntime runtime = cpu()) {
      for (int round = 0; round < 50; round++) {
        CounterRef counter =
            runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().queueCapacity(32));
        AtomicLong accepted = new AtomicLong();
        List<CompletionStage<Total>> asked = new ArrayList<>();
        Thread teller = Thread.ofPlatform().start(() -> tellUntilClosed(counter, accepted));
        for (int i = 0; i < 100; i++) {
          asked.add(counter.ask(new Add(1)));
        }
        counter.terminate();
        teller.join();
        // Before its end the actor may have counted a message and not yet given its place back.
        Waiting.join(counter.ended());
        long answered = asked.stream().filter(RuntimeTest::isAnswered).count();
        ActorTelemetry end = counter.telemetry();
        assertEquals(accepted.get() + asked.size(), end.processed() + end.undelivered());
        assertTrue(end.isBalanced(), end::toString);
        assertTrue(answered <= end.processed());
      }
    }
  }

  /**
   * Memory that went away under a thread that looks at it would leave the thread interrupted.
   * Compiled code is hardly ever caught in the act, so a JVM is started that only interprets.
   */
  @Test
  void usersOfAReferenceAreNotInterruptedByTheEndOfTheActor() throws Exception {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint", "-cp",
        System.getProperty("java.class.path"), EndOfActorProbe.class.getName())
        .redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("0 interrupts", output.strip());
    assertEquals(0, process.waitFor());
  }

  private static boolean isAnswered(CompletionStage<Total> stage) {
    try {
      stage.toCompletableFuture().join();
      return true;
    } catch (CompletionException e) {
      assertInstanceOf(ActorTerminatedException.class, e.getCause());
      return false;
    }
  }

  @Test
  void closeDropsWhatWaitsAtActorsThatAreNotActive() {
    RingRuntime runtime = cpu();
    CounterRef idle =
        runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().withoutAutoActivate());
    CompletionStage<Total> asked = idle.ask(new Add(1));
    idle.tell(new Add(1));
    runtime.close();

    assertInstanceOf(ActorTerminatedException.class, assertThrows(CompletionException.class,
        () -> asked.toCompletableFuture().join()).getCause());
    assertEquals(2, idle.telemetry().undelivered());
    assertTrue(idle.telemetry().isBalanced());
  }

  @Test
  void closeWaitsForKernels() {
    RingRuntime runtime = cpu();
    int[] done = new int[1];
    CompletableFuture<Void> stage = runtime.launch(kernel("slow", block(1), false,
        List.of(array("done", ElementType.INT)), (gpu, arguments) -> {
          long end = System.nanoTime() + 100_000_000;
          while (System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          gpu.atomicAdd((int[]) arguments[0], 0, 1);
        }), Launch.items(1), done).toCompletableFuture();
    runtime.close();
    assertEquals(1, done[0]);
    stage.join();
  }

  @Test
  void closeGivesUpAHandlerThatDoesNotEnd() throws InterruptedException {
    RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
        .closeTimeout(Duration.ofMillis(50)).build();
    CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
    Counter.closeGate();
    counter.tell(new Hold(0));
    Counter.held.await();
    CompletionStage<Total> waiting = counter.ask(new Add(1));
    long begin = System.nanoTime();
    runtime.close();

    assertTrue(System.nanoTime() - begin < 5_000_000_000L);
    assertEquals(RuntimeState.STOPPED, runtime.state());
    assertEquals(ActorState.TERMINATED, counter.state());
    assertInstanceOf(ActorTerminatedException.class, assertThrows(CompletionException.class,
        () -> waiting.toCompletableFuture().join()).getCause());
    Counter.gate.countDown();
  }

  @Test
  void kernelsMustNotCloseTheirRuntime() {
    RingRuntime runtime = cpu();
    CompletionException e = assertThrows(CompletionException.class,
        () -> runtime.launch(kernel("close", block(1), false, List.of(),
            (gpu, arguments) -> runtime.close()), Launch.items(1)).toCompletableFuture().join());
    assertEquals("a handler or kernel must not close its own runtime: closing waits until it has "
        + "ended", e.getCause().getMessage());
    assertEquals(RuntimeState.RUNNING, runtime.state());
    runtime.close();
  }

  @Test
  void completionsRunWhereTheBuilderSays() throws InterruptedException {
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).completions(Runnable::run).build()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      counter.deactivate();
      counter.ask(new Add(1)).thenRun(() -> threads.add(Thread.currentThread()));
      counter.activate();
      assertEquals("ringkernel-counter-" + counter.id(), threads.take().getName());
    }
  }

  @Test
  void executorThatRefusesDoesNotLoseReplies() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).completions(task -> {
      throw new java.util.concurrent.RejectedExecutionException();
    }).build()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      assertEquals(new Total(1), counter.ask(new Add(1)).toCompletableFuture().join());
    }
  }

  @Test
  void idleRuntimeTakesNoProcessorTime() throws InterruptedException {
    try (RingRuntime runtime = cpu()) {
      List<CounterRef> counters = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        counters.add(runtime.launch(CounterRef.TYPE, LaunchOptions.defaults().queueCapacity(16)));
        counters.getLast().ask(new Add(1)).toCompletableFuture().join();
      }
      long quietest = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        long before = processorNanos();
        Thread.sleep(100);
        quietest = Math.min(quietest, processorNanos() - before);
      }
      assertTrue(quietest < 30_000_000, quietest + " ns in 100 ms");
      assertFalse(counters.isEmpty());
    }
  }

  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  @Test
  void nodeIsPartOfEveryId() {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).node(1023).build()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      assertEquals(new ActorId(1023, 1, 0), counter.id());
    }
    assertThrows(IllegalArgumentException.class, () -> RingRuntime.builder().node(1024));
  }

  @Test
  void constructorThatThrowsFailsTheLaunchAndFreesTheId() {
    ActorType<Counter, CounterRef> broken = new ActorType<>("counter", Counter.class, () -> {
      throw new IllegalArgumentException("no");
    }, CounterRef.TYPE.handlers(), CounterRef.TYPE.reference());
    try (RingRuntime runtime = cpu()) {
      assertThrows(IllegalArgumentException.class,
          () -> runtime.launch(broken, LaunchOptions.defaults()));
      assertEquals(new ActorId(0, 2, 0),
          runtime.launch(CounterRef.TYPE, LaunchOptions.defaults()).id());
    }
  }

  @Test
  void handlersThatCannotBeToldApartOrAreTooLongAreRefused() {
    LongsCodec<Total> same = new LongsCodec<>(Total.class, 7001, 8, m -> new long[] {m.value()},
        v -> new Total(v[0]));
    LongsCodec<Total> tooLong = new LongsCodec<>(Total.class, 9, 65_528,
        m -> new long[] {m.value()}, v -> new Total(v[0]));
    try (RingRuntime runtime = cpu()) {
      assertEquals("counter: handlers add and other have messages with the same type id 7001; give "
          + "one another @RingMessage(typeId)", assertThrows(IllegalArgumentException.class,
              () -> runtime.launch(withHandler(same), LaunchOptions.defaults())).getMessage());
      assertEquals("counter.other: io.ringkernel.runtime.Counter$Total has 65528 bytes, more than "
          + "the 65520 of a message", assertThrows(IllegalArgumentException.class,
              () -> runtime.launch(withHandler(tooLong), LaunchOptions.defaults()))
              .getMessage());
    }
  }

  private static ActorType<Counter, CounterRef> withHandler(MessageCodec<Total> codec) {
    List<MessageHandler<Counter, ?, ?>> handlers = new ArrayList<>(CounterRef.TYPE.handlers());
    handlers.add(new MessageHandler<Counter, Total, Record>("other", codec,
        java.util.Optional.empty(), (actor, context, message) -> null));
    return new ActorType<>("counter", Counter.class, Counter::new, handlers,
        CounterRef.TYPE.reference());
  }
}
