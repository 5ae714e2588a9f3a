package io.ringkernel.runtime.cpu.actor;

import io.ringkernel.GpuContext;
import io.ringkernel.RingContext;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.MessageHandler;
import io.ringkernel.runtime.cpu.HandlerBlock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Runs handlers that all work items run. Each sees its own place in the grid, and the same message
 * and actor. For tests of what will run on a device: much slower than one thread.
 */
final class BlockHandling {
  private BlockHandling() {}

  /** The result of the handler, which is the same for all work items. */
  static <A, M extends Record, R extends Record> R handle(MessageHandler<A, M, R> handler,
      A actor, RingContext own, M message, LaunchOptions options) throws Throwable {
    Object[] results = new Object[options.blockSize() * options.grid()];
    HandlerBlock.run(actor.getClass(), handler.name(), options,
        gpu -> results[gpu.globalIdX()] =
            handled(handler, actor, context(gpu, own), message));
    Optional<MessageCodec<R>> codec = handler.reply();
    if (codec.isEmpty() || results[0] == null) {
      return null;
    }
    R first = codec.get().messageClass().cast(results[0]);
    for (int i = 1; i < results.length; i++) {
      if (results[i] == null
          || !codec.get().contentEquals(first, codec.get().messageClass().cast(results[i]))) {
        throw new IllegalStateException("handler " + handler.name() + " runs as all work items, "
            + "and its result is not the same for all: " + first + " from the first one, "
            + results[i] + " from number " + i);
      }
    }
    return first;
  }

  private static <A, M extends Record, R extends Record> R handled(MessageHandler<A, M, R> handler,
      A actor, RingContext context, M message) {
    try {
      return handler.method().handle(actor, context, message);
    } catch (Exception e) {
      throw BlockHandling.<RuntimeException>asIs(e);
    }
  }

  /** What a handler throws reaches who asked as it is, checked or not. */
  @SuppressWarnings("unchecked") // only the compiler tells checked exceptions from others
  private static <X extends Exception> X asIs(Exception thrown) throws X {
    throw (X) thrown;
  }

  /** Place, barriers and shared memory of one, everything else of the other. */
  private static RingContext context(GpuContext gpu, RingContext own) {
    return (RingContext) Proxy.newProxyInstance(BlockHandling.class.getClassLoader(),
        new Class<?>[] {RingContext.class}, (proxy, method, arguments) -> {
          Object target = method.getDeclaringClass() == RingContext.class ? own : gpu;
          try {
            return method.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
