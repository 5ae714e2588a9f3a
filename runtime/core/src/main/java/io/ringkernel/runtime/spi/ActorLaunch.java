package io.ringkernel.runtime.spi;

import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.LaunchOptions;
import java.util.function.Supplier;

/**
 * An actor that is to be launched.
 *
 * @param id reserved for it
 * @param instance makes the state that it begins with, also when it is restarted
 * @param <A> its class
 */
public record ActorLaunch<A>(ActorId id, LaunchOptions options, Supplier<? extends A> instance) {}
