package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.resident.Command;
import io.ringkernel.runtime.cuda.resident.ResidentKernel;
import java.util.List;
import java.util.Random;

/** What must hold before anything is timed. */
final class CorrectnessStage implements Stage {
  @Override
  public String name() {
    return "correctness";
  }

  @Override
  public List<Row> run(Rig rig) {
    ResidentKernel kernel = rig.start(rig.shape(8, 4, 256));
    try {
      RawActors actors = new RawActors(kernel);
      int count = rig.count(256, 16);
      actors.createAll(count);
      Random random = new Random(7);
      int messages = rig.count(1_000_000, 500);
      for (int i = 0; i < messages; i++) {
        while (!actors.send(RawActors.id(1, random.nextInt(count)), i)) {
          actors.poll();
        }
        actors.poll();
      }
      actors.await();
      long[] next = new long[count];
      for (int i = 0; i < messages; i++) {
        int to = random.nextInt(count);
        while (!actors.tell(RawActors.id(1, to), next[to])) {
          actors.poll();
        }
        next[to]++;
      }
      for (int i = 0; i < count; i++) {
        awaitCount(actors, i, next[i]);
      }
      actors.command(Command.TERMINATE, RawActors.id(1, 0), 0);
      actors.create(2, 0);
      actors.roundTrip(RawActors.id(2, 0), 1);
      actors.requireRight();
      return List.of(Row.verified("messages that came back right, each checked", "messages",
          new double[] {messages}, Goal.atLeast(messages, Double.NaN, Double.NaN), ""),
          Row.verified("messages told, each checked by its actor, in order", "messages",
              new double[] {messages}, Goal.atLeast(messages, Double.NaN, Double.NaN), ""));
    } finally {
      rig.stop(kernel);
    }
  }

  private static void awaitCount(RawActors actors, int index, long expected) {
    long end = System.nanoTime() + 30_000_000_000L;
    long[] counted = actors.counted(RawActors.id(1, index));
    while (counted[0] < expected && System.nanoTime() < end) {
      counted = actors.counted(RawActors.id(1, index));
    }
    if (counted[0] != expected || counted[1] != 0) {
      throw new IllegalStateException("actor " + index + " counted " + counted[0] + " of "
          + expected + ", " + counted[1] + " of them wrong or out of order");
    }
  }
}
