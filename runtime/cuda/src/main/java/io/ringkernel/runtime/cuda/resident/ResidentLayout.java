package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.ControlBlockLayout;
import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.ir.layout.TelemetryLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything lies that a resident kernel and its host share, and what the kernel keeps for
 * itself: the one description, from which the kernel's text gets its constants.
 */
public final class ResidentLayout {
  /** A line of the host's memory. */
  static final int LINE = 64;
  /** Control block, telemetry, supervision and what senders look at. */
  static final int ACTOR_BYTES = ControlBlockLayout.BYTES + TelemetryLayout.BYTES + 2 * 64;
  /** A mail cell has a line before its slot. */
  private static final int CELL_HEAD = 64;
  private static final int WAITING_BYTES = 72;

  private static final int WORK_BYTES = 384;
  /** Entries in which an actor may stand. */
  private static final int DIRECTORY_WINDOW = 8;
  /** Of a ring between executors: what is claimed, what has left, the slots. */
  private static final int RING_FINISHED = 128;
  private static final int RING_PLACES = 256;
  /** Of what the device knows of a topic: a word, and the ids of who subscribes. */
  static final int TOPIC_BYTES = 128;
  /** The most of those. */
  static final int TOPIC_MOST = TOPIC_BYTES / Long.BYTES - 1;
  /** Shared memory of a block for its executors' rings: half of what every device has. */
  private static final int NEAR_BLOCK_BYTES = 24 << 10;
  private static final int LEAST_NEAR = 4;
  /** Turns without a look at the host's memory while messages come from other executors. */
  private static final int PASSES = 8;
  private static final int BUSY_TURNS = 64;
  /** Of what an actor counts that passes the host by: u64 taken, handled, sent. */
  static final int PASSED_BYTES = 24;
  /** Where messages that pass the host by are numbered from; those of inboxes come not as far. */
  private static final long PASSED_NUMBERS = 1L << 62;
  /** Telemetry and supervision of a pooled actor. */
  static final int POOLED_ACTOR_BYTES = TelemetryLayout.BYTES + 64;
  private static final int QUEUE_BYTES = 128;
  private static final int POOL_RING_BYTES = 128;
  /** Messages of a pooled actor that are handled before others have their turn. */
  private static final int AT_ONCE = 16;
  /** Blocks whose queues an executor looks into that has nothing to do. */
  private static final int VICTIMS = 2;

  /** Actors of a batch, and bytes of all batches, at most. */
  private static final int MOST_OF_BATCH = 256;
  private static final int MOST_BATCH_BYTES = 4 << 20;
  /** Of an entry of a batch, in front of the state: a command. */
  static final int ENTRY_HEAD = LINE;
  /** Batches under way. */
  static final int BATCHES = 2;

  /** u32 by the host: {@link #END} or {@link #PAUSE} ends the kernel. */
  static final int STOP = 0;
  /** Ends also the handlers that run. */
  static final int END = 1;
  /** Lets handlers come to their end; another kernel goes on over the same memory. */
  static final int PAUSE = 2;
  /** u64 by the host: the number of its question for the device's clock. */
  static final int CLOCK_ASKED = 8;
  /** u64 by the host: nanoseconds from the device's clock to the time since 2026; 0: unknown. */
  static final int CLOCK_OFFSET = 16;
  /** u64 by the supervisor: rises as long as it runs. */
  static final int BEAT = 64;
  /** u64 by the supervisor: the question that it answered last. */
  static final int CLOCK_ANSWERED = 72;
  /** u64 by the supervisor: what the clock said then. */
  static final int CLOCK_READ = 80;
  /** Of an executor's status line; u64: rises between messages. */
  static final int STATUS_BEAT = 0;
  /** u64: the actor that is run. */
  static final int STATUS_RUNNING = 8;
  /** u64: messages that left the executor. */
  static final int STATUS_FINISHED = 16;
  /** u64: the device's clock when a handler last asked whether it was killed. */
  static final int STATUS_ASKED = 24;
  /** u64: messages between actors that left the executor. */
  static final int STATUS_PASSED = 32;
  /** u64: pooled actors that the executor has run. */
  static final int STATUS_TAKEN = 40;
  /** u64: those of them that came from another block. */
  static final int STATUS_STOLEN = 48;

  private final ResidentShape shape;
  private final int slotBytes;
  private final int stateBytes;
  private final int trapSites;
  private final int sendBytes;
  /** Slots that a message may be answered with. */
  private final int answers;
  private final int actorBytes;
  private final int imageBytes;
  private final Map<String, Long> constants = new LinkedHashMap<>();
  private long mappedBytes;
  private long deviceBytes;

  /**
   * A layout.
   *
   * @param maxPayloadBytes of messages and replies
   * @param maxStateBytes of an actor
   * @param trapSites of the class that has most
   * @param sendWords room for what one call of a handler sends
   * @param topics names and topics that handlers send to
   */
  public ResidentLayout(ResidentShape shape, int maxPayloadBytes, int maxStateBytes,
      int trapSites, int sendWords, int topics) {
    this.slotBytes = ResidentShape.slotBytes(maxPayloadBytes);
    this.sendBytes = (sendWords * Integer.BYTES + LINE - 1) / LINE * LINE;
    this.answers = 1 + Math.ceilDiv(sendBytes, slotBytes - SlotLayout.EXTENDED_BYTES);
    this.shape = shape.withAnswers(answers);
    this.stateBytes = Math.max(16, (maxStateBytes + 15) / 16 * 16);
    this.trapSites = Math.max(1, trapSites);
    this.actorBytes = shape.isPooled() ? POOLED_ACTOR_BYTES : ACTOR_BYTES;
    this.imageBytes = Math.max(stateBytes, TelemetryLayout.BYTES);
    formats();
    mapped();
    device();
    rings();
    topics(topics);
  }

  private void formats() {
    put("POOLED", shape.isPooled() ? 1 : 0);
    put("BLOCKS", shape.blocks());
    put("EXECUTORS", shape.executors());
    put("WARP", shape.lanes());
    put("THREADS", shape.threads());
    put("TOGETHER", shape.isTogether() ? 1 : 0);
    put("BLOCK_EXECUTORS", shape.warps());
    put("ACTORS", shape.actors());
    put("INGRESS_SLOTS", shape.ingressSlots());
    put("EGRESS_SLOTS", shape.egressSlots());
    int near = nearSlots();
    put("NEAR_SLOTS", near);
    put("NEAR_BYTES", RING_PLACES + (long) slotBytes * near);
    put("CELLS", shape.cells() + (near > 0 ? 2L : 1L) * shape.ingressSlots());
    put("COMMANDS", shape.commands());
    put("SLOT_BYTES", slotBytes);
    put("REPLY_BYTES", slotBytes + sendBytes);
    put("SEND_CURSOR", SendLayout.CURSOR);
    put("SEND_SELF", SendLayout.SELF);
    put("SEND_CLOCK", SendLayout.CLOCK);
    put("CLOCK_ASKED", CLOCK_ASKED);
    put("CLOCK_OFFSET", CLOCK_OFFSET);
    put("CLOCK_ANSWERED", CLOCK_ANSWERED);
    put("CLOCK_READ", CLOCK_READ);
    put("ANSWERS", answers);
    put("CELL_BYTES", CELL_HEAD + slotBytes);
    put("STATE_BYTES", stateBytes);
    put("IMAGE_BYTES", imageBytes);
    put("WORK_BYTES", WORK_BYTES);
    put("QUEUE_BYTES", QUEUE_BYTES);
    put("QUEUE_SLOTS", shape.queueSlots());
    put("POOL_RING_BYTES", POOL_RING_BYTES);
    put("AT_ONCE", AT_ONCE);
    put("VICTIMS", VICTIMS);
    put("TRAP_SITES", trapSites);
    put("EXTENDED_BYTES", SlotLayout.EXTENDED_BYTES);
    put("SLOT_DESTINATION", SlotLayout.DESTINATION);
    put("SLOT_CLOCK", SlotLayout.CLOCK);
    put("SLOT_DEADLINE", SlotLayout.DEADLINE);
    put("EXTENDED", SlotLayout.EXTENDED);
    put("REPLY_WANTED", SlotLayout.REPLY_WANTED);
    put("OUTCOME_MALFORMED", SlotLayout.MALFORMED);
    put("RING_HEAD", RingLayout.HEAD);
    put("RING_TAIL", RingLayout.TAIL);
    put("RING_SLOTS", RingLayout.SLOTS);
    put("ACTOR_BYTES", actorBytes);
    put("CONTROL_HAS_TERMINATED", ControlBlockLayout.HAS_TERMINATED);
    put("CONTROL_PROCESSED", ControlBlockLayout.MESSAGES_PROCESSED);
    put("CONTROL_INPUT_RING", ControlBlockLayout.INPUT_RING);
    put("CONTROL_OUTPUT_RING", ControlBlockLayout.OUTPUT_RING);
    put("CONTROL_BYTES", ControlBlockLayout.BYTES);
    put("TELEMETRY_DEPTH", TelemetryLayout.QUEUE_DEPTH);
    put("TELEMETRY_BYTES", TelemetryLayout.BYTES);
  }

  private void topics(int topics) {
    put("TOPICS", topics);
    put("TOPIC_BYTES", TOPIC_BYTES);
    put("TOPIC_MOST", TOPIC_MOST);
    mapped("TOPICS", (long) TOPIC_BYTES * topics);
    device("TOPICS", (long) Integer.BYTES * topics);
  }

  /**
   * Slots of a ring in shared memory: as many as there is room for, or 0 where that is few. A block
   * that is one executor has nobody near, and its handlers have arrays there.
   */
  private int nearSlots() {
    if (shape.isTogether()) {
      return 0;
    }
    int slots = (NEAR_BLOCK_BYTES / shape.warps() - RING_PLACES) / slotBytes;
    return slots < LEAST_NEAR ? 0 : Integer.highestOneBit(slots);
  }

  /** What goes from actor to actor. */
  private void rings() {
    // Pooled actors are sent to through the host: nobody looks them up.
    int known = shape.isPooled() ? 1 : shape.actors();
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, 2 * known - 1));
    put("DIRECTORY_BITS", bits);
    put("DIRECTORY_WINDOW", DIRECTORY_WINDOW);
    put("RING_CLAIMED", 0);
    put("RING_FINISHED", RING_FINISHED);
    put("RING_TAKEN", RING_FINISHED + Long.BYTES);
    put("RING_PLACES", RING_PLACES);
    put("NEAR", SlotLayout.NEAR);
    put("RING_COUNT", shape.ingressSlots());
    put("RING_BYTES", aligned(RING_PLACES + (long) slotBytes * shape.ingressSlots()));
    put("RECORD_HEAD", SendLayout.HEAD_WORDS);
    put("RECORD_SEND", SendLayout.Kind.SEND.ordinal());
    put("RECORD_PUBLISH", SendLayout.Kind.PUBLISH.ordinal());
    put("RECORD_COUNTED", SendLayout.COUNTED);
    put("PASSED", SlotLayout.PASSED);
    put("CONTROL", SlotLayout.CONTROL);
    put("PASSED_BYTES", PASSED_BYTES);
    put("PASSED_NUMBERS", PASSED_NUMBERS);
    put("PASSES", PASSES);
    put("BUSY_TURNS", BUSY_TURNS);
    device("DIRECTORY", 16L * ((1 << bits) + DIRECTORY_WINDOW));
    device("RINGS", shape.isPooled() ? 0 : at("RING_BYTES") * shape.executors());
    device("NEAR", shape.isPooled() ? 0 : at("NEAR_BYTES") * shape.executors());
    mapped("PASSED", shape.isPooled() ? 0 : (long) PASSED_BYTES * shape.actors());
  }

  private void mapped() {
    long ingress = RingLayout.byteSize(shape.ingressSlots(), slotBytes);
    long egress = RingLayout.byteSize(shape.egressSlots(), slotBytes);
    put("INGRESS_BYTES", aligned(ingress));
    put("EGRESS_BYTES", aligned(egress));
    mapped("HOST", 2 * LINE);
    mapped("COMMANDS", (long) LINE * shape.commands());
    mapped("EVENTS", (long) LINE * shape.commands());
    mapped("IMAGES", (long) imageBytes * shape.commands());
    if (shape.isPooled()) {
      put("ENTRY_BYTES", ENTRY_HEAD + (long) stateBytes);
      put("BATCH", Math.clamp(MOST_BATCH_BYTES / BATCHES / at("ENTRY_BYTES"), 1, MOST_OF_BATCH));
      mapped("BATCHES", BATCHES * at("BATCH") * at("ENTRY_BYTES"));
    }
    mapped("STATUS", (long) LINE * shape.executors());
    mapped("TELEMETRY", shape.isPooled() ? 0 : (long) TelemetryLayout.BYTES * shape.actors());
    mapped("INGRESS", aligned(ingress) * shape.executors());
    mapped("EGRESS", aligned(egress) * shape.executors());
  }

  private void device() {
    int executors = shape.executors();
    device("BEGUN", LINE);
    device("WAITING", (long) WAITING_BYTES * (shape.commands() + 1));
    device("OFFICE", WORK_BYTES);
    device("WORKS", (long) WORK_BYTES * executors);
    device("ACTORS", (long) actorBytes * shape.actors());
    device("STATES", (long) stateBytes * shape.actors());
    device("STAGES", (long) slotBytes * shape.lanes() * executors);
    device("REPLIES", (long) (slotBytes + sendBytes) * executors);
    device("TRAPS", 4L * trapSites * executors);
    device("TYPES", 4L * shape.egressSlots() * executors);
    device("CELLS", (CELL_HEAD + slotBytes) * at("CELLS") * executors);
    if (shape.isPooled()) {
      device("POOL_RINGS", (long) POOL_RING_BYTES * executors);
      device("QUEUES", (long) QUEUE_BYTES * shape.blocks());
      device("BATCHES", Integer.BYTES * BATCHES * at("BATCH"));
      device("QUEUED", (long) Long.BYTES * shape.queueSlots() * shape.blocks());
    }
  }

  private static long aligned(long bytes) {
    return (bytes + RingLayout.ALIGNMENT - 1) / RingLayout.ALIGNMENT * RingLayout.ALIGNMENT;
  }

  private void put(String name, long value) {
    constants.put(name, value);
  }

  private void mapped(String name, long bytes) {
    put("M_" + name, mappedBytes);
    mappedBytes += aligned(bytes);
  }

  private void device(String name, long bytes) {
    put("D_" + name, deviceBytes);
    deviceBytes += aligned(bytes);
  }

  /** A constant as the kernel's text has it, without {@code RK_}. */
  long at(String name) {
    return constants.get(name);
  }

  /** The shape. */
  public ResidentShape shape() {
    return shape;
  }

  /** Bytes from one slot of a ring to the next. */
  public int slotBytes() {
    return slotBytes;
  }

  /** Bytes that an actor's state has. */
  int stateBytes() {
    return stateBytes;
  }

  /** Bytes that go with a command or come with its acknowledgement, at most. */
  int imageBytes() {
    return imageBytes;
  }

  /** Bytes of memory that host and device share. */
  public long mappedBytes() {
    return mappedBytes;
  }

  /** Bytes of memory of the device, which are 0 when the kernel starts. */
  public long deviceBytes() {
    return deviceBytes;
  }

  /** The constants for the kernel's text. */
  String definitions() {
    StringBuilder text = new StringBuilder();
    constants.forEach((name, value) -> text.append("#define RK_").append(name).append(' ')
        .append(value).append(value > Integer.MAX_VALUE ? "ull\n" : "\n"));
    return text.toString();
  }
}
