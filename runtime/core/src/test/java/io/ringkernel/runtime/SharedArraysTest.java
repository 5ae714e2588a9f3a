package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.message.MessageCopy;
import io.ringkernel.runtime.topic.PublishOptions;
import io.ringkernel.runtime.topic.QualityOfService;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept of a message does not change with the arrays of who sent it. */
@Timeout(30)
class SharedArraysTest {
  record Numbers(long[] values) {}

  /** Has a codec by the name that a generated one has. */
  record Pair(long[] values) {}

  private static final LongsCodec<Numbers> NUMBERS =
      new LongsCodec<>(Numbers.class, 131, 16, m -> m.values().clone(), Numbers::new);

  private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
  private final RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU)
      .redelivery(new RuntimeBuilder.Redelivery(3, Duration.ofMillis(40), Duration.ofSeconds(5)))
      .onFailure(f -> {
      }).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private static final class Ref extends ActorRef {
    Ref(ActorCell cell) {
      super(cell);
    }

    void tell(Numbers message) {
      tell(NUMBERS, message);
    }
  }

  private ActorType<Scripted, Ref> type(java.util.function.Consumer<Numbers> handler) {
    return new ActorType<>("numbers", Scripted.class, Scripted::new,
        List.of(new MessageHandler<Scripted, Numbers, Record>("take", NUMBERS, Optional.empty(),
            (self, context, message) -> {
              handler.accept(message);
              return null;
            })),
        Ref::new);
  }

  private void see(Numbers message) {
    seen.add(message.values()[0]);
  }

  @Test
  void retainedValueStaysAsItWasPublished() {
    Ref first = runtime.launch(type(this::see), LaunchOptions.defaults());
    runtime.topics().subscribe("n", first, QualityOfService.AT_MOST_ONCE);
    long[] values = {7, 8};
    runtime.topics().publish("n", new Numbers(values), PublishOptions.DEFAULTS.retain());
    values[0] = 99;
    Ref late = runtime.launch(type(this::see), LaunchOptions.defaults());
    runtime.topics().subscribe("n", late, QualityOfService.AT_MOST_ONCE);
    Waiting.untilEquals(List.of(7L, 7L), () -> List.copyOf(seen));
    assertArrayEquals(new long[] {7, 8},
        ((Numbers) runtime.topics().retained("n").get("n").message()).values());
  }

  @Test
  void redeliveryGivesWhatWasPublished() {
    Ref actor = runtime.launch(type(message -> {
      see(message);
      if (seen.size() == 1) {
        throw new IllegalStateException("once more");
      }
    }), LaunchOptions.defaults());
    runtime.topics().subscribe("n", actor, QualityOfService.AT_LEAST_ONCE);
    long[] values = {7, 8};
    runtime.topics().publish("n", new Numbers(values));
    values[0] = 99;
    Waiting.untilEquals(List.of(7L, 7L), () -> List.copyOf(seen));
  }

  @Test
  void deadLetterOfAnOverflowHoldsWhatWasSent() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    Ref actor = runtime.launch(type(message -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }), LaunchOptions.defaults().queueCapacity(1).overflow(Overflow.DEAD_LETTER));
    long[] values = {7, 8};
    actor.tell(new Numbers(values));
    actor.tell(new Numbers(values));
    values[0] = 99;
    DeadLetter letter = runtime.deadLetters().list().getFirst();
    gate.countDown();
    assertEquals(7, ((Numbers) letter.message().orElseThrow()).values()[0]);
  }

  @Test
  void generatedCodecIsFoundByItsName() {
    long[] values = {7, 8};
    Pair copy = (Pair) MessageCopy.of(new Pair(values));
    values[0] = 99;
    assertArrayEquals(new long[] {7, 8}, copy.values());
    Record plain = new Scripted.Do(1);
    assertEquals(plain, MessageCopy.of(plain));
  }
}

/** As the compiler would name it. */
final class SharedArraysTest_PairCodec implements MessageCodec<SharedArraysTest.Pair> {
  static final SharedArraysTest_PairCodec INSTANCE = new SharedArraysTest_PairCodec();

  private final LongsCodec<SharedArraysTest.Pair> codec =
      new LongsCodec<>(SharedArraysTest.Pair.class, 132, 16, SharedArraysTest.Pair::values,
          SharedArraysTest.Pair::new);

  @Override
  public Class<SharedArraysTest.Pair> messageClass() {
    return codec.messageClass();
  }

  @Override
  public int typeId() {
    return codec.typeId();
  }

  @Override
  public int byteSize() {
    return codec.byteSize();
  }

  @Override
  public long layoutHash() {
    return codec.layoutHash();
  }

  @Override
  public void encode(SharedArraysTest.Pair message, MemorySegment target, long offset) {
    codec.encode(message, target, offset);
  }

  @Override
  public SharedArraysTest.Pair decode(MemorySegment source, long offset) {
    return codec.decode(source, offset);
  }
}
