package io.ringkernel.runtime;

import io.ringkernel.Restart;
import io.ringkernel.RingContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** An actor whose handlers a test writes as functions. */
final class Scripted {
  record Do(long code) {}

  record Done(long value) {}

  record Note(long code) {}

  /** Handles {@link Do}; may be asked. */
  interface Script {
    Done run(Scripted self, RingContext context, long code);
  }

  /** State that scripts use. */
  long value;

  /** What the compiler would generate. */
  static final class Ref extends ActorRef {
    static final LongsCodec<Do> DO =
        new LongsCodec<>(Do.class, 101, 8, m -> new long[] {m.code()}, v -> new Do(v[0]));
    static final LongsCodec<Done> DONE =
        new LongsCodec<>(Done.class, 102, 8, m -> new long[] {m.value()}, v -> new Done(v[0]));
    static final LongsCodec<Note> NOTE =
        new LongsCodec<>(Note.class, 103, 8, m -> new long[] {m.code()}, v -> new Note(v[0]));

    Ref(ActorCell cell) {
      super(cell);
    }

    Ref with(Delivery delivery) {
      return new Ref(cell(delivery));
    }

    Ref producer() {
      return new Ref(lane());
    }

    void tell(Do message) {
      tell(DO, message);
    }

    CompletionStage<Done> ask(Do message) {
      return ask(DO, message, DONE);
    }

    long join(long code) {
      return ask(new Do(code)).toCompletableFuture().join().value();
    }

    void tell(Note message) {
      tell(NOTE, message);
    }
  }

  /** What a test declares beside its scripts. */
  record Declared(String id, Restart restart, List<String> publishesTo,
      Optional<ActorType.Start<Scripted, ?>> start) {
    static Declared of(String id) {
      return new Declared(id, Restart.RESET, List.of(), Optional.empty());
    }

    Declared restart(Restart value) {
      return new Declared(id, value, publishesTo, start);
    }

    Declared publishesTo(String... value) {
      return new Declared(id, restart, List.of(value), start);
    }

    Declared start(ActorType.Start.Method<Scripted, Note> method, boolean withMessage) {
      return new Declared(id, restart, publishesTo, Optional.of(new ActorType.Start<>(
          withMessage ? Optional.of(Note.class) : Optional.empty(), method)));
    }
  }

  /** The type of actors that run a script. */
  static ActorType<Scripted, Ref> type(String id, Script script) {
    return type(Declared.of(id), script, (self, context, ended) -> {
    });
  }

  static ActorType<Scripted, Ref> type(Declared declared, Script script) {
    return type(declared, script, (self, context, ended) -> {
    });
  }

  /** Handles {@link ActorEnded}. */
  interface Mourning {
    void run(Scripted self, RingContext context, ActorEnded ended);
  }

  static ActorType<Scripted, Ref> type(Declared declared, Script script, Mourning mourning) {
    return new ActorType<>(declared.id(), Scripted.class, Scripted::new, List.of(
        new MessageHandler<Scripted, Do, Done>("act", Ref.DO, Optional.of(Ref.DONE),
            (self, context, message) -> script.run(self, context, message.code())),
        new MessageHandler<Scripted, Note, Record>("note", Ref.NOTE, Optional.empty(),
            (self, context, message) -> {
              script.run(self, context, message.code());
              return null;
            }),
        new MessageHandler<Scripted, ActorEnded, Record>("mourn", ActorEndedCodec.INSTANCE,
            Optional.empty(), (self, context, message) -> {
              mourning.run(self, context, message);
              return null;
            })),
        Ref::new,
        new ActorType.Traits<>(declared.publishesTo(), declared.restart(), declared.start()));
  }
}
