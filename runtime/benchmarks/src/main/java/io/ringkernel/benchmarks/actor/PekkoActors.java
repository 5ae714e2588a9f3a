package io.ringkernel.benchmarks.actor;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/**
 * Pekko typed, Java API. Messages that carry nothing are made once, so the figures are the
 * runtime's own.
 */
public final class PekkoActors implements ActorsUnderTest {
  /** As shipped, but for the log and the JVM hooks. */
  static final String SHIPPED = """
      pekko.loglevel = OFF
      pekko.stdout-loglevel = OFF
      pekko.jvm-shutdown-hooks = off
      pekko.coordinated-shutdown.run-by-jvm-shutdown-hook = off
      """;
  /** Both cores and no more, longer turns, and the mailbox made for a single consumer. */
  static final String TUNED = SHIPPED + """
      pekko.actor.default-dispatcher {
        throughput = 100
        fork-join-executor { parallelism-min = 2, parallelism-max = 2 }
      }
      pekko.actor.default-mailbox {
        mailbox-type = "org.apache.pekko.dispatch.SingleConsumerOnlyUnboundedMailbox"
      }
      """;
  /** One dispatcher thread: no hand-over between cores on a bounce. */
  static final String ONE_THREAD = TUNED + """
      pekko.actor.default-dispatcher.fork-join-executor { parallelism-min = 1, parallelism-max = 1 }
      """;

  private interface Root {}

  private record Pair(Bouncer a, Bouncer b, CountDownLatch ready) implements Root {}

  private record Spawn(int n, CountDownLatch done) implements Root {}

  private record End(CountDownLatch done) implements Root {}

  private record Ask(long value, ActorRef<Long> replyTo) {}

  private enum Msg { GO }

  private final Config config;
  private final Bouncer a = new Bouncer();
  private final Bouncer b = new Bouncer();
  private ActorSystem<Root> system;

  PekkoActors(String config) {
    this.config = ConfigFactory.parseString(config).withFallback(ConfigFactory.load());
  }

  /**
   * A bouncing or counting actor's state; its fields are set before a message that publishes them.
   */
  private static final class Bouncer {
    ActorRef<Object> self;
    ActorRef<Object> other;
    int left;
    CountDownLatch done;

    Behavior<Object> behavior() {
      return Behaviors.receive(Object.class)
          .onMessageEquals(Msg.GO, () -> {
            if (--left > 0) {
              if (other != null) {
                other.tell(Msg.GO);
              }
            } else {
              done.countDown();
            }
            return Behaviors.same();
          })
          .onMessage(Ask.class, q -> {
            q.replyTo.tell(q.value + 1);
            return Behaviors.same();
          })
          .build();
    }
  }

  private static final class Guardian extends AbstractBehavior<Root> {
    private final List<ActorRef<Object>> spawned = new ArrayList<>();

    Guardian(ActorContext<Root> context) {
      super(context);
    }

    @Override
    public Receive<Root> createReceive() {
      return newReceiveBuilder()
          .onMessage(Pair.class, p -> {
            p.a.self = getContext().spawnAnonymous(p.a.behavior());
            p.b.self = getContext().spawnAnonymous(p.b.behavior());
            p.ready.countDown();
            return this;
          })
          .onMessage(Spawn.class, s -> {
            CountDownLatch done = s.done;
            for (int i = 0; i < s.n; i++) {
              ActorRef<Object> child = getContext().spawnAnonymous(answerer(done));
              child.tell(Msg.GO);
              spawned.add(child);
            }
            return this;
          })
          .onMessage(End.class, e -> {
            CountDownLatch all = new CountDownLatch(spawned.size());
            spawned.forEach(c -> c.tell(all));
            spawned.clear();
            Thread.startVirtualThread(() -> {
              try {
                all.await();
              } catch (InterruptedException x) {
                throw new IllegalStateException(x);
              }
              e.done.countDown();
            });
            return this;
          })
          .build();
    }
  }

  /** Counts each message, and ends at a latch. */
  private static Behavior<Object> answerer(CountDownLatch done) {
    return Behaviors.receive((context, message) -> {
      if (message instanceof CountDownLatch end) {
        end.countDown();
        return Behaviors.stopped();
      }
      done.countDown();
      return Behaviors.same();
    });
  }

  @Override
  public void open() throws InterruptedException {
    system = ActorSystem.create(Behaviors.setup(Guardian::new), "benchmarks", config);
    CountDownLatch ready = new CountDownLatch(1);
    system.tell(new Pair(a, b, ready));
    ready.await();
  }

  @Override
  public void pingPong(int rounds) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    a.other = b.self;
    b.other = a.self;
    a.left = rounds + 1;
    b.left = Integer.MAX_VALUE;
    a.done = done;
    a.self.tell(Msg.GO);
    done.await();
  }

  @Override
  public void tell(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    a.other = null;
    a.left = n;
    a.done = done;
    for (int i = 0; i < n; i++) {
      a.self.tell(Msg.GO);
    }
    done.await();
  }

  @Override
  public long ask(long value) {
    return AskPattern.<Object, Long>ask(a.self, r -> new Ask(value, r),
        Duration.ofSeconds(30), system.scheduler())
        .toCompletableFuture().join();
  }

  @Override
  public void spawn(int n) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(n);
    system.tell(new Spawn(n, done));
    done.await();
  }

  @Override
  public void endSpawned() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    system.tell(new End(done));
    done.await();
  }

  @Override
  public void close() throws Exception {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().get();
  }
}
