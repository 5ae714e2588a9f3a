package io.ringkernel.runtime.spi;

import io.ringkernel.Restart;
import io.ringkernel.SendResult;
import io.ringkernel.runtime.ActorCell;
import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.Delivery;
import io.ringkernel.runtime.DrainReport;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LatencySummary;
import io.ringkernel.runtime.LaunchOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Another way into an actor: everything but sending is the actor's own. */
public abstract class ForwardingCell implements ActorCell {
  private final ActorCell cell;

  /** A way into that actor. */
  protected ForwardingCell(ActorCell cell) {
    this.cell = cell;
  }

  /** The actor, or the other way that this one goes over. */
  public final ActorCell actor() {
    return cell;
  }

  @Override
  public final SendResult offer(Record message, Delivery own, long sender, Completion completion) {
    return cell.offer(message, own, sender, completion);
  }

  @Override
  public final void overflow(Record message, Delivery own, long sender) {
    cell.overflow(message, own, sender);
  }

  @Override
  public final ActorId id() {
    return cell.id();
  }

  @Override
  public final ActorType<?, ?> type() {
    return cell.type();
  }

  @Override
  public final LaunchOptions options() {
    return cell.options();
  }

  @Override
  public final ActorState state() {
    return cell.state();
  }

  @Override
  public final ActorPhase phase() {
    return cell.phase();
  }

  @Override
  public final void activate() {
    cell.activate();
  }

  @Override
  public final void deactivate() {
    cell.deactivate();
  }

  @Override
  public final void terminate() {
    cell.terminate();
  }

  @Override
  public final void end(EndReason reason, Optional<Throwable> cause) {
    cell.end(reason, cause);
  }

  @Override
  public final CompletionStage<DrainReport> drain(Duration deadline) {
    return cell.drain(deadline);
  }

  @Override
  public final CompletionStage<ActorEnd> ended() {
    return cell.ended();
  }

  @Override
  public final void restart(Restart how) {
    cell.restart(how);
  }

  @Override
  public final <T> CompletionStage<T> between(Function<Object, T> action, boolean restores) {
    return cell.between(action, restores);
  }

  @Override
  public final boolean mustNotAwait() {
    return cell.mustNotAwait();
  }

  @Override
  public final ActorTelemetry telemetry() {
    return cell.telemetry();
  }

  @Override
  public final LatencySummary latency() {
    return cell.latency();
  }

  @Override
  public final Optional<Throwable> lastError() {
    return cell.lastError();
  }
}
