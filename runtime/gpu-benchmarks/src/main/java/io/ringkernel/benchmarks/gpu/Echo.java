package io.ringkernel.benchmarks.gpu;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Answers with what it was sent, and counts what came in order. */
@RingKernel(id = "bench-echo")
public final class Echo {
  /** 64 bytes that are to come back. */
  @RingMessage
  public record Ping(long number, long a, long b, long c, long d, long e, long f, long g) {}

  /** The same bytes. */
  @RingMessage
  public record Pong(long number, long a, long b, long c, long d, long e, long f, long g) {}

  /** 64 bytes of which nobody waits for an answer; the last checks the others. */
  @RingMessage
  public record Item(long number, long a, long b, long c, long d, long e, long f, long check) {}

  private long items;
  private long next;
  private long wrong;

  @OnMessage
  Pong echo(RingContext context, Ping ping) {
    return new Pong(ping.number(), ping.a(), ping.b(), ping.c(), ping.d(), ping.e(), ping.f(),
        ping.g());
  }

  @OnMessage
  void count(RingContext context, Item item) {
    items++;
    if (item.number() != next || (item.a() ^ item.b() ^ item.c() ^ item.d() ^ item.e() ^ item.f()
        ^ item.number()) != item.check()) {
      wrong++;
    }
    next = item.number() + 1;
  }
}
