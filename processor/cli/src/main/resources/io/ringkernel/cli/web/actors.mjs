
/** One actor: its state is a row on the device. */
class rk$Actor {
  #waiting = [];
  #processed = 0;
  #failed = 0;
  #undelivered = 0;

  constructor(actors, row) {
    this.rk$actors = actors;
    this.rk$row = row;
    this.rk$underWay = [];
    this.state = 'ACTIVE';
  }

  /** Sends a message. */
  tell(codec, message) {
    this.#send(codec, message, null);
  }

  /** Sends a message and promises the reply; fails with what the handler throws. */
  ask(codec, message) {
    return new Promise((resolve, reject) => {
      if (!this.rk$actors.handlers.get(codec.typeId)?.reply) {
        throw new TypeError(`there is no reply to ${codec.name}; use tell`);
      }
      this.#send(codec, message, {resolve, reject});
    });
  }

  #send(codec, message, asker) {
    const handler = this.rk$actors.handlers.get(codec?.typeId);
    if (!handler) {
      throw new TypeError(`this actor has no handler for ${codec?.name}`);
    }
    if (this.state === 'TERMINATED') {
      throw new Error('the actor is terminated and takes no more messages');
    }
    const bytes = new Uint8Array(codec.byteSize);
    codec.encode(new DataView(bytes.buffer), 0, message);
    this.#waiting.push({codec, handler, bytes, asker});
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
    this.state = 'TERMINATED';
    this.rk$drop();
    this.rk$actors.ready(this);
  }

  /** What was done so far. */
  telemetry() {
    return {processed: this.#processed, failed: this.#failed, undelivered: this.#undelivered,
      queueDepth: this.#waiting.length + this.rk$underWay.length};
  }

  rk$take() {
    const message = this.state === 'ACTIVE' ? this.#waiting.shift() : undefined;
    if (message) {
      this.rk$underWay.push(message);
    }
    return message;
  }

  rk$takeBack() {
    this.#waiting.unshift(...this.rk$underWay.splice(0));
  }

  rk$handled(reply) {
    this.#processed++;
    this.rk$underWay.shift().asker?.resolve(reply);
  }

  rk$fails() {
    this.#failed++;
    this.rk$underWay.shift();
  }

  rk$drop(error) {
    for (const message of this.#waiting.splice(0)) {
      this.#undelivered++;
      message.asker?.reject(
          error ?? new Error('the actor was terminated before it handled the message'));
    }
  }

  rk$hasWork() {
    return this.state === 'ACTIVE' && this.#waiting.length > 0;
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
  #pumping = false;
  #sequence = 1;
  #slots = 1024;
  #shortest = Infinity;
  #onFailure;
  #supervise;
  #all = new Set();
  #slotBytes;
  #closed = false;

  constructor(device, entry, initial, handlers, options) {
    this.#device = device;
    this.#entry = entry;
    this.#initial = initial;
    this.#onFailure = options.onFailure ?? (failure => console.error(failure.error));
    this.#supervise = options.supervise ?? (() => 'resume');
    this.handlers = handlers;
    let payload = 0;
    for (const handler of handlers.values()) {
      payload = Math.max(payload, handler.message.byteSize, handler.reply?.byteSize ?? 0);
    }
    this.#slotBytes = rk$HEADER_BYTES + Math.ceil(payload / 16) * 16;
  }

  launch() {
    let row = this.#used.indexOf(false);
    row = row < 0 ? this.#used.length : row;
    this.#used[row] = true;
    this.#unwritten.set(row, this.#initial);
    const actor = new rk$Actor(this, row);
    this.#all.add(actor);
    return actor;
  }

  ready(actor) {
    this.#ready.add(actor);
    if (!this.#pumping && !this.#closed) {
      this.#pumping = true;
      queueMicrotask(() => this.#pump());
    }
  }

  /** While the device works on one batch, the next one is filled. */
  async #pump() {
    let running = null;
    try {
      for (;;) {
        const next = this.#collect();
        if (running) {
          await this.#finish(running);
          running = null;
        }
        this.#leaveOut(next);
        if (next.count > 0) {
          running = this.#submit(next);
        } else if (this.#ready.size === 0) {
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
        new Uint8Array(slots.buffer).set(message.bytes, at + rk$HEADER_BYTES);
      });
    });
    const queue = device.device.queue;
    const encoder = device.device.createCommandEncoder();
    this.#flush();
    batch.began = performance.now();
    batch.inbox = device.take(slots.byteLength);
    batch.outbox = device.take(slots.byteLength);
    batch.mail = device.take(mail.byteLength);
    queue.writeBuffer(batch.inbox, 0, slots);
    queue.writeBuffer(batch.mail, 0, mail);
    const buffers = [this.#state, batch.inbox, batch.outbox, batch.mail];
    const pieces = [{buffer: batch.outbox, bytes: slots.byteLength}];
    if (this.#entry.traps.length > 0) {
      batch.traps = device.take(4 * batch.mails.length);
      queue.writeBuffer(batch.traps, 0, new Int32Array(batch.mails.length).fill(rk$NO_TRAP));
      buffers.push(batch.traps);
      pieces.push({buffer: batch.traps, bytes: 4 * batch.mails.length});
    }
    const words = slots.byteLength / 4;
    device.run(this.#entry, [Math.ceil(batch.mails.length / this.#entry.block[0]), 1, 1], buffers,
        [this.#rows, words, words, mail.length, this.#slotBytes / 4, batch.mails.length],
        encoder);
    batch.outcome = device.read(encoder, pieces);
    return batch;
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
      if (trap !== rk$NO_TRAP && isLast) {
        this.#failed(mail.actor, message, new JavaError(this.#entry.traps[trap]));
        return;
      }
      const reply = message.handler.reply;
      mail.actor.rk$handled(message.asker && reply
          ? reply.decode(slots, at + rk$HEADER_BYTES) : undefined);
    }
  }

  /** What follows was not begun and comes again, in order, after what is decided. */
  #failed(actor, message, error) {
    actor.rk$fails();
    actor.rk$takeBack();
    const failure = {actor, handler: message.handler.name, error};
    if (message.asker) {
      message.asker.reject(error);
    } else {
      this.#onFailure(failure);
    }
    const decision = this.#supervise(failure);
    if (decision === 'restart') {
      this.#unwritten.set(actor.rk$row, this.#initial);
    } else if (decision === 'stop' && actor.state !== 'TERMINATED') {
      actor.terminate();
    }
  }

  /** Ends all; by a failure of the device, or because the module is closed. */
  close(error) {
    this.#closed = true;
    for (const actor of this.#all) {
      actor.rk$takeBack();
      actor.state = 'TERMINATED';
      actor.rk$drop(error);
    }
    this.#all.clear();
    this.#ready.clear();
  }
}
