
const rk$MAGIC = 0x524b434b50543032n;

const rk$CRC = Uint32Array.from({length: 256}, (_, n) => {
  for (let bit = 0; bit < 8; bit++) {
    n = n & 1 ? n >>> 1 ^ 0x82f63b78 : n >>> 1;
  }
  return n;
});

/** CRC-32C. */
function rk$checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum = sum >>> 8 ^ rk$CRC[(sum ^ byte) & 255];
  }
  return ~sum;
}

/** Keys are an actor's name and a field's, with a character between that is in no field's name. */
function rk$key(key) {
  const at = key.lastIndexOf('\0');
  return [key.slice(0, at), key.slice(at + 1)];
}

const rk$BYTES = {boolean: 1, byte: 1, short: 2, char: 2, int: 4, float: 4, long: 8, double: 8};

/**
 * Walks over the parts of a field: an int that says what is null or how long an array is, or
 * primitives of a type at an offset of the state.
 */
function rk$walk(parts, number, primitive) {
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'number') {
      number(at, part);
      at += 4;
      continue;
    }
    const [type, offset, count] = part;
    const bytes = rk$BYTES[type];
    for (let i = 0; i < count; i++) {
      primitive(at, offset + i * bytes, bytes);
      at += bytes;
    }
  }
  return at;
}

/** Fields of an actor as checkpoints hold them, big-endian, from a state of the device. */
function rk$capture(form, state) {
  return new Map(form.map(({name, hash, parts}) => {
    const bytes = new Uint8Array(rk$walk(parts, () => {}, () => {}));
    const view = new DataView(bytes.buffer);
    rk$walk(parts, (at, value) => view.setInt32(at, value), (at, offset, count) =>
      bytes.set(state.slice(offset, offset + count).reverse(), at));
    return [name, {hash, bytes}];
  }));
}

/** Puts the fields of a checkpoint into a state of the device. */
function rk$restore(who, form, fields, state) {
  for (const {name, hash, parts} of form) {
    const value = fields.get(name);
    if (value?.hash !== hash) {
      throw new Error(`field ${name} of "${who}" is ${value ? 'of another type than' : 'missing'} `
          + 'in the checkpoint: it was made by another version of the class');
    }
    const {bytes} = value;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const fits = bytes.length === rk$walk(parts, () => {}, () => {});
    rk$walk(parts, (at, wanted) => {
      if (!fits || view.getInt32(at) !== wanted) {
        throw new Error(`field ${name} of "${who}" cannot be read from the checkpoint: it is null `
            + 'there, or has another length');
      }
    }, () => {});
    if (!fits) {
      throw new Error(`field ${name} of "${who}" cannot be read from the checkpoint: it has `
          + `${bytes.length} bytes there`);
    }
    rk$walk(parts, () => {}, (at, offset, count) =>
      state.set(bytes.slice(at, at + count).reverse(), offset));
  }
  const unknown = [...fields.keys()].find(name => name !== '' && !form.some(f => f.name === name));
  if (unknown !== undefined) {
    throw new Error(`the checkpoint has a field ${unknown} that "${who}" has not: it was made by `
        + 'another version of the class');
  }
}

/** The bytes of one file, as `CheckpointFile` in Java says; entries by actor and field. */
function rk$file({number, parent, parentChecksum, time, entries}) {
  const text = new TextEncoder();
  const rows = [...entries].map(([[actor, field], value]) =>
    ({actor: text.encode(actor), field: text.encode(field), value}));
  const size = rows.reduce((sum, {actor, field, value}) => sum + 5 + actor.length + field.length
      + (value ? 12 + value.bytes.length : 0), 52);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, rk$MAGIC);
  view.setInt32(8, parent === 0 ? 0 : 1);
  view.setBigInt64(12, BigInt(number));
  view.setBigInt64(20, BigInt(parent));
  view.setInt32(28, parentChecksum);
  view.setBigInt64(32, time);
  view.setInt32(40, rows.length);
  let at = 44;
  for (const {actor, field, value} of rows) {
    for (const name of [actor, field]) {
      view.setUint16(at, name.length);
      bytes.set(name, at + 2);
      at += 2 + name.length;
    }
    view.setUint8(at++, value ? 0 : 1);
    if (value) {
      view.setBigUint64(at, value.hash);
      view.setInt32(at + 8, value.bytes.length);
      bytes.set(value.bytes, at + 12);
      at += 12 + value.bytes.length;
    }
  }
  view.setInt32(at, rk$checksum(bytes.subarray(0, at)));
  return bytes.subarray(0, at + 4);
}

function rk$parse(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getBigUint64(0) !== rk$MAGIC) {
    throw new Error('it is no checkpoint');
  }
  const end = bytes.length - 4;
  if (view.getInt32(end) !== rk$checksum(bytes.subarray(0, end))) {
    throw new Error('its checksum is wrong: it was cut off or changed');
  }
  let at = 44;
  const name = () => {
    const from = at + 2;
    at = from + view.getUint16(at);
    return new TextDecoder().decode(bytes.subarray(from, at));
  };
  const entries = [];
  for (let left = view.getInt32(40); left > 0; left--) {
    const key = [name(), name()];
    let value;
    if (view.getUint8(at++) === 0) {
      const from = at + 12;
      value = {hash: view.getBigUint64(at), bytes: bytes.slice(from, from + view.getInt32(at + 8))};
      at = from + value.bytes.length;
    }
    entries.push([key, value]);
  }
  return {number: Number(view.getBigInt64(12)), parent: Number(view.getBigInt64(20)),
    parentChecksum: view.getInt32(28), time: view.getBigInt64(32), entries,
    checksum: rk$checksum(bytes)};
}

/**
 * The states of named actors in files that Java's checkpoints read and write: a map of bytes by
 * the name of the file, which the page keeps where it likes.
 */
class rk$Checkpoints {
  #page;
  #files;
  #turn = Promise.resolve();

  constructor(page, files) {
    this.#page = page;
    this.#files = files;
  }

  full() {
    return this.#alone(async () => this.#full());
  }

  delta() {
    return this.#alone(async () => {
      const stored = this.#latest([]);
      if (!stored) {
        return this.#full();
      }
      const now = await this.#capture();
      const entries = new Map();
      for (const key of new Set([...now.keys(), ...stored.state.keys()])) {
        const value = now.get(key);
        const before = stored.state.get(key);
        if (!value || value.hash !== before?.hash || value.bytes.length !== before.bytes.length
            || value.bytes.some((byte, i) => byte !== before.bytes[i])) {
          entries.set(key, value);
        }
      }
      return this.#write({number: this.#next(), parent: stored.number,
        parentChecksum: stored.checksum, time: this.#page.rk$tick(), entries});
    });
  }

  restore() {
    return this.#alone(async () => {
      const unreadable = [];
      const stored = this.#latest(unreadable);
      if (!stored) {
        throw new Error(`there is no whole checkpoint${unreadable.map(one => ': ' + one).join('')}`);
      }
      const states = new Map();
      rk$sorted(stored.state).forEach((value, key) => {
        const [actor, field] = rk$key(key);
        states.set(actor, (states.get(actor) ?? new Map()).set(field, value));
      });
      const now = this.#page.names.find('#');
      const restored = [];
      const missing = [];
      for (const [name, fields] of states) {
        const actor = now.get(name);
        if (!actor) {
          missing.push(name);
          continue;
        }
        await actor.rk$actors.states(read => {
          if (actor.rk$row < 0) {
            throw new Error(`the state of "${name}" cannot be reached: it is terminated`);
          }
          const state = read(actor.rk$row);
          rk$restore(name, actor.rk$actors.form, fields, state);
          return [[actor.rk$row, state]];
        });
        restored.push(name);
      }
      return {number: stored.number, restored, missing, unreadable,
        untouched: [...now.keys()].filter(name => !states.has(name))};
    });
  }

  list() {
    return this.#numbers().flatMap(number => {
      try {
        const bytes = this.#files.get(this.#name(number));
        const {parent, entries} = rk$parse(bytes);
        return [{number, full: parent === 0, entries: entries.length, bytes: bytes.length}];
      } catch {
        return []; // a restore says what is wrong with it
      }
    });
  }

  /** One after the other. */
  #alone(task) {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #full() {
    return this.#write({number: this.#next(), parent: 0, parentChecksum: 0,
      time: this.#page.rk$tick(), entries: await this.#capture()});
  }

  /** Each class of actors by itself, each actor between two of its messages. */
  async #capture() {
    const all = new Map();
    const classes = new Map();
    this.#page.names.find('#').forEach((actor, name) =>
      classes.set(actor.rk$actors, [...classes.get(actor.rk$actors) ?? [], [name, actor]]));
    for (const [actors, named] of classes) {
      await actors.states(read => {
        for (const [name, actor] of named.filter(([, one]) => one.rk$row >= 0)) {
          all.set(name + '\0', {hash: 0n, bytes: new Uint8Array()});
          rk$capture(actors.form, read(actor.rk$row)).forEach((value, field) =>
            all.set(name + '\0' + field, value));
        }
      });
    }
    return all;
  }

  #write(file) {
    const entries = [...rk$sorted(file.entries)].map(([key, value]) => [rk$key(key), value]);
    const bytes = rk$file({...file, entries});
    const name = this.#name(file.number);
    this.#files.set(name, bytes);
    return {number: file.number, full: file.parent === 0, entries: entries.length,
      bytes: bytes.length, name};
  }

  #name(number) {
    return `checkpoint-${String(number).padStart(10, '0')}.rkc`;
  }

  #numbers() {
    return [...this.#files.keys()].flatMap(name =>
      /^checkpoint-(\d{10})\.rkc$/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
  }

  #next() {
    return (this.#numbers().at(-1) ?? 0) + 1;
  }

  /** The last one that is whole and whose predecessors are. */
  #latest(unreadable) {
    for (const number of this.#numbers().reverse()) {
      try {
        return this.#load(number);
      } catch (error) {
        unreadable.push(`${this.#name(number)}: ${error.message}`);
      }
    }
    return null;
  }

  #load(number) {
    const chain = [];
    for (let at = number; at !== 0; at = chain[0].parent) {
      const bytes = this.#files.get(this.#name(at));
      if (!bytes) {
        throw new Error(`there is no ${this.#name(at)}`);
      }
      const file = rk$parse(bytes);
      if (file.number !== at || file.parent >= at) {
        throw new Error('it is not the checkpoint that its name says');
      }
      if (chain.length > 0 && chain[0].parentChecksum !== file.checksum) {
        throw new Error(`its predecessor ${at} is another one than when it was made`);
      }
      chain.unshift(file);
    }
    const state = new Map();
    for (const {entries} of chain) {
      for (const [[actor, field], value] of entries) {
        const key = actor + '\0' + field;
        value ? state.set(key, value) : state.delete(key);
      }
    }
    return {number, checksum: chain.at(-1).checksum, state};
  }
}
