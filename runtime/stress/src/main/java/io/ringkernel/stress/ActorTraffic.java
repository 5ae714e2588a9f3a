package io.ringkernel.stress;

import io.ringkernel.RingContext;
import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.IdleStrategy;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.RingRuntime;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Senders that tell an actor numbers, each by a lane of its own or all by the shared handle. */
final class ActorTraffic implements Load {
  private static final int SENDERS = 2;

  /** A message; the check shows a part of another one. */
  record Numbered(long sender, long number, long check) {}

  /** What the compiler would generate. */
  private static final class Codec implements MessageCodec<Numbered> {
    static final Codec INSTANCE = new Codec();

    @Override
    public Class<Numbered> messageClass() {
      return Numbered.class;
    }

    @Override
    public int typeId() {
      return 7;
    }

    @Override
    public int byteSize() {
      return 24;
    }

    @Override
    public long layoutHash() {
      return 7;
    }

    @Override
    public void encode(Numbered message, MemorySegment target, long offset) {
      target.set(ValueLayout.JAVA_LONG, offset, message.sender());
      target.set(ValueLayout.JAVA_LONG, offset + 8, message.number());
      target.set(ValueLayout.JAVA_LONG, offset + 16, message.check());
    }

    @Override
    public Numbered decode(MemorySegment source, long offset) {
      return new Numbered(source.get(ValueLayout.JAVA_LONG, offset),
          source.get(ValueLayout.JAVA_LONG, offset + 8),
          source.get(ValueLayout.JAVA_LONG, offset + 16));
    }
  }

  /** The reference of {@link Receiver}. */
  private static final class Ref extends ActorRef {
    Ref(ActorCell cell) {
      super(cell);
    }

    Ref producer() {
      return new Ref(lane());
    }

    void tell(Numbered message) {
      tell(Codec.INSTANCE, message);
    }
  }

  /** The actor. */
  private static final class Receiver {
    private final long[] next = new long[SENDERS];
    private long wrongOrder;
    private long spoilt;
    private long sum;

    void handle(RingContext context, Numbered message) {
      int sender = (int) message.sender();
      long number = message.number();
      if (sender < 0 || sender >= SENDERS || message.check() != (number ^ ~message.sender())) {
        spoilt++;
        return;
      }
      if (number != next[sender]) {
        wrongOrder++;
      }
      next[sender] = number + 1;
      sum += number;
    }
  }

  private final String name;
  private final LaunchOptions options;
  private final boolean lanes;
  private final Receiver receiver = new Receiver();
  private final List<Thread> threads = new ArrayList<>();
  private final long[] sent = new long[SENDERS];
  private final long[] sums = new long[SENDERS];
  private long leaveOut;
  private RingRuntime runtime;
  private Ref actor;
  private volatile boolean stop;

  private ActorTraffic(String name, LaunchOptions options, boolean lanes) {
    this.name = name;
    this.options = options;
    this.lanes = lanes;
  }

  static List<ActorTraffic> all() {
    LaunchOptions own = LaunchOptions.defaults().idle(IdleStrategy.YIELD);
    return List.of(new ActorTraffic("actor, 2 producers", own.withoutStamps(), true),
        new ActorTraffic("actor, shared handle", own, false),
        new ActorTraffic("actor on workers, producers",
            LaunchOptions.defaults().mode(LaunchMode.EVENT_DRIVEN), true));
  }

  /** For a test: senders leave this number out. */
  void leaveOut(long number) {
    leaveOut = number;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    runtime = RingRuntime.builder().backend(Backend.CPU).build();
    actor = runtime.launch(new ActorType<>("receiver", Receiver.class, () -> receiver,
        List.of(new MessageHandler<Receiver, Numbered, Record>("handle", Codec.INSTANCE,
            Optional.empty(), (self, context, message) -> {
              self.handle(context, message);
              return null;
            })),
        Ref::new), options);
    for (int i = 0; i < SENDERS; i++) {
      int sender = i;
      Ref handle = lanes ? actor.producer() : actor;
      threads.add(Thread.ofPlatform().daemon().name("teller-" + i)
          .start(() -> send(handle, sender)));
    }
  }

  private void send(Ref handle, int sender) {
    long number = 0;
    long count = 0;
    long sum = 0;
    for (; !stop; number++) {
      if (number == 0 || number != leaveOut) {
        handle.tell(new Numbered(sender, number, number ^ ~sender));
        count++;
        sum += number;
      }
    }
    sent[sender] = count;
    sums[sender] = sum;
  }

  @Override
  public long received() {
    return actor.telemetry().processed();
  }

  /** Closing the runtime drains the actor; its telemetry must agree with both sides. */
  @Override
  public Account stop() throws InterruptedException {
    stop = true;
    for (Thread thread : threads) {
      thread.join();
    }
    runtime.close();
    ActorTelemetry end = actor.telemetry();
    long all = 0;
    long sum = -receiver.sum;
    for (int i = 0; i < SENDERS; i++) {
      all += sent[i];
      sum += sums[i];
    }
    return new Account(all, end.processed(), receiver.wrongOrder, receiver.spoilt,
        sum == 0 && end.isBalanced() && end.accepted() == all);
  }
}
