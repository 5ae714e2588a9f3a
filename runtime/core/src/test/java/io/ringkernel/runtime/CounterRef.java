package io.ringkernel.runtime;

import io.ringkernel.runtime.Counter.Add;
import io.ringkernel.runtime.Counter.Fail;
import io.ringkernel.runtime.Counter.Hold;
import io.ringkernel.runtime.Counter.Nothing;
import io.ringkernel.runtime.Counter.Place;
import io.ringkernel.runtime.Counter.Total;
import io.ringkernel.runtime.Counter.Where;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What the compiler would generate for {@link Counter}. */
final class CounterRef extends ActorRef {
  static final LongsCodec<Add> ADD = new LongsCodec<>(Add.class, 7001, 8,
      m -> new long[] {m.amount()}, v -> new Add(v[0]));
  static final LongsCodec<Total> TOTAL = new LongsCodec<>(Total.class, -5, 8,
      m -> new long[] {m.value()}, v -> new Total(v[0]));
  static final LongsCodec<Fail> FAIL = new LongsCodec<>(Fail.class, 3, 8,
      m -> new long[] {m.code()}, v -> new Fail((int) v[0]));
  static final LongsCodec<Hold> HOLD = new LongsCodec<>(Hold.class, 4, 8,
      m -> new long[] {m.unused()}, v -> new Hold((int) v[0]));
  static final LongsCodec<Nothing> NOTHING = new LongsCodec<>(Nothing.class, 5, 8,
      m -> new long[] {m.unused()}, v -> new Nothing((int) v[0]));
  static final LongsCodec<Where> WHERE = new LongsCodec<>(Where.class, Integer.MIN_VALUE, 8,
      m -> new long[] {m.unused()}, v -> new Where((int) v[0]));
  static final LongsCodec<Place> PLACE = new LongsCodec<>(Place.class, 6, 32,
      m -> new long[] {m.self(), m.time(), m.blockDim(), m.globalId()},
      v -> new Place(v[0], v[1], (int) v[2], (int) v[3]));

  public static final ActorType<Counter, CounterRef> TYPE = new ActorType<>("counter",
      Counter.class, Counter::new, List.of(
          new MessageHandler<Counter, Add, Total>("add", ADD, Optional.of(TOTAL), Counter::add),
          new MessageHandler<Counter, Fail, Record>("fail", FAIL, Optional.empty(),
              (actor, context, message) -> {
                actor.fail(context, message);
                return null;
              }),
          new MessageHandler<Counter, Hold, Total>("hold", HOLD, Optional.of(TOTAL),
              Counter::hold),
          new MessageHandler<Counter, Nothing, Total>("nothing", NOTHING, Optional.of(TOTAL),
              Counter::nothing),
          new MessageHandler<Counter, Where, Place>("where", WHERE, Optional.of(PLACE),
              Counter::where)),
      CounterRef::new);

  private CounterRef(ActorCell cell) {
    super(cell);
  }

  CounterRef producer() {
    return new CounterRef(lane());
  }

  void tell(Add message) {
    tell(ADD, Objects.requireNonNull(message, "message"));
  }

  CompletionStage<Total> ask(Add message) {
    return ask(ADD, Objects.requireNonNull(message, "message"), TOTAL);
  }

  void tell(Fail message) {
    tell(FAIL, message);
  }

  void tell(Hold message) {
    tell(HOLD, message);
  }

  CompletionStage<Total> ask(Hold message) {
    return ask(HOLD, message, TOTAL);
  }

  CompletionStage<Total> ask(Nothing message) {
    return ask(NOTHING, message, TOTAL);
  }

  CompletionStage<Place> ask(Where message) {
    return ask(WHERE, message, PLACE);
  }

  /** What no generated method does. */
  void tellWith(MessageCodec<Total> codec, Total message) {
    tell(codec, message);
  }
}
