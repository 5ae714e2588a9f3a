package io.ringkernel.runtime;

import io.ringkernel.Restart;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.spi.Completion;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** An actor whose messages get something to go with them where they have nothing. */
final class DeliveringCell implements ActorCell {
  private final ActorCell cell;
  private final Delivery delivery;

  private DeliveringCell(ActorCell cell, Delivery delivery) {
    this.cell = cell;
    this.delivery = delivery;
  }

  /** That actor and that delivery, instead of any the actor had. */
  static ActorCell of(ActorCell cell, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    return new DeliveringCell(cell instanceof DeliveringCell other ? other.cell : cell, delivery);
  }

  @Override
  public <M extends Record> void tell(MessageCodec<M> codec, M message, Delivery ignored) {
    cell.tell(codec, message, delivery);
  }

  @Override
  public <M extends Record, R extends Record> CompletionStage<R> ask(MessageCodec<M> codec,
      M message, MessageCodec<R> reply, Delivery ignored) {
    return cell.ask(codec, message, reply, delivery);
  }

  @Override
  public SendResult offer(Record message, Delivery own, long sender, Completion completion) {
    return cell.offer(message, own, sender, completion);
  }

  @Override
  public void overflow(Record message, Delivery own, long sender) {
    cell.overflow(message, own, sender);
  }

  @Override
  public ActorId id() {
    return cell.id();
  }

  @Override
  public ActorType<?, ?> type() {
    return cell.type();
  }

  @Override
  public LaunchOptions options() {
    return cell.options();
  }

  @Override
  public ActorState state() {
    return cell.state();
  }

  @Override
  public ActorPhase phase() {
    return cell.phase();
  }

  @Override
  public void activate() {
    cell.activate();
  }

  @Override
  public void deactivate() {
    cell.deactivate();
  }

  @Override
  public void terminate() {
    cell.terminate();
  }

  @Override
  public void end(EndReason reason, Optional<Throwable> cause) {
    cell.end(reason, cause);
  }

  @Override
  public CompletionStage<DrainReport> drain(Duration deadline) {
    return cell.drain(deadline);
  }

  @Override
  public CompletionStage<ActorEnd> ended() {
    return cell.ended();
  }

  @Override
  public void restart(Restart how) {
    cell.restart(how);
  }

  @Override
  public <T> CompletionStage<T> between(Function<Object, T> action, boolean restores) {
    return cell.between(action, restores);
  }

  @Override
  public ActorTelemetry telemetry() {
    return cell.telemetry();
  }

  @Override
  public LatencySummary latency() {
    return cell.latency();
  }

  @Override
  public Optional<Throwable> lastError() {
    return cell.lastError();
  }
}
