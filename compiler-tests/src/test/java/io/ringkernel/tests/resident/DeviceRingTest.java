package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.Overflow;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.DeviceRoute;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.runtime.topic.QualityOfService;
import io.ringkernel.runtime.topic.Subscription;
import io.ringkernel.tests.corpus.EmulatedCuda;
import io.ringkernel.tests.corpus.EmulatedGpuDriver;
import io.ringkernel.verify.execution.TargetCompilers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors of linked classes send to each other on the device: nothing is lost or overtaken. */
@Timeout(120)
final class DeviceRingTest {
  private static final int ACTORS = 8;
  private static final int HOPS = Integer.getInteger("ringkernel.resident.hops", 5);
  private static final int ROUNDS = 6;

  private RingRuntime runtime;

  @AfterEach
  void close() {
    if (runtime != null) {
      runtime.close();
    }
  }

  /** With clusters of blocks by every other seed. */
  private void open(long seed) {
    EmulatedGpuDriver driver = new EmulatedGpuDriver(4, seed);
    runtime = RingRuntime.builder()
        .backend(new EmulatedCuda(seed % 2 == 0 ? driver : driver.withClusters()))
        .classLoader(ResidentClasses.loader()).linked("resident-gossip", "resident-mirror")
        .sendTimeout(Duration.ofMillis(100)).onFailure(failure -> {}).build();
  }

  private List<UntypedActorRef> circle(LaunchOptions options) {
    List<UntypedActorRef> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      actors.add(runtime.launch(i % 3 == 2 ? "resident-mirror" : "resident-gossip", options));
    }
    long[] ids = actors.stream().mapToLong(actor -> actor.id().packed()).toArray();
    for (int i = 0; i < ACTORS; i++) {
      actors.get(i).tell(ResidentClasses.message("Gossip$Peers", i, ids));
    }
    actors.forEach(DeviceRingTest::facts);
    return actors;
  }

  private static Record facts(UntypedActorRef actor) {
    try {
      return actor.ask(ResidentClasses.message("Gossip$Question", 0)).toCompletableFuture()
          .get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static long sum(List<UntypedActorRef> actors, String component) {
    return actors.stream().mapToLong(a -> ResidentClasses.number(facts(a), component)).sum();
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.onSpinWait();
    }
  }

  private static Record talk(int hops, int seed, boolean trips) {
    return ResidentClasses.message("Gossip$Talk", -1, 0, hops, seed, trips);
  }

  private static void untilQuiet(List<UntypedActorRef> actors, long expected) {
    until(() -> actors.stream().map(UntypedActorRef::telemetry)
        .mapToLong(t -> t.processed() + t.failed()).sum() >= expected);
  }

  /** What everybody has sent in {@code rounds}, and was told by the host beside that. */
  private static void assertAllArrived(List<UntypedActorRef> actors, int rounds, int hops) {
    long talks = (long) rounds * ((2L << hops) - 1);
    // Peers, and a question for each.
    untilQuiet(actors, talks + 2 * ACTORS);
    assertEquals(talks - rounds, sum(actors, "sent"));
    assertEquals(talks, sum(actors, "got"), "lost or doubled");
    assertEquals(0, sum(actors, "disorder"), "out of order");
    assertEquals(0, sum(actors, "missed"), "not the next one");
    for (UntypedActorRef actor : actors) {
      until(() -> actor.telemetry().queueDepth() == 0);
      ActorTelemetry telemetry = actor.telemetry();
      assertTrue(telemetry.isBalanced(), telemetry::toString);
    }
    assertEquals(talks - rounds,
        actors.stream().mapToLong(actor -> actor.telemetry().sentOn()).sum());
  }

  @Test
  void theLinkedTextCompilesForDevices() throws ReflectiveOperationException {
    List<ActorCode> codes = new ArrayList<>();
    List<ActorType<?, ?>> types = new ArrayList<>();
    for (String name : List.of("Gossip", "Mirror")) {
      codes.add(ActorCode.of(ResidentClasses.of(name)));
      types.add((ActorType<?, ?>) ResidentClasses.of(name + "Ref").getField("TYPE").get(null));
    }
    List<DeviceRoute> routes = DeviceRoute.between(codes, types);
    assertEquals(List.of(3L, 3L, 3L, 3L), routes.stream().map(DeviceRoute::receivers).toList());
    TargetCompilers
        .cuda(LinkedActors.of(codes, routes, ResidentShape.DEFAULT, 128).text()).orFail();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3, 16, 101})
  void everythingArrivesOnceAndInOrder(long seed) {
    open(seed);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults());
    for (int i = 0; i < ROUNDS; i++) {
      actors.get(i % ACTORS).tell(talk(HOPS, (int) (31 * seed + i), false));
    }
    assertAllArrived(actors, ROUNDS, HOPS);
    assertTrue(sum(actors, "past") > 0, "nothing went past the host");
  }

  /** Who finds no room in time gives messages up; the others come in order. */
  @ParameterizedTest
  @ValueSource(longs = {0, 5})
  void withLittleRoomMuchGoesOverTheHostAndNothingOvertakes(long seed) {
    open(seed);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults().queueCapacity(2));
    for (int i = 0; i < ROUNDS; i++) {
      actors.get(i % ACTORS).tell(talk(HOPS, (int) (7 * seed + i), false));
    }
    until(() -> sum(actors, "sent") + ROUNDS
        == sum(actors, "got") + runtime.deadLetters().list().size());
    assertEquals(0, sum(actors, "disorder"), "out of order");
    assertTrue(sum(actors, "missed") <= runtime.deadLetters().list().size());
    assertTrue(sum(actors, "past") > 0, "nothing went past the host");
    actors.forEach(a -> assertTrue(a.telemetry().isBalanced(), () -> a.telemetry().toString()));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 8})
  void whatWaitsBehindAHandlerThatThrewGoesOnInOrder(long seed) {
    open(seed);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults());
    for (int i = 0; i < ROUNDS; i++) {
      actors.get(i % ACTORS).tell(talk(HOPS, (int) (13 * seed + i), true));
    }
    assertAllArrived(actors, ROUNDS, HOPS);
    assertTrue(actors.stream().mapToLong(a -> a.telemetry().failed()).sum() > 0, "none threw");
  }

  @Test
  void actorsThatAreStoppedGetTheirMessagesWhenTheyGoOn() {
    open(21);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults());
    for (int i = 0; i < ROUNDS; i++) {
      actors.get(i).deactivate();
      actors.get((i + 1) % ACTORS).tell(talk(HOPS, 100 + i, false));
      actors.get(i).activate();
      if (i == 2) { // code is loaded, so that the kernel pauses
        runtime.launch("resident-ledger", LaunchOptions.defaults());
      }
    }
    assertAllArrived(actors, ROUNDS, HOPS);
  }

  @Test
  void whoMayDropMessagesGetsThemFromTheHost() {
    open(2);
    List<UntypedActorRef> actors =
        circle(LaunchOptions.defaults().overflow(Overflow.DEAD_LETTER));
    actors.getFirst().tell(talk(2, 5, false));
    assertAllArrived(actors, 1, 2);
    assertEquals(0, sum(actors, "past"));
  }

  /** Until the device dispatches them; then with somebody on the host, and without again. */
  @ParameterizedTest
  @ValueSource(longs = {4, 7})
  void whatIsPublishedReachesEachSubscriberOnceAndInOrder(long seed) {
    open(seed);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults());
    actors.forEach(
        a -> runtime.topics().subscribe("gossip/+", a, QualityOfService.AT_MOST_ONCE));
    long[] news = new long[1];
    until(() -> {
      cry(actors, news);
      return sum(actors, "past") > 0;
    });
    AtomicInteger heard = new AtomicInteger();
    Subscription listener = runtime.topics().subscribe("gossip/news",
        publication -> heard.incrementAndGet(), QualityOfService.AT_MOST_ONCE);
    long before = news[0];
    cry(actors, news);
    until(() -> heard.get() == news[0] - before);
    listener.close();
    long past = sum(actors, "past");
    until(() -> {
      cry(actors, news);
      return sum(actors, "past") > past;
    });
    assertEquals(0, sum(actors, "disorder"), "out of order");
    assertEquals(0, sum(actors, "missed"), "not the next one");
  }

  /** Three of them publish; waits until everybody has heard all. */
  private static void cry(List<UntypedActorRef> actors, long[] news) {
    for (int i = 0; i < 3; i++) {
      actors.get(i).tell(ResidentClasses.message("Gossip$Cry", 4));
      news[0] += 4;
    }
    until(() -> sum(actors, "got") == ACTORS * news[0]);
  }

  @Test
  void whoEndsWhileOthersSendToItEndsAndTheOthersGoOn() {
    open(9);
    List<UntypedActorRef> actors = circle(LaunchOptions.defaults());
    for (int i = 0; i < ROUNDS; i++) {
      actors.get(1 + i).tell(talk(HOPS, 40 + i, false));
    }
    actors.getFirst().kill();
    actors.getFirst().ended().toCompletableFuture().join();
    long gone = actors.getFirst().telemetry().processed();
    List<UntypedActorRef> others = actors.subList(1, ACTORS);
    until(() -> others.stream().allMatch(a -> a.telemetry().queueDepth() == 0));
    assertEquals(0, sum(others, "disorder"));
    assertTrue(actors.getFirst().telemetry().isBalanced());
    assertEquals(gone, actors.getFirst().telemetry().processed());
    runtime.close();
    others.forEach(a -> assertTrue(a.telemetry().isBalanced(), () -> a.telemetry().toString()));
  }
}
