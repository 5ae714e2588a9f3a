package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.runtime.cpu.grid.Stream.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several steps in one march. Step s works on the slab that lies {@code (s + 1) * halo} behind the
 * first, so that the step before it has computed what it reads. In the rows that a step writes each
 * cell lies a halo farther to the left than in those that it reads: the loop then never stores
 * ahead of what it reads, which is what HotSpot asks of a loop that it computes in vectors.
 */
final class MarchPlan {
  final RowForm form;
  final int steps;
  /** All streams, those that come from arrays first. */
  final List<Stream> streams;
  /** What a step reads, in the order of the form. */
  final Stream[][] reads;
  /** What a step writes. */
  final Stream[][] sets;
  /** What the fields that a step writes held before; null where nobody asks. */
  final Stream[][] kept;
  /** The parameter whose array holds what a step writes after the march; -1 where none does. */
  final int[][] ends;

  private final Map<List<Integer>, Stream> found = new LinkedHashMap<>();

  MarchPlan(RowForm form, int steps) {
    this.form = form;
    this.steps = steps;
    reads = new Stream[steps][form.reads().size()];
    sets = new Stream[steps][form.sets().size()];
    kept = new Stream[steps][form.sets().size()];
    ends = new int[steps][form.sets().size()];
    for (int step = 0; step < steps; step++) {
      plan(step);
    }
    for (Stream stream : found.values()) {
      if (stream.source == Source.ARRAY && isWritten(stream.parameter)) {
        stream.writtenMeanwhile();
      }
    }
    List<Stream> all = new ArrayList<>(found.values());
    all.sort((one, other) -> one.source.compareTo(other.source));
    for (int place = 0; place < all.size(); place++) {
      all.get(place).place(place);
    }
    streams = List.copyOf(all);
  }

  private void plan(int step) {
    for (int i = 0; i < form.reads().size(); i++) {
      RowForm.Read read = form.reads().get(i);
      reads[step][i] = read(step, read.parameter(), read.back(), reach(read.parameter()));
      reads[step][i].readNear(read.x() != 0, form.aside(read) != 0);
    }
    for (int i = 0; i < form.sets().size(); i++) {
      RowForm.Written set = form.sets().get(i);
      if (form.margin() > 0 && step + 1 < steps) {
        kept[step][i] = read(step, set.parameter(), set.back(), 0);
      }
      int now = step;
      sets[step][i] = found.computeIfAbsent(List.of(Source.STEP.ordinal(), set.parameter(), step),
          _ -> new Stream(Source.STEP, set.parameter(), (steps - 1 - now) * form.halo(),
              lag(now)));
      int holder = form.holder(set.parameter(), step);
      ends[step][i] = isWrittenAfter(step, holder) ? -1 : holder;
    }
  }

  /** How far a step is behind the first slab of the march. */
  int lag(int step) {
    return (step + 1) * form.halo();
  }

  /** How many slabs before and behind the band a step computes. */
  int around(int step) {
    return (steps - 1 - step) * form.halo();
  }

  /** How far the reads of a field go along the axis of the march. */
  private int reach(int parameter) {
    return form.reads().stream().filter(read -> read.parameter() == parameter)
        .mapToInt(read -> Math.abs(form.ahead(read))).max().orElse(0);
  }

  private Stream read(int step, int parameter, int back, int reach) {
    Stream stream = stream(step, parameter, back, reach);
    stream.read(lag(step) + reach, around(step) + reach);
    return stream;
  }

  private Stream stream(int step, int parameter, int back, int reach) {
    int holder = form.holder(parameter, step);
    int shift = (steps - 1 - step + Math.max(1, back)) * form.halo();
    if (back == 0) {
      return found.computeIfAbsent(List.of(Source.CONSTANT.ordinal(), parameter, step),
          _ -> new Stream(Source.CONSTANT, holder, shift, lag(step) - reach));
    }
    if (back > step) {
      return found.computeIfAbsent(List.of(Source.ARRAY.ordinal(), holder, 0),
          _ -> new Stream(Source.ARRAY, holder, shift, 0));
    }
    for (int i = 0; i < form.sets().size(); i++) {
      Stream written = sets[step - back][i];
      if (form.holder(written.parameter, step - back) == holder) {
        return written;
      }
    }
    throw new AssertionError("nobody writes parameter " + parameter + " of step " + step);
  }

  private boolean isWrittenAfter(int step, int holder) {
    for (int later = step + 1; later < steps; later++) {
      for (RowForm.Written set : form.sets()) {
        if (form.holder(set.parameter(), later) == holder) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWritten(int holder) {
    return isWrittenAfter(-1, holder);
  }

  /** How many slabs of other bands must have been set aside. */
  int edge() {
    return streams.stream().filter(Stream::isFromEdges).mapToInt(Stream::reach).max().orElse(0);
  }

  /** Elements of a row, with room for what lies beyond its ends. */
  int pitch(int width) {
    int most = streams.stream().mapToInt(stream -> stream.shift).max().orElse(0);
    return most + width + form.halo();
  }
}
