package io.ringkernel.runtime.metal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Launches in order, and those of them that were not waited for. */
final class CommandQueue {
  /** Metal's queue has room for 64 command buffers and blocks who asks for more. */
  private static final int MOST_UNDER_WAY = 32;
  private static final long COMPLETED = 4;
  /** Codes of {@code MTLCommandBufferErrorDomain} after which nothing can be run. */
  private static final String DOMAIN = "MTLCommandBufferErrorDomain";
  private static final long ACCESS_REVOKED = 4;
  private static final long DEVICE_REMOVED = 11;

  private record Submitted(long number, MemorySegment commands) {}

  private final ObjectiveC objectiveC;
  private final MemorySegment queue;
  private final String device;
  private final Deque<Submitted> underWay = new ArrayDeque<>();
  private final Arena arena = Arena.ofAuto();
  private final MemorySegment groups = arena.allocate(ObjectiveC.SIZE);
  private final MemorySegment threads = arena.allocate(ObjectiveC.SIZE);
  private final MemorySegment arguments = arena.allocate(MetalLaunch.MOST_ARGUMENT_BYTES, 16);
  private long submitted;
  private MetalDeviceLost lost;

  CommandQueue(ObjectiveC objectiveC, MemorySegment queue, String device) {
    this.objectiveC = objectiveC;
    this.queue = queue;
    this.device = device;
  }

  void requireThere() {
    if (lost != null) {
      throw new MetalDeviceLost(lost.getMessage());
    }
  }

  /** Starts a launch and does not wait. */
  void submit(MetalDevice user, MetalLaunch launch) {
    requireThere();
    if (underWay.size() == MOST_UNDER_WAY) {
      awaitNext();
    }
    // All handles before anything is begun: a closed one must leave no encoder open.
    MemorySegment pipeline = launch.pipeline().handle(user);
    List<MemorySegment> buffers =
        launch.buffers().stream().map(buffer -> buffer.handle(user)).toList();
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      MemorySegment commands = there("command buffer",
          objectiveC.handle(queue, Selector.COMMAND_BUFFER));
      objectiveC.handle(commands, Selector.RETAIN);
      Submitted next = new Submitted(submitted + 1, commands);
      try {
        encode(launch, pipeline, buffers, commands);
      } catch (RuntimeException | Error e) {
        objectiveC.release(commands);
        throw e;
      }
      objectiveC.send(commands, Selector.COMMIT);
      submitted = next.number;
      underWay.add(next);
      launch.buffers().forEach(buffer -> buffer.usedBy(next.number));
    }
  }

  private void encode(MetalLaunch launch, MemorySegment pipeline, List<MemorySegment> buffers,
      MemorySegment commands) {
    MemorySegment encoder = there("compute encoder",
        objectiveC.handle(commands, Selector.COMPUTE_ENCODER));
    objectiveC.send(encoder, Selector.SET_PIPELINE, pipeline);
    for (int i = 0; i < buffers.size(); i++) {
      objectiveC.send(encoder, Selector.SET_BUFFER, buffers.get(i), 0, i);
    }
    int length = launch.arguments().length;
    if (length > 0) {
      MemorySegment.copy(launch.arguments(), 0, arguments, JAVA_BYTE, 0, length);
      objectiveC.send(encoder, Selector.SET_BYTES, arguments, length, buffers.size());
    }
    for (int i = 0; i < launch.groupMemory().size(); i++) {
      objectiveC.send(encoder, Selector.SET_GROUP_MEMORY, launch.groupMemory().get(i), i);
    }
    objectiveC.send(encoder, Selector.DISPATCH, filled(groups, launch.groups()),
        filled(threads, launch.threads()));
    objectiveC.send(encoder, Selector.END_ENCODING);
  }

  private static MemorySegment filled(MemorySegment size, List<Integer> values) {
    for (int i = 0; i < 3; i++) {
      size.setAtIndex(JAVA_LONG, i, values.get(i));
    }
    return size;
  }

  private MemorySegment there(String noun, MemorySegment object) {
    if (ObjectiveC.isNull(object)) {
      throw new MetalException(device + " gives no " + noun);
    }
    return object;
  }

  /** Waits for a launch and all before it. */
  void await(long number) {
    while (!underWay.isEmpty() && underWay.peek().number <= number) {
      awaitNext();
    }
    requireThere();
  }

  private void awaitNext() {
    Submitted next = underWay.remove();
    try (ObjectiveC.Pool _ = objectiveC.pool()) {
      objectiveC.send(next.commands, Selector.WAIT_UNTIL_COMPLETED);
      if (objectiveC.number(next.commands, Selector.STATUS) != COMPLETED) {
        throw failure(objectiveC.handle(next.commands, Selector.ERROR));
      }
    } finally {
      objectiveC.release(next.commands);
    }
  }

  private MetalException failure(MemorySegment error) {
    String domain = objectiveC.text(objectiveC.handle(error, Selector.DOMAIN));
    long code = objectiveC.number(error, Selector.CODE);
    String message = "a launch on " + device + " failed: " + oneLine(
        objectiveC.text(objectiveC.handle(error, Selector.LOCALIZED_DESCRIPTION))) + " (" + domain
        + " " + code + ")";
    if (domain.equals(DOMAIN) && (code == ACCESS_REVOKED || code == DEVICE_REMOVED)) {
      lost = new MetalDeviceLost(message);
      return lost;
    }
    return new MetalException(message);
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  /** Waits for everything, whatever becomes of it, and releases the queue. */
  void close() {
    while (!underWay.isEmpty()) {
      try {
        awaitNext();
      } catch (MetalException _) {
        continue; // nobody is left to be told
      }
    }
    objectiveC.release(queue);
  }
}
