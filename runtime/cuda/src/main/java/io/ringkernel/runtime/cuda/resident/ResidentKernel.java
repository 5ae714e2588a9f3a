package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.TelemetryLayout;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.cuda.driver.GpuDriver.MappedMemory;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * A resident kernel that runs, as its host sees it: rings of messages and answers, commands and
 * their acknowledgements. Messages may be sent by any thread. Everything else is for one thread at
 * a time, which calls {@link #poll} again and again.
 */
public final class ResidentKernel {
  private static final int STALE = 4;
  /** The state in which actors are created that handle messages at once. */
  private static final int ACTIVE = 2;

  /** A command that is under way or waits for a place. */
  private record Request(Command command, long actor, int type, int executor, int flags,
      long self, int capacity, byte[] image, Consumer<Acknowledgement> then) {}

  /**
   * How a command ended.
   *
   * @param done whether it was carried out; else the actor is none of now
   * @param state of the actor, where it was read, or its telemetry where it was measured; else
   *     empty
   */
  public record Acknowledgement(boolean done, byte[] state) {}

  private final GpuDriver driver;
  private final long function;
  private final DeviceClock clock;
  private final LinkedActors linked;
  private final ResidentLayout layout;
  private final MappedMemory mapped;
  private final MemorySegment memory;
  private final long deviceMemory;
  private final long stream;
  private final List<IngressRing> ingress = new ArrayList<>();
  private final long[] answered;
  private final Answer answer;
  private final Request[] underWay;
  private final ArrayDeque<Request> waiting = new ArrayDeque<>();
  private long commands;
  private long events;

  /** Blocks of a cluster; fewer where the device refused it. */
  private int cluster;

  private ResidentKernel(GpuDriver driver, LinkedActors linked, long function,
      LongSupplier micros) {
    this.driver = driver;
    this.function = function;
    this.linked = linked;
    this.layout = linked.layout();
    this.cluster = layout.shape().cluster();
    this.mapped = driver.allocateMapped(layout.mappedBytes());
    this.memory = mapped.host();
    this.clock = new DeviceClock(memory, layout.at("M_HOST"), micros);
    try {
      this.deviceMemory = driver.allocate(layout.deviceBytes());
    } catch (RuntimeException e) {
      driver.freeMapped(mapped);
      throw e;
    }
    this.stream = driver.createStream();
    this.answer = new Answer(memory);
    this.underWay = new Request[layout.shape().commands()];
    this.answered = new long[layout.shape().executors()];
    for (int e = 0; e < layout.shape().executors(); e++) {
      ingress.add(new IngressRing(memory, layout, e));
    }
  }

  /**
   * Starts a kernel; the context must be current.
   *
   * @param function the kernel {@link LinkedActors#SYMBOL} of the linked text
   * @param micros the time: microseconds since 2026
   */
  public static ResidentKernel start(GpuDriver driver, LinkedActors linked, long function,
      LongSupplier micros) {
    ResidentKernel kernel = new ResidentKernel(driver, linked, function, micros);
    driver.fill(kernel.deviceMemory, (byte) 0, kernel.layout.deviceBytes(), kernel.stream);
    driver.synchronizeStream(kernel.stream);
    kernel.launchInClusters();
    kernel.clock.begin();
    return kernel;
  }

  /** The text asks how its blocks were launched, so that it runs without clusters, too. */
  private void launchInClusters() {
    try {
      launch();
    } catch (CudaException e) {
      if (cluster == 1) {
        throw e;
      }
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "the device does not launch clusters of " + cluster + " blocks that stay ("
              + e.getMessage() + "); going on without");
      cluster = 1;
      launch();
    }
  }

  private void launch() {
    ResidentShape shape = layout.shape();
    driver.launch(new LaunchConfig(function, 1 + shape.blocks(), 1, 1,
        shape.threads(), 1, 1, 0, true, cluster, stream,
        List.of(new Argument.Long(mapped.deviceAddress()), new Argument.Long(deviceMemory))));
  }

  /**
   * Lets the handlers that run come to their end and ends the kernel; messages, commands and actors
   * wait in memory. The context must be current; answers and acknowledgements must be polled
   * meanwhile.
   */
  public void pause() {
    SharedWords.release(memory, layout.at("M_HOST") + ResidentLayout.STOP, ResidentLayout.PAUSE);
    driver.synchronizeStream(stream);
  }

  /** Goes on after {@link #pause()}; the context must be current. */
  public void resume() {
    SharedWords.release(memory, layout.at("M_HOST") + ResidentLayout.STOP, 0);
    driver.fill(deviceMemory + layout.at("D_BEGUN"), (byte) 2, Integer.BYTES, stream);
    launch();
  }

  /** What runs. */
  public LinkedActors linked() {
    return linked;
  }

  /** What host and device share. */
  MemorySegment memory() {
    return memory;
  }

  /** The ring of an executor. */
  public IngressRing ingress(int executor) {
    return ingress.get(executor);
  }

  /** Measures the device's clock now and then; never waits. */
  public void lookAtClock() {
    clock.look();
  }

  /**
   * The most nanoseconds by which stamps of the device are off the time of day; {@link
   * Long#MAX_VALUE} as long as its clock was not measured.
   */
  public long clockErrorNanos() {
    return clock.errorNanos();
  }

  /** How often the supervisor has looked around. */
  public long beat() {
    return SharedWords.acquire(memory, layout.at("M_HOST") + ResidentLayout.BEAT);
  }

  /** A number of an executor's status line. */
  long status(int executor, int field) {
    return SharedWords.acquire(memory,
        layout.at("M_STATUS") + (long) ResidentLayout.LINE * executor + field);
  }

  /**
   * A number of the telemetry of an actor that is not pooled, such as {@link
   * TelemetryLayout#PROCESSED}; for one that is there is {@link Command#MEASURE}.
   */
  public long telemetry(int index, int field) {
    return SharedWords.acquire(memory,
        layout.at("M_TELEMETRY") + (long) TelemetryLayout.BYTES * index + field);
  }

  /** A number of what an actor has had to do with others past the host: taken, handled, sent. */
  long passed(int index, int number) {
    return layout.shape().isPooled() ? 0 : SharedWords.acquire(memory, layout.at("M_PASSED")
        + (long) ResidentLayout.PASSED_BYTES * index + (long) Long.BYTES * number);
  }

  /** Messages that have passed the host by. */
  long activity() {
    long sum = 0;
    for (int e = 0; e < answered.length; e++) {
      sum += status(e, ResidentLayout.STATUS_PASSED);
    }
    return sum;
  }

  /** How far each executor is; a number rises when what it was doing is done and published. */
  long[] beats() {
    long[] beats = new long[answered.length];
    for (int e = 0; e < beats.length; e++) {
      beats[e] = status(e, ResidentLayout.STATUS_BEAT);
    }
    return beats;
  }

  /**
   * Asks the supervisor for something.
   *
   * @param actor its packed id
   * @param type the number of its class among the linked ones, to create it
   * @param executor who is to run it, to create it
   * @param flags the state to create it in; 1 to restart with a new state
   * @param image a state; empty for none
   * @param then is told how it ended, by {@link #poll}
   */
  public void command(Command command, long actor, int type, int executor, int flags,
      byte[] image, Consumer<Acknowledgement> then) {
    waiting.add(new Request(command, actor, type, executor, flags, actor, 0, image, then));
    submit();
  }

  /**
   * Creates an actor that is active.
   *
   * @param self what the actor's handlers take for its id
   * @param capacity messages that may wait that came past the host
   */
  public void create(long actor, int type, int executor, long self, int capacity, byte[] image,
      Consumer<Acknowledgement> then) {
    waiting.add(new Request(Command.CREATE, actor, type, executor, ACTIVE, self, capacity, image,
        then));
    submit();
  }

  /** A command about the first entries of a batch's area. */
  void batch(Command operation, int area, int entries, Runnable then) {
    waiting.add(new Request(operation, 0, 0, area, 0, 0, entries, new byte[0], _ -> then.run()));
    submit();
  }

  private void submit() {
    while (!waiting.isEmpty()) {
      int place = (int) commands & underWay.length - 1;
      if (underWay[place] != null) {
        return;
      }
      Request request = waiting.remove();
      underWay[place] = request;
      MemorySegment.copy(MemorySegment.ofArray(request.image), 0, memory,
          layout.at("M_IMAGES") + (long) layout.imageBytes() * place, request.image.length);
      long at = layout.at("M_COMMANDS") + (long) ResidentLayout.LINE * place;
      SharedWords.put(memory, at + 8, request.actor);
      SharedWords.put(memory, at + 16, place);
      SharedWords.put(memory, at + 20, request.type);
      SharedWords.put(memory, at + 24, request.executor);
      SharedWords.put(memory, at + 28, request.flags);
      SharedWords.put(memory, at + 32, request.self);
      SharedWords.put(memory, at + 40, request.capacity);
      SharedWords.release(memory, at,
          (commands + 1 & 0xffffffffL) | (long) request.command.ordinal() << 32);
      commands++;
    }
  }

  /**
   * Takes acknowledgements and answers that are there.
   *
   * @param answers is given each answer, which is valid until it returns
   * @return how many there were
   */
  public int poll(Consumer<Answer> answers) {
    return pollWhile(answer -> {
      answers.accept(answer);
      return true;
    });
  }

  /**
   * The same where answers may come too early: those of a pooled actor come in their order, but by
   * several rings, which are looked at one after another.
   *
   * @param answers is given each answer; whether it is taken, else it is given again later
   */
  public int pollWhile(Predicate<Answer> answers) {
    int count = pollAcknowledgements();
    for (int e = 0; e < answered.length; e++) {
      count += answers(e, answers);
    }
    return count;
  }

  /** Pooled actors that an executor has run so far. */
  public long taken(int executor) {
    return status(executor, ResidentLayout.STATUS_TAKEN);
  }

  /** Those of them that it took from another block. */
  public long stolen(int executor) {
    return status(executor, ResidentLayout.STATUS_STOLEN);
  }

  /** Takes acknowledgements that are there; how many there were. */
  int pollAcknowledgements() {
    int count = 0;
    for (;;) {
      long at = layout.at("M_EVENTS")
          + (long) ResidentLayout.LINE * ((int) events & underWay.length - 1);
      if ((int) SharedWords.acquire(memory, at) != (int) (events + 1)) {
        break;
      }
      int place = SharedWords.getInt(memory, at + 16);
      boolean done = SharedWords.getInt(memory, at + 20) != STALE;
      Request request = underWay[place];
      byte[] state = new byte[0];
      if (done && (request.command == Command.READ || request.command == Command.MEASURE)) {
        state = new byte[request.command == Command.READ ? layout.stateBytes()
            : TelemetryLayout.BYTES];
        MemorySegment.copy(memory, layout.at("M_IMAGES") + (long) layout.imageBytes() * place,
            MemorySegment.ofArray(state), 0, state.length);
      }
      underWay[place] = null;
      events++;
      count++;
      request.then.accept(new Acknowledgement(done, state));
    }
    if (count > 0) {
      submit();
    }
    return count;
  }

  private int answers(int executor, Predicate<Answer> taker) {
    long base = layout.at("M_EGRESS") + layout.at("EGRESS_BYTES") * executor;
    long head = answered[executor];
    int mask = layout.shape().egressSlots() - 1;
    int count = 0;
    boolean isTaken = true;
    for (; count <= mask; count++) {
      long slot = base + RingLayout.SLOTS + (head & mask) * layout.slotBytes();
      long first = SharedWords.acquire(memory, slot);
      if ((int) first != (int) (head + 1)) {
        break;
      }
      answer.at(slot, (int) (first >>> 32));
      try {
        isTaken = taker.test(answer);
      } finally {
        if (isTaken) { // also where what takes it throws: it would do so again
          answered[executor] = ++head;
          SharedWords.release(memory, base + RingLayout.HEAD, head);
        }
      }
      if (!isTaken) {
        break;
      }
    }
    return count;
  }

  /** Asks the kernel to end; what its actors have not handled stays undone. */
  public void stop() {
    SharedWords.release(memory, layout.at("M_HOST") + ResidentLayout.STOP, ResidentLayout.END);
  }

  /** Whether the kernel has ended; the context must be current. */
  public boolean hasEnded() {
    return driver.isStreamIdle(stream);
  }

  /** Waits until the kernel has ended, after {@link #stop()}; the context must be current. */
  void awaitEnd() {
    driver.synchronizeStream(stream);
  }

  /**
   * Frees everything, when this kernel and all others of the device have ended; the context must
   * be current.
   */
  public void free() {
    awaitEnd();
    driver.destroyStream(stream);
    driver.free(deviceMemory);
    driver.freeMapped(mapped);
  }
}
