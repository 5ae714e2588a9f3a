
const rk$PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'CRITICAL'];
const rk$NORMAL = 1;

/** What is thrown where the time of a message was over. */
export class DeadlineExceededError extends Error {
  name = 'DeadlineExceededError';
}

/** Sends to an actor, itself unless one is given; what goes with messages is in the delivery. */
class rk$Sender {
  #actor;
  #delivery;

  constructor(actor, delivery) {
    this.#actor = actor ?? this;
    this.#delivery = delivery;
  }

  /** Sends a message. */
  tell(codec, message) {
    this.#actor.rk$send(codec, message, this.#delivery, null);
  }

  /** Sends a message and promises the reply; fails with what the handler throws. */
  ask(codec, message) {
    return new Promise((resolve, reject) => {
      if (!this.#actor.rk$handler(codec).reply) {
        throw new TypeError(`there is no reply to ${codec.name}; use tell`);
      }
      this.#actor.rk$send(codec, message, this.#delivery, {resolve, reject});
    });
  }
}

/** A priority from 0 to 255 as one of four, as Java has them. */
function rk$level(value, name) {
  if (value < 0 || value > 255) {
    throw new RangeError(`${name} is ${value}; a priority lies from 0 to 255`);
  }
  return value >> 6;
}

function rk$micros(value, name) {
  if (value < 0n || value > 0xffffffffn) {
    throw new RangeError(`${name} is ${value}; a deadline lies from 0 to 4294967295 microseconds`);
  }
  return Number(value);
}

/** What a sender says of messages, checked. */
function rk$delivery({priority = 'NORMAL', within = 0, correlation = 0n}) {
  const level = rk$PRIORITIES.indexOf(priority);
  if (level < 0) {
    throw new RangeError(`a priority is one of ${rk$PRIORITIES.join(', ')}, got ${priority}`);
  }
  if (typeof within !== 'number' || !(within === 0 || within >= 0.001 && within <= 4294967.295)) {
    throw new RangeError('the time to a deadline must be 0 for none or 0.001 to 4294967.295 '
        + `milliseconds, got ${within}`);
  }
  return {level, within, correlation: rk$long(correlation, 'correlation')};
}

/** One actor: its state is a row on the device. */
class rk$Actor extends rk$Sender {
  #queues = rk$PRIORITIES.map(() => []);
  #waits = 0;
  #processed = 0;
  #failed = 0;
  #undelivered = 0;

  constructor(actors, row, id) {
    super(null, rk$delivery({}));
    this.rk$actors = actors;
    this.rk$row = row;
    this.rk$underWay = [];
    this.rk$owed = new Map();
    this.rk$children = [];
    this.id = actors.page.rk$enlist(this, id);
    this.state = 'ACTIVE';
  }

  /** A handle whose messages carry more. */
  with(delivery) {
    return new rk$Sender(this, rk$delivery(delivery));
  }

  rk$handler(codec) {
    const handler = this.rk$actors.handlers.get(codec?.typeId);
    if (!handler) {
      throw new TypeError(`this actor has no handler for ${codec?.name}`);
    }
    if (codec.layoutHash !== handler.message.layoutHash) {
      throw new TypeError(`${codec.name} has another layout than in the module of this actor: `
          + 'generate both anew');
    }
    return handler;
  }

  rk$send(codec, message, delivery, asker) {
    const handler = this.rk$handler(codec);
    const bytes = new Uint8Array(codec.byteSize);
    codec.encode(new DataView(bytes.buffer), 0, message);
    const stated = codec.stated?.(message) ?? {};
    const within = delivery.within || (stated.micros ?? 0) / 1000;
    const sent = {
      codec, handler, bytes, asker,
      level: delivery.level === rk$NORMAL ? stated.level ?? rk$NORMAL : delivery.level,
      expires: within > 0 ? performance.now() + within : Infinity,
      correlation: delivery.correlation || (stated.correlation ?? 0n), sender: 0n,
    };
    this.rk$offer(sent);
    if (asker && within > 0) {
      const late = setTimeout(() => {
        asker.gone = true;
        asker.reject(new DeadlineExceededError(`there is no reply to ${codec.name} within `
            + `${within} ms`));
      }, within);
      asker.over = () => clearTimeout(late);
    }
  }

  /** Takes a message of a topic or of another actor, encoded; `completion` is told of its end. */
  rk$give({codec, bytes, correlation, sender = 0n, topic, completion}) {
    const handler = this.rk$handler(codec);
    const stated = codec.stated?.(codec.decode(new DataView(bytes.buffer), 0)) ?? {};
    this.rk$offer({codec, handler, bytes, correlation, sender, topic, completion, asker: null,
      level: stated.level ?? rk$NORMAL,
      expires: stated.micros ? performance.now() + stated.micros / 1000 : Infinity});
  }

  rk$offer(sent) {
    if (this.state === 'TERMINATED') {
      throw new Error('the actor is terminated and takes no more messages');
    }
    if (this.rk$actors.contact) {
      sent.number = this.rk$actors.page.rk$number();
      sent.stamp = this.rk$actors.page.rk$tick();
    }
    this.#queues[sent.level].push(sent);
    this.#waits++;
    this.rk$actors.ready(this);
  }

  /** Lets messages wait. */
  deactivate() {
    this.#become('DEACTIVATED', 'ACTIVE');
  }

  /** Handles messages again. */
  activate() {
    this.#become('ACTIVE', 'DEACTIVATED');
    this.rk$actors.ready(this);
  }

  #become(next, from) {
    if (this.state !== from) {
      throw new Error(`the actor cannot become ${next}: it is ${this.state}`);
    }
    this.state = next;
  }

  /** Ends the actor; what waits is not handled. */
  terminate() {
    if (this.state === 'TERMINATED') {
      throw new Error('the actor cannot become TERMINATED: it is TERMINATED');
    }
    this.rk$end();
    this.rk$actors.ready(this);
  }

  rk$end(error) {
    this.state = 'TERMINATED';
    this.rk$actors.page.rk$ended(this);
    this.rk$drop(error);
    this.rk$abandon('ended');
    for (const child of this.rk$children.filter(one => one.state !== 'TERMINATED')) {
      child.terminate();
    }
  }

  /** What was done so far. */
  telemetry() {
    return {processed: this.#processed, failed: this.#failed, undelivered: this.#undelivered,
      queueDepth: this.#waits + this.rk$underWay.length};
  }

  /** The most urgent message, the oldest of those; what is too late ends here. */
  rk$take() {
    while (this.state === 'ACTIVE' && this.#waits > 0) {
      const message = this.#queues.findLast(queue => queue.length > 0).shift();
      this.#waits--;
      if (message.asker?.gone || message.expires < performance.now()) {
        this.#undeliver(message, message.asker?.gone ? 'CANCELLED' : 'EXPIRED',
            new DeadlineExceededError(`${message.codec.name} was not begun in time`));
        continue;
      }
      this.rk$underWay.push(message);
      return message;
    }
    return undefined;
  }

  /** Fails replies that were deferred: who could give them is gone. */
  rk$abandon(why) {
    for (const asker of this.rk$owed.values()) {
      asker.over?.();
      asker.reject(new Error(`the actor ${why} before it sent the reply that it had deferred`));
    }
    this.rk$owed.clear();
  }

  rk$takeBack() {
    const back = this.rk$underWay.splice(0);
    this.#waits += back.length;
    this.#queues.forEach((queue, level) =>
      queue.unshift(...back.filter(message => message.level === level)));
  }

  rk$handled(reply) {
    this.#processed++;
    const {asker, completion} = this.rk$underWay.shift();
    asker?.over?.();
    asker?.resolve(reply);
    completion?.processed();
  }

  rk$fails() {
    this.#failed++;
    this.rk$underWay.shift();
  }

  #undeliver(message, reason, error) {
    this.#undelivered++;
    message.asker?.over?.();
    message.asker?.reject(error);
    if (message.completion) {
      message.completion.failed(error);
    } else {
      this.rk$actors.page.rk$letter(this, message, reason, error);
    }
  }

  rk$drop(error) {
    this.#queues.forEach(queue => queue.splice(0).forEach(message => {
      this.#waits--;
      this.#undeliver(message, 'UNDELIVERED',
          error ?? new Error('the actor was terminated before it handled the message'));
    }));
  }

  rk$hasWork() {
    return this.state === 'ACTIVE' && this.#waits > 0;
  }
}

/** All actors of the module's class: a launch handles messages of many of them. */
class rk$Actors {
  #device;
  #entry;
  #initial;
  #state = null;
  #rows = 0;
  #used = [];
  #unwritten = new Map();
  #ready = new Set();
  #between = [];
  #pumping = false;
  #sequence = 1;
  #slots = 1024;
  #shortest = Infinity;
  #supervise;
  #all = new Set();
  #headerBytes;
  #idBytes;
  #slotBytes;
  #closed = false;

  constructor(device, page, id, entry, initial, form, handlers, contact, options) {
    this.#device = device;
    this.page = page;
    this.form = form;
    this.contact = contact;
    this.#headerBytes = contact ? rk$EXTENDED_BYTES : rk$HEADER_BYTES;
    this.#entry = entry;
    this.#initial = initial;
    this.onFailure = options.onFailure ?? (failure => console.error(failure.error));
    this.onDeadLetter = options.onDeadLetter ?? (() => {});
    this.#supervise = options.supervise ?? (() => 'resume');
    this.handlers = handlers;
    page.rk$classes.set(id, this);
    let payload = 0;
    for (const handler of handlers.values()) {
      payload = Math.max(payload, handler.message.byteSize, handler.reply?.byteSize ?? 0);
    }
    // Ids for actors that a handler spawns lie in front of its message, in lines of 16 bytes.
    this.#idBytes = Math.ceil((contact?.spawns ?? 0) / 2) * 16;
    this.#slotBytes = this.#headerBytes + this.#idBytes + Math.ceil(payload / 16) * 16;
  }

  launch({name} = {}, id = undefined) {
    if (this.#closed) {
      throw new Error('the module is closed');
    }
    let row = this.#used.indexOf(false);
    row = row < 0 ? this.#used.length : row;
    const actor = new rk$Actor(this, row, id);
    if (name !== undefined) {
      this.page.names.register(name, actor);
    }
    this.#used[row] = true;
    this.#unwritten.set(row, this.#initial);
    this.#all.add(actor);
    return actor;
  }

  ready(actor) {
    this.#ready.add(actor);
    this.#start();
  }

  #start() {
    if (!this.#pumping && !this.#closed) {
      this.#pumping = true;
      queueMicrotask(() => this.#pump());
    }
  }

  /**
   * Has a function look at the states of actors between two messages: it is given the bytes of each
   * by its row, and gives those that are to be written.
   */
  states(look) {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new Error('the module is closed'));
        return;
      }
      this.#between.push({look, resolve, reject});
      this.#start();
    });
  }

  async #look({look, resolve, reject}) {
    try {
      this.#flush();
      const bytes = this.#initial.byteLength;
      const [all] = await this.#device.read(this.#device.device.createCommandEncoder(),
          [{buffer: this.#state, bytes: this.#used.length * bytes}]);
      const changed = look(row => all.slice(row * bytes, (row + 1) * bytes));
      for (const [row, state] of changed ?? []) {
        this.#unwritten.set(row, state);
      }
      resolve();
    } catch (error) {
      reject(error);
    }
  }

  /** While the device works on one batch, the next one is filled. */
  async #pump() {
    let running = null;
    try {
      for (;;) {
        const next = this.#between.length > 0 ? null : this.#collect();
        if (running) {
          await this.#finish(running);
          running = null;
        }
        if (next === null) {
          for (const task of this.#between.splice(0)) {
            await this.#look(task);
          }
          continue;
        }
        this.#leaveOut(next);
        if (next.count > 0) {
          running = this.#submit(next);
        } else if (this.#ready.size === 0 && this.#between.length === 0) {
          break;
        }
      }
    } catch (error) {
      this.close(error);
    }
    this.#pumping = false;
  }

  #collect() {
    const actors = [...this.#ready].slice(0, this.#slots);
    const batch = {mails: [], count: 0, first: this.#sequence};
    const share = Math.max(1, Math.floor(this.#slots / Math.max(1, actors.length)));
    for (const actor of actors) {
      this.#ready.delete(actor);
      if (actor.state === 'TERMINATED') {
        this.#leave(actor);
        continue;
      }
      const mail = {actor, first: batch.count, messages: []};
      for (let m = actor.rk$take(); m; m = mail.messages.length < share && actor.rk$take()) {
        mail.messages.push(m);
      }
      if (mail.messages.length > 0) {
        batch.count += mail.messages.length;
        batch.mails.push(mail);
      }
      if (actor.rk$hasWork()) {
        this.#ready.add(actor);
      }
    }
    this.#sequence = (this.#sequence + batch.count) | 0;
    return batch;
  }

  #leave(actor) {
    if (actor.rk$underWay.length === 0 && actor.rk$row >= 0) {
      this.#used[actor.rk$row] = false;
      this.#unwritten.delete(actor.rk$row);
      actor.rk$row = -1;
      this.#all.delete(actor);
    }
  }

  /** Who failed or was stopped in the meantime begins nothing. */
  #leaveOut(batch) {
    for (const mail of batch.mails) {
      const whole = mail.actor.rk$underWay.length === mail.messages.length;
      if (mail.actor.state !== 'ACTIVE' || !whole) {
        mail.actor.rk$takeBack();
        mail.messages = [];
        if (mail.actor.state === 'TERMINATED') {
          mail.actor.rk$drop();
        }
        this.#ready.add(mail.actor);
      }
    }
    if (batch.mails.every(mail => mail.messages.length === 0)) {
      batch.count = 0;
    }
  }

  #submit(batch) {
    const device = this.#device;
    const slots = new DataView(new ArrayBuffer(batch.count * this.#slotBytes));
    const mail = new Int32Array(3 * batch.mails.length);
    batch.mails.forEach((one, i) => {
      mail.set([one.actor.rk$row, one.first, one.messages.length], 3 * i);
      one.messages.forEach((message, m) => {
        const at = (one.first + m) * this.#slotBytes;
        slots.setInt32(at, (batch.first + one.first + m) | 0, true);
        slots.setInt32(at + 4, message.codec.typeId, true);
        slots.setInt32(at + 8, message.codec.byteSize, true);
        slots.setInt32(at + 12, m, true);
        if (this.contact) {
          this.#extend(slots, at, message, one.actor);
        }
        new Uint8Array(slots.buffer).set(message.bytes, at + this.#headerBytes + this.#idBytes);
      });
    });
    const queue = device.device.queue;
    const encoder = device.device.createCommandEncoder();
    this.#flush();
    batch.began = performance.now();
    batch.inbox = device.take(slots.byteLength);
    const sendBytes = 4 * batch.count * (this.contact?.sendWords ?? 0);
    batch.outbox = device.take(slots.byteLength + sendBytes);
    batch.mail = device.take(mail.byteLength);
    queue.writeBuffer(batch.inbox, 0, slots);
    queue.writeBuffer(batch.mail, 0, mail);
    const buffers = [this.#state, batch.inbox, batch.outbox, batch.mail];
    const pieces = [{buffer: batch.outbox, bytes: slots.byteLength + sendBytes}];
    if (this.#entry.traps.length > 0) {
      batch.traps = device.take(4 * batch.mails.length);
      queue.writeBuffer(batch.traps, 0, new Int32Array(batch.mails.length).fill(rk$NO_TRAP));
      buffers.push(batch.traps);
      pieces.push({buffer: batch.traps, bytes: 4 * batch.mails.length});
    }
    const words = slots.byteLength / 4;
    const perBlock = this.#entry.together ? 1 : this.#entry.block[0];
    device.run(this.#entry, [Math.ceil(batch.mails.length / perBlock), 1, 1], buffers,
        [this.#rows, words, words + sendBytes / 4, mail.length, this.#slotBytes / 4, batch.mails.length],
        encoder);
    batch.outcome = device.read(encoder, pieces);
    return batch;
  }

  /** What a handler may ask about its message, see docs/design/014-device-sends.md. */
  #extend(slots, at, message, actor) {
    const isAwaited = message.asker && !message.asker.gone;
    slots.setInt32(at + 8, this.#idBytes + message.codec.byteSize | (isAwaited ? 17 : 1) << 16,
        true);
    message.ids ??= Array.from({length: this.contact.spawns}, () => this.page.rk$reserve());
    message.ids.forEach((id, i) =>
      slots.setBigInt64(at + this.#headerBytes + 8 * i, id, true));
    slots.setBigInt64(at + 16, actor.id, true);
    slots.setBigInt64(at + 24, message.number, true);
    slots.setBigInt64(at + 32, message.correlation, true);
    slots.setBigInt64(at + 40, message.stamp, true);
    const stamp = this.page.rk$stamps();
    slots.setInt32(at + 48, Number(BigInt.asIntN(32, stamp)), true);
    slots.setInt32(at + 56, Number(BigInt.asIntN(32, stamp >> 32n)), true);
    // The reply has the number of its message, should it be deferred.
    slots.setInt32(at + 52, message.asker ? Number(message.number & 0x7fffffffn) : 0, true);
    slots.setInt32(at + 12, Number(BigInt.asIntN(32, message.sender)), true);
    slots.setInt32(at + 60, Number(message.sender >> 32n), true);
  }

  /** States that began or were reset; more rows where there are too few. */
  #flush() {
    const device = this.#device;
    const bytes = this.#initial.byteLength;
    if (this.#rows < this.#used.length) {
      const rows = Math.max(64, 2 * this.#used.length);
      const next = device.take(rows * bytes);
      if (this.#state) {
        // The queue keeps the order: this copy, then what is written below.
        const encoder = device.device.createCommandEncoder();
        encoder.copyBufferToBuffer(this.#state, 0, next, 0, this.#rows * bytes);
        device.device.queue.submit([encoder.finish()]);
        device.giveBack(this.#state);
      }
      this.#state = next;
      this.#rows = rows;
    }
    for (const [row, state] of this.#unwritten) {
      device.device.queue.writeBuffer(this.#state, row * bytes, state);
    }
    this.#unwritten.clear();
  }

  async #finish(batch) {
    const [out, traps] = await batch.outcome;
    const nanos = performance.now() - batch.began;
    this.#adapt(batch.count, nanos);
    for (const name of ['inbox', 'outbox', 'mail', 'traps']) {
      if (batch[name]) {
        this.#device.giveBack(batch[name]);
      }
    }
    const slots = new DataView(out.buffer);
    const sites = traps ? new Int32Array(traps.buffer) : null;
    batch.mails.forEach((mail, i) => {
      this.#outcomes(batch, mail, slots, sites ? sites[i] : rk$NO_TRAP);
      if (mail.actor.rk$stops && mail.actor.state !== 'TERMINATED') {
        mail.actor.rk$end();
      }
      if (mail.actor.rk$hasWork() || mail.actor.state === 'TERMINATED') {
        this.#ready.add(mail.actor);
      }
    });
  }

  /** As many messages as the device handles in 4 ms, or in four times its shortest launch. */
  #adapt(count, millis) {
    this.#shortest = Math.min(millis, this.#shortest * 1.02);
    const aim = Math.max(4, 4 * this.#shortest);
    if (millis > aim && count > 1) {
      this.#slots = Math.max(1, Math.min(this.#slots, count >> 1));
    } else if (millis < aim / 2 && count > this.#slots / 2) {
      this.#slots = Math.min(1 << 16, 2 * this.#slots);
    }
  }

  #outcomes(batch, mail, slots, trap) {
    for (let m = 0; m < mail.messages.length; m++) {
      const at = (mail.first + m) * this.#slotBytes;
      const message = mail.messages[m];
      const next = at + this.#slotBytes;
      const isLast = m + 1 === mail.messages.length || slots.getInt32(next, true)
          !== ((batch.first + mail.first + m + 1) | 0);
      // Also what a handler sent before it threw.
      const refused = this.contact ? this.#sent(batch, mail, m, slots) : null;
      if (trap !== rk$NO_TRAP && isLast) {
        this.#failed(mail.actor, message, new JavaError(this.#entry.traps[trap]));
        return;
      }
      if (refused) {
        this.#failed(mail.actor, message, refused, false);
        continue;
      }
      const reply = message.handler.reply;
      mail.actor.rk$handled(message.asker && reply
          ? reply.decode(slots, at + this.#headerBytes) : undefined);
    }
  }

  /** Does what a handler left records for, in their order; gives what that throws. */
  #sent(batch, mail, m, slots) {
    const slot = mail.first + m;
    const {sendWords} = this.contact;
    // The last ids were taken first.
    this.page.rk$giveBack(mail.messages[m].ids.slice(0,
        slots.getInt32(slot * this.#slotBytes + 28, true)));
    const end = 4 * slots.getInt32(slot * this.#slotBytes + 16, true);
    let at = batch.count * this.#slotBytes + 4 * slot * sendWords;
    try {
      while (at < end) {
        const bytes = slots.getInt32(at + 8, true);
        this.#perform(mail.actor, mail.messages[m], slots, at, bytes);
        at += 32 + Math.ceil(bytes / 16) * 16;
      }
      return null;
    } catch (error) {
      return error;
    }
  }

  #perform(actor, message, records, at, bytes) {
    const {page} = this;
    const codec = this.contact.sends[records.getInt32(at + 4, true)];
    const text = this.contact.texts[records.getInt32(at + 12, true)];
    const target = records.getBigInt64(at + 16, true);
    const sent = {codec, correlation: message.correlation, sender: actor.id,
      bytes: new Uint8Array(records.buffer.slice(at + 32, at + 32 + bytes))};
    switch (records.getInt32(at, true)) {
      case 0: page.rk$route(page.rk$actor(target), sent); break;
      case 1: page.rk$route(page.names.lookup(text), sent); break;
      case 2: page.topics.rk$carry(text, sent, {}); break;
      case 3:
        if (message.asker) {
          actor.rk$owed.set(Number(message.number & 0x7fffffffn), message.asker);
          message.asker = null;
        }
        break;
      case 4: {
        const asker = actor.rk$owed.get(Number(target));
        actor.rk$owed.delete(Number(target));
        asker?.over?.();
        asker?.resolve(codec.decode(records, at + 32));
        break;
      }
      case 5: page.rk$watch(actor, target); break;
      // What is under way was handled: the actor ends behind it.
      case 6: actor.rk$stops = true; break;
      case 8: page.rk$spawn(actor, text, target); break;
      default: console.info(`${page.names.namesOf(actor)[0] ?? actor.id}: ${text}`);
    }
  }

  /** What follows was not begun and comes again, in order, after what is decided. */
  #failed(actor, message, error, comesAgain = true) {
    actor.rk$fails();
    if (comesAgain) {
      actor.rk$takeBack();
    }
    const failure = {actor, handler: message.handler.name, error};
    if (message.completion) {
      message.completion.failed(error);
    } else {
      this.page.rk$letter(actor, message, 'FAILED', error);
      if (message.asker) {
        message.asker.over?.();
        message.asker.reject(error);
      } else {
        this.#told(failure);
      }
    }
    const decision = this.#decide(failure);
    if (decision === 'restart') {
      this.#unwritten.set(actor.rk$row, this.#initial);
      actor.rk$abandon('was reset');
    } else if (decision === 'stop' && actor.state !== 'TERMINATED') {
      actor.terminate();
    }
  }

  /** What is the user's must not stop what carries messages. */
  #told(failure) {
    try {
      this.onFailure(failure);
    } catch (error) {
      console.error(error);
    }
  }

  #decide(failure) {
    try {
      return this.#supervise(failure);
    } catch (error) {
      console.error(error);
      return 'resume';
    }
  }

  /** Ends all; by a failure of the device, or because the module is closed. */
  close(error) {
    this.#closed = true;
    for (const actor of this.#all) {
      actor.rk$takeBack();
      actor.rk$end(error);
    }
    this.#all.clear();
    this.#ready.clear();
    for (const {reject} of this.#between.splice(0)) {
      reject(error ?? new Error('the module is closed'));
    }
  }
}
