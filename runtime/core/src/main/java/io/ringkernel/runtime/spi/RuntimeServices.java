package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorFailure;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.HybridLogicalClock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What a runtime gives its back end.
 *
 * @param clock stamps messages
 * @param completions completes stages, so that what hangs on them cannot hold an actor up
 * @param failures is told of each told message whose handler threw; does not throw itself
 * @param ended is told of each actor that has ended
 * @param closeTimeout how long closing may wait
 */
public record RuntimeServices(HybridLogicalClock clock, Executor completions,
    Consumer<ActorFailure> failures, Consumer<ActorId> ended, Duration closeTimeout) {}
