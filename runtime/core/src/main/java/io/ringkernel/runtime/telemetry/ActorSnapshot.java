package io.ringkernel.runtime.telemetry;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.ActorPhase;
import io.ringkernel.runtime.ActorState;
import io.ringkernel.runtime.ActorTelemetry;
import io.ringkernel.runtime.LatencySummary;
import java.util.List;

/**
 * An actor at one time.
 *
 * @param type the id given in {@code @RingKernel}
 * @param names those the registry knows it by
 */
public record ActorSnapshot(ActorId id, String type, List<String> names, ActorState state,
    ActorPhase phase, ActorTelemetry telemetry, LatencySummary latency) {}
