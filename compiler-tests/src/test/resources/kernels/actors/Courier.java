package kernels.actors;

import io.ringkernel.GpuType;
import io.ringkernel.Length;
import io.ringkernel.MaxLength;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Messages with every kind of component: read, answered with, and passed back. */
@RingKernel(id = "courier")
final class Courier {
  enum Side { BUY, SELL, HOLD }

  @GpuType
  record Point(float x, short tag, Side side) {}

  @RingMessage
  record Parcel(boolean flag, @Length(3) byte[] code, byte small, @MaxLength(5) byte[] blob,
      short medium, @Length(2) long[] stamps, char letter, @MaxLength(3) short[] tags, Side side,
      int count, @MaxLength(7) String name, Point where, @Length(4) float[] levels, long amount,
      @MaxLength(4) boolean[] marks, float ratio, @Length(5) char[] letters,
      @MaxLength(2) int[] numbers) {}

  @RingMessage
  record Echo(Parcel2 values, @Length(3) byte[] code, @MaxLength(5) byte[] blob,
      @Length(2) long[] stamps, @MaxLength(8) short[] tags, @MaxLength(7) String name,
      @Length(4) float[] levels, @MaxLength(4) boolean[] marks, @Length(5) char[] letters,
      @MaxLength(2) int[] numbers, @MaxLength(3) long[] wide) {}

  @GpuType
  record Parcel2(boolean flag, byte small, short medium, char letter, Side side, int count,
      Point where, long amount, float ratio) {}

  @RingMessage
  record Look(int index, @MaxLength(6) int[] values, @MaxLength(6) String text) {}

  @RingMessage
  record Seen(int value, int sum, boolean empty) {}

  @RingMessage
  record Terms(@Length(3) int[] terms, @Length(2) long[] longs) {}

  @RingMessage
  record Sums(int first, @Length(2) int[] sums, int last, @MaxLength(3) short[] more, long all) {}

  private int handled;
  private long total;

  @OnMessage
  Parcel back(RingContext context, Parcel message) {
    handled++;
    return message;
  }

  @OnMessage
  Seen look(RingContext context, Look message) {
    handled++;
    int sum = 0;
    for (int value : message.values()) {
      sum = 31 * sum + value;
    }
    String text = message.text();
    for (int i = 0; i < text.length(); i++) {
      sum = 31 * sum + text.charAt(i);
    }
    total += sum;
    int at = message.index();
    int[] values = message.values();
    int value = at < 0 ? message.text().charAt(-at) : values[at];
    return new Seen(value, sum, message.text().isEmpty());
  }

  private static long sum(long[] values, int from) {
    long sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return sum;
  }

  @OnMessage
  Sums add(RingContext context, Terms message) {
    int first = handled++;
    return new Sums(first, new int[] {handled++, message.terms()[0] + message.terms()[2]},
        handled, new short[] {(short) handled}, sum(message.longs(), 0));
  }

  @OnMessage
  Parcel turn(RingContext context, Echo message) {
    handled++;
    byte[] code = new byte[3];
    for (int i = 0; i < message.code().length; i++) {
      code[i] = (byte) (message.code()[2 - i] + 1);
    }
    float[] levels = new float[4];
    int at = 4;
    for (float level : message.levels()) {
      levels[--at] = level * 2;
    }
    boolean[] marks = new boolean[3];
    for (int i = 0; i < marks.length && i < message.marks().length; i++) {
      marks[i] = !message.marks()[i];
    }
    short[] tags = {(short) message.tags().length, (short) message.wide().length};
    long[] stamps = new long[2];
    stamps[0] = message.stamps()[1] ^ (message.wide().length > 2 ? message.wide()[2] : -1);
    stamps[1] = message.stamps()[0];
    char[] letters = new char[5];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) (message.letters()[i] + (i < message.blob().length
          ? message.blob()[i] : 7));
    }
    stamps[0] += sum(message.stamps(), 1) + sum(new long[] {3, handled}, 0);
    Parcel2 values = message.values();
    return new Parcel(!values.flag(), code, values.small(), message.blob(), values.medium(),
        stamps, values.letter(), tags, values.side() == Side.HOLD ? Side.BUY : values.side(),
        handled + values.count(), message.name(), values.where(), levels, values.amount(), marks,
        values.ratio(), letters, message.numbers());
  }
}
