package io.ringkernel.runtime.device;

import io.ringkernel.runtime.spi.DeviceThread;
import io.ringkernel.runtime.ActorType;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.cpu.actor.HandlerSends;
import io.ringkernel.runtime.cpu.actor.HandlerTable;
import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import io.ringkernel.runtime.device.ActorBatch.Mail;
import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The actors of one class on one device. Whoever has messages is ready; a launch of the class's
 * drain entry handles messages of all that are ready. There are two batches: while the device works
 * on one, the host fills the other.
 *
 * @param <A> the actor class
 */
final class ActorDrain<A> {
  /** Bytes of outcomes of a launch; all room for what handlers send is copied, used or not. */
  private static final long MOST_OUTCOME_BYTES = 64L << 20;

  private final DeviceThread thread;
  private final ActorType<A, ?> type;
  private final KernelImage image;
  private final ComputeDevice device;
  private final DeviceProgram program;
  private final Entry entry;
  private final StateForm form;
  private final StateRows rows;
  private final BatchSize size;
  private final ActorBatch.Form slots;
  private final Optional<HandlerSends> sends;
  private final ConcurrentLinkedQueue<DeviceHome<A>> ready = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean pumping = new AtomicBoolean();
  private final Set<DeviceHome<A>> homes = ConcurrentHashMap.newKeySet();
  private ActorBatch filling;
  private ActorBatch running;
  private List<Mail<A>> mails = new ArrayList<>();
  private List<Mail<A>> mailsRunning = new ArrayList<>();
  /** Whether a block handles one mailbox. */
  private final boolean isTogether;
  private boolean inFlight;
  private int sequence = 1;

  ActorDrain(DeviceThread thread, ComputeDevice device, ActorType<A, ?> type,
      HandlerTable<A> handlers, KernelImage image, DeviceProgram program, MemoryPool pool,
      BatchSize size) {
    DeviceLimits limits = device.limits();
    ActorImage actor = KernelImageReader.actor(type.actorClass()).orElseThrow();
    this.thread = thread;
    this.device = device;
    this.type = type;
    this.image = image;
    this.program = program;
    this.entry = image.entry(actor.entry());
    this.isTogether = actor.isTogether();
    this.form = new StateForm(type.actorClass(), actor);
    this.size = size;
    int payload = Math.max(handlers.maxMessageBytes(), handlers.maxReplyBytes());
    this.slots = ActorBatch.Form.of(payload, actor.contact());
    this.sends = actor.contact().map(contact ->
        new HandlerSends(contact.codecs(type.actorClass()), contact.texts()));
    long most = Math.min(limits.bufferBytes() / 2, MOST_OUTCOME_BYTES) / slots.outcomeBytes();
    size.bound(isTogether ? Math.min(most, limits.blocksX()) : most);
    this.rows =
        new StateRows(type.id(), actor.stateBytes(), pool, limits.bufferBytes());
    this.filling = new ActorBatch(slots, pool, entry.traps().size());
    this.running = new ActorBatch(slots, pool, entry.traps().size());
  }

  /** A place for one more actor; by any thread. */
  DeviceHome<A> home() {
    DeviceHome<A> home = new DeviceHome<>(this, rows.take());
    homes.add(home);
    return home;
  }

  boolean isOwnThread() {
    return thread.isCurrent();
  }

  void write(int row, A instance) {
    rows.write(row, form.write(instance));
  }

  A read(int row) {
    A instance = type.instance().get();
    form.read(rows.read(row), instance);
    return instance;
  }

  void left(DeviceHome<A> home) {
    homes.remove(home);
    rows.giveBack(home.row());
  }

  /** An actor has something to do; by any thread. */
  void ready(DeviceHome<A> home) {
    ready.add(home);
    pumpIfIdle();
  }

  private void pumpIfIdle() {
    if (pumping.compareAndSet(false, true)) {
      thread.execute(this::pump);
    }
  }

  /** One step: fills a batch, takes the outcomes of the one before, starts the filled one. */
  private void pump() {
    try {
      collect();
      if (inFlight) {
        finish();
      }
      leaveOutWhatMustNotBegin();
      if (filling.slotCount() > 0) {
        submit();
      }
    } catch (Throwable e) {
      // The device is lost or out of memory: nobody's state can be trusted any more.
      fault(e);
    }
    if (inFlight || !ready.isEmpty()) {
      thread.execute(this::pump);
      return;
    }
    pumping.set(false);
    if (!ready.isEmpty()) {
      pumpIfIdle();
    }
  }

  private void collect() {
    filling.clear(sequence);
    mails.clear();
    List<DeviceHome<A>> taken = new ArrayList<>();
    for (DeviceHome<A> home = ready.poll(); home != null; home = ready.poll()) {
      taken.add(home);
      if (taken.size() >= size.slots()) {
        break;
      }
    }
    int share = taken.isEmpty() ? 0 : Math.max(1, size.slots() / taken.size());
    for (DeviceHome<A> home : taken) {
      home.actor().begin();
      LaunchOptions options = home.actor().cell().options();
      fill(home, Math.max(share, Math.min(options.priority().batch(), size.slots())));
    }
    sequence += filling.slotCount();
    taken.forEach(DeviceHome::lookedAfter);
  }

  private void fill(DeviceHome<A> home, int most) {
    int first = filling.slotCount();
    List<RemoteMessage> messages = new ArrayList<>();
    while (messages.size() < most) {
      RemoteMessage message = home.actor().next();
      if (message == null) {
        break;
      }
      filling.add(message, home.actor());
      messages.add(message);
    }
    if (!messages.isEmpty()) {
      filling.endMailbox(home.row(), first);
      mails.add(new Mail<>(home, first, messages));
    }
  }

  /** Who failed, was stopped or has something else to do in the meantime begins nothing. */
  private void leaveOutWhatMustNotBegin() {
    boolean any = false;
    for (int i = 0; i < mails.size(); i++) {
      Mail<A> mail = mails.get(i);
      RemoteActor actor = mail.home().actor();
      if (actor.mayBegin() && actor.underWay() == mail.messages().size()) {
        any = true;
        continue;
      }
      if (actor.underWay() > 0) {
        actor.takeBack();
      }
      filling.empty(i);
      mails.set(i, null);
      mail.home().signal();
    }
    if (!any) {
      filling.clear(sequence);
      mails.clear();
    }
  }

  private void submit() {
    if (filling.stamps() > 0) {
      // Behind what the launch before it was given: its outcomes are known.
      mails.stream().filter(Objects::nonNull).findFirst().ifPresent(mail ->
          filling.stamp(mail.home().actor().stamps(filling.stamps())));
    }
    List<DeviceMemory> byParameter = filling.upload(rows.memory());
    List<DeviceMemory> buffers = new ArrayList<>();
    for (Binding binding : entry.buffers()) {
      buffers.add(binding.receivesTraps() ? byParameter.getLast()
          : byParameter.get(binding.parameter()));
    }
    int words = filling.slotCount() * slots.words();
    List<Object> values = List.of(rows.count(), words,
        words + filling.slotCount() * slots.sendWords(), filling.mailCount() * 3,
        slots.words(), filling.mailCount());
    int blocks = isTogether ? filling.mailCount()
        : Math.ceilDiv(filling.mailCount(), entry.block().getFirst());
    program.run(new EntryCall(entry, blocks, 1, 1, buffers, values));
    ActorBatch batch = filling;
    filling = running;
    running = batch;
    List<Mail<A>> submitted = mails;
    mails = mailsRunning;
    mailsRunning = submitted;
    inFlight = true;
  }

  private void finish() {
    inFlight = false;
    running.download(device);
    size.took(running.slotCount(), System.nanoTime() - running.begun());
    for (int i = 0; i < mailsRunning.size(); i++) {
      Mail<A> mail = mailsRunning.get(i);
      if (mail != null) {
        outcomes(mail, running.trapOf(i));
        mail.home().signalIfWork();
      }
    }
    mailsRunning.clear();
  }

  private void outcomes(Mail<A> mail, int trap) {
    RemoteActor actor = mail.home().actor();
    int count = mail.messages().size();
    int begun = count;
    if (trap != Traps.NONE) {
      begun = 0;
      while (begun < count && running.isBegun(mail.firstSlot() + begun)) {
        begun++;
      }
      if (begun == 0) {
        throw new AssertionError("a trap before the first message of " + type.id());
      }
    }
    for (int i = 0; i < begun; i++) {
      RemoteMessage message = mail.messages().get(i);
      int slot = mail.firstSlot() + i;
      sends.ifPresent(table -> sent(actor, message, table, slot));
      if (trap != Traps.NONE && i == begun - 1) {
        actor.failed(message, Traps.ofHandler(image, type.actorClass().getClassLoader(),
            entry.traps().get(trap), message.handlerName()));
      } else if (running.replyFlags(slot) != 0) {
        throw new AssertionError("the device cannot read message " + message.typeId() + " of "
            + type.id());
      } else {
        actor.handled(message, running.replyType(slot), running.replies(),
            running.replyOffset(slot));
      }
    }
  }

  /** Also what a handler sent before it threw. */
  private void sent(RemoteActor actor, RemoteMessage message, HandlerSends table, int slot) {
    MemorySegment records = running.sent(slot);
    if (records.byteSize() > 0) {
      actor.sent(message, table, records);
    }
  }

  private void fault(Throwable cause) {
    inFlight = false;
    mails.clear();
    mailsRunning.clear();
    filling.clear(sequence);
    for (DeviceHome<A> home : homes) {
      home.actor().fault(cause);
      home.signalIfWork();
    }
  }

  /** When nothing is left to do. */
  void close() {
    filling.close();
    running.close();
    rows.close();
  }
}
