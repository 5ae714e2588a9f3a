package io.ringkernel.runtime;

import io.ringkernel.runtime.topic.TopicFilter;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an actor is launched. Start from {@link #defaults()} and change what is needed; each change
 * gives new options.
 */
public final class LaunchOptions implements Cloneable {
  private static final LaunchOptions DEFAULTS = new LaunchOptions();
  /** The most work items of a block, and the most blocks. */
  private static final int MAX_BLOCK = 1024;
  /** What every CUDA device has for a block without being asked for more. */
  private static final int SHARED_MEMORY = 49_152;

  private int queueCapacity = 1024;
  private int blockSize = 1;
  private int grid = 1;
  private int sharedMemory = SHARED_MEMORY;
  private Priority priority = Priority.NORMAL;
  private LaunchMode mode = LaunchMode.PERSISTENT;
  private boolean autoActivate = true;
  private IdleStrategy idle = IdleStrategy.PARK;
  private Optional<IdleAction> idleAction = Optional.empty();
  private Overflow overflow = Overflow.BLOCK;
  private Duration blockTimeout = Duration.ofSeconds(30);
  private boolean stamped = true;
  private int latencySampling = 64;
  private Optional<String> name = Optional.empty();
  private Optional<Record> start = Optional.empty();
  private Supervision children = Supervision.oneForOne();
  private OptionalInt placement = OptionalInt.empty();

  private LaunchOptions() {}

  /**
   * 1024 messages, one work item, 49,152 bytes of shared arrays, normal priority, active at once, a
   * thread of its own that sleeps when idle, senders wait at a full inbox.
   */
  public static LaunchOptions defaults() {
    return DEFAULTS;
  }

  private LaunchOptions copy() {
    try {
      return (LaunchOptions) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Messages that may wait in the inbox. */
  public int queueCapacity() {
    return queueCapacity;
  }

  /** These options with another capacity; a power of two, at most 2^20. */
  public LaunchOptions queueCapacity(int messages) {
    if (messages < 1 || messages > 1 << 20 || Integer.bitCount(messages) != 1) {
      throw new IllegalArgumentException("queueCapacity must be a power of two from 1 to 1048576, "
          + "got " + messages);
    }
    LaunchOptions next = copy();
    next.queueCapacity = messages;
    return next;
  }

  /** Work items of the actor's block. */
  public int blockSize() {
    return blockSize;
  }

  /** These options with another number of work items, 1 to 1024. */
  public LaunchOptions blockSize(int items) {
    if (items < 1 || items > MAX_BLOCK) {
      throw new IllegalArgumentException("blockSize must be 1 to " + MAX_BLOCK + ", got " + items);
    }
    LaunchOptions next = copy();
    next.blockSize = items;
    return next;
  }

  /** Blocks of the actor. */
  public int grid() {
    return grid;
  }

  /**
   * These options with another number of blocks, 1 to 1024. On the CPU handlers that all work items
   * run are run by each block, one block after the other; others see the number as {@code
   * gridDimX()}. Devices give an actor one block and refuse to launch it with more.
   */
  public LaunchOptions grid(int blocks) {
    if (blocks < 1 || blocks > MAX_BLOCK) {
      throw new IllegalArgumentException("grid must be 1 to " + MAX_BLOCK + " blocks, got "
          + blocks);
    }
    LaunchOptions next = copy();
    next.grid = blocks;
    return next;
  }

  /** Bytes of shared arrays that a handler may ask for. */
  public int sharedMemory() {
    return sharedMemory;
  }

  /**
   * These options with another bound on the shared arrays that a handler asks for while it handles
   * one message, for each block; bytes, not negative. The CPU keeps it, so that a handler which
   * needs more than a device has is found there; in device code shared arrays are compiled in.
   */
  public LaunchOptions sharedMemory(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("sharedMemory must not be negative, got " + bytes);
    }
    LaunchOptions next = copy();
    next.sharedMemory = bytes;
    return next;
  }

  /** The actor's share of the processor. */
  public Priority priority() {
    return priority;
  }

  /** These options with another priority. */
  public LaunchOptions priority(Priority value) {
    LaunchOptions next = copy();
    next.priority = Objects.requireNonNull(value, "priority");
    return next;
  }

  /** How the actor gets hold of a processor. */
  public LaunchMode mode() {
    return mode;
  }

  /** These options with another mode. */
  public LaunchOptions mode(LaunchMode value) {
    LaunchOptions next = copy();
    next.mode = Objects.requireNonNull(value, "mode");
    return next;
  }

  /** Whether the actor handles messages at once, without {@link ActorRef#activate()}. */
  public boolean autoActivate() {
    return autoActivate;
  }

  /** These options for an actor that stays {@link ActorState#LAUNCHED} until it is activated. */
  public LaunchOptions withoutAutoActivate() {
    LaunchOptions next = copy();
    next.autoActivate = false;
    return next;
  }

  /** What a persistent actor does while its inbox is empty. */
  public IdleStrategy idle() {
    return idle;
  }

  /** These options with another way to wait. */
  public LaunchOptions idle(IdleStrategy value) {
    LaunchOptions next = copy();
    next.idle = Objects.requireNonNull(value, "idle");
    next.idleAction = Optional.empty();
    return next;
  }

  /** What a persistent actor does instead of what {@link #idle()} says. */
  public Optional<IdleAction> idleAction() {
    return idleAction;
  }

  /** These options with a way to wait of one's own. */
  public LaunchOptions idle(IdleAction value) {
    LaunchOptions next = copy();
    next.idle = IdleStrategy.SPIN;
    next.idleAction = Optional.of(Objects.requireNonNull(value, "idle"));
    return next;
  }

  /** What happens to a message for which the inbox has no room. */
  public Overflow overflow() {
    return overflow;
  }

  /** These options with another policy for a full inbox. */
  public LaunchOptions overflow(Overflow value) {
    LaunchOptions next = copy();
    next.overflow = Objects.requireNonNull(value, "overflow");
    return next;
  }

  /** How long a sender waits at a full inbox where it waits. */
  public Duration blockTimeout() {
    return blockTimeout;
  }

  /** These options with another time that a sender waits at a full inbox; not negative. */
  public LaunchOptions blockTimeout(Duration value) {
    if (Objects.requireNonNull(value, "blockTimeout").isNegative()) {
      throw new IllegalArgumentException("blockTimeout must not be negative, got " + value);
    }
    LaunchOptions next = copy();
    next.blockTimeout = value;
    return next;
  }

  /** Whether each message gets a stamp of the runtime's clock when it is sent. */
  public boolean stamped() {
    return stamped;
  }

  /**
   * These options without a reading of the clock for each message, which takes longer than all the
   * rest of sending: {@code messageTime()} is then the time at which a handler asks for it.
   * Messages with a deadline are stamped all the same.
   */
  public LaunchOptions withoutStamps() {
    LaunchOptions next = copy();
    next.stamped = false;
    return next;
  }

  /** Of how many messages one's latency is measured; 0 for none. */
  public int latencySampling() {
    return latencySampling;
  }

  /**
   * These options with another share of messages whose latency, from sending to the end of the
   * handler, is measured: each {@code every}-th; 1 for all, 0 for none, else a power of two.
   */
  public LaunchOptions latencySampling(int every) {
    if (every < 0 || Integer.bitCount(every) > 1) {
      throw new IllegalArgumentException("latencySampling must be 0 or a power of two, got "
          + every);
    }
    LaunchOptions next = copy();
    next.latencySampling = every;
    return next;
  }

  /** The name under which the registry knows the actor. */
  public Optional<String> name() {
    return name;
  }

  /** These options with a name for the registry: levels parted by {@code /}, no wildcards. */
  public LaunchOptions name(String value) {
    LaunchOptions next = copy();
    next.name =
        Optional.of(TopicFilter.requireTopic(Objects.requireNonNull(value, "name")));
    return next;
  }

  /** What the actor's {@code @OnStart} method is given. */
  public Optional<Record> start() {
    return start;
  }

  /** These options with a message for the actor's {@code @OnStart} method. */
  public LaunchOptions start(Record message) {
    LaunchOptions next = copy();
    next.start = Optional.of(Objects.requireNonNull(message, "message"));
    return next;
  }

  /** Where on a device the actor is to live; empty where that does not matter. */
  public OptionalInt placement() {
    return placement;
  }

  /**
   * These options with a hint where on a device the actor is to live: messages are quickest between
   * actors of the same number, and quicker between neighbouring numbers than between others. On
   * CUDA it is the block of the resident kernel, modulo the number of blocks; elsewhere it changes
   * nothing.
   *
   * @param number not negative
   */
  public LaunchOptions placement(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("placement must not be negative, got " + number);
    }
    LaunchOptions next = copy();
    next.placement = OptionalInt.of(number);
    return next;
  }

  /** What happens when an actor fails that this one has spawned. */
  public Supervision children() {
    return children;
  }

  /** These options with another supervision of the actors that this one spawns. */
  public LaunchOptions children(Supervision value) {
    LaunchOptions next = copy();
    next.children = Objects.requireNonNull(value, "children");
    return next;
  }
}
