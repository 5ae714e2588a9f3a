package resident;

import io.ringkernel.Length;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Passes on what it hears to two others, and checks that it hears each of eight in order. */
@RingKernel(id = "resident-gossip")
public final class Gossip {
  @RingMessage
  public record Peers(int index, @Length(8) long[] ids) {}

  /** Messages of one to another are numbered; with {@code trips} some handlers throw. */
  @RingMessage
  public record Talk(int from, int number, int hops, int seed, boolean trips) {}

  @RingMessage
  public record Cry(int times) {}

  @RingMessage
  public record News(int from, int number) {}

  @RingMessage
  public record Question(int nothing) {}

  @RingMessage
  public record Facts(int sent, int got, int disorder, int past,
      int missed) {}

  private final long[] peers = new long[8];
  private final int[] told = new int[8];
  private final int[] heard = new int[8];
  private final int[] read = new int[8];
  private int cried;
  private int index;
  private int sent;
  private int got;
  private int disorder;
  private int past;
  private int missed;

  @OnMessage
  void meet(RingContext context, Peers message) {
    index = message.index();
    for (int i = 0; i < 8; i++) {
      peers[i] = message.ids()[i];
    }
  }

  @OnMessage
  void hear(RingContext context, Talk talk) {
    got++;
    if (talk.from() >= 0) {
      disorder += talk.number() >= heard[talk.from()] ? 0 : 1;
      missed += talk.number() - heard[talk.from()];
      heard[talk.from()] = talk.number() + 1;
      past += context.messageId() >= 1L << 62 ? 1 : 0;
    }
    int seed = talk.seed();
    for (int i = 0; i < 2; i++) {
      if (talk.hops() > 0) {
        seed = seed * 1103515245 + 12345;
        int to = seed >>> 16 & 7;
        int number = told[to];
        told[to] = number + 1;
        sent++;
        context.send(peers[to],
            new Talk(index, number, talk.hops() - 1, seed ^ i, talk.trips()));
      }
    }
    if (talk.trips() && (seed >>> 20 & 15) == 7) {
      told[0] /= index - index;
    }
  }

  @OnMessage
  void cry(RingContext context, Cry cry) {
    for (int i = 0; i < cry.times(); i++) {
      context.publish("gossip/news", new News(index, cried));
      cried++;
    }
  }

  @OnMessage
  void news(RingContext context, News news) {
    got++;
    disorder += news.number() >= read[news.from()] ? 0 : 1;
    missed += news.number() - read[news.from()];
    read[news.from()] = news.number() + 1;
    past += context.messageId() >= 1L << 62 ? 1 : 0;
  }

  @OnMessage
  Facts answer(RingContext context, Question question) {
    return new Facts(sent, got, disorder, past, missed);
  }
}
