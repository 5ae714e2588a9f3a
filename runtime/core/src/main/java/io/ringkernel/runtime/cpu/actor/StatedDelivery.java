package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.Priority;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What components of a message say of its delivery; what the sender says counts more. */
final class StatedDelivery {
  /** A slot has 256 priorities, an inbox as many as there are constants. */
  private static final int LEVELS = 256 / Priority.values().length;

  private StatedDelivery() {}

  static <M extends Record> Delivery of(MessageCodec<M> codec, M message, Delivery given) {
    if (message == null) {
      return given;
    }
    int priority = codec.priority(message);
    long micros = codec.deadline(message);
    long correlation = codec.correlationId(message);
    if (priority == MessageCodec.UNSTATED && micros == 0 && correlation == 0) {
      return given;
    }
    Delivery stated = given;
    if (priority != MessageCodec.UNSTATED && given.priority() == Priority.NORMAL) {
      stated = stated.priority(Priority.values()[priority / LEVELS]);
    }
    if (micros != 0 && given.timeout().isZero()) {
      stated = stated.timeout(Duration.of(micros, ChronoUnit.MICROS));
    }
    if (correlation != 0 && given.correlation() == 0) {
      stated = stated.correlation(correlation);
    }
    return stated;
  }
}
