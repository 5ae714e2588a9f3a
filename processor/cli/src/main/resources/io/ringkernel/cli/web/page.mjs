
const rk$ATTEMPTS = 5, rk$PAUSE_MILLIS = 100, rk$KEYS = 4096;
/** The type of `ActorEnded`, and the reason that it gives. */
const rk$ENDED = 2_000_000_001, rk$TERMINATED = 0;
/** Where the time of stamps begins, as in Java. */
const rk$EPOCH_MILLIS = Date.UTC(2026, 0, 1);

/** The levels of a filter; `+` and `*` stand for one, `#` at the end for any number. */
function rk$filter(text, wildcards = true) {
  if (typeof text !== 'string' || text.length === 0 || text.length > 1024) {
    throw new RangeError(`a name, topic or filter has 1 to 1024 characters, not ${text?.length}`);
  }
  const levels = text.split('/');
  levels.forEach((level, i) => {
    if (level === '') {
      throw new RangeError(`"${text}" has an empty level: write a name between two / and none at `
          + 'the ends');
    }
    const wild = /[+*#]/.exec(level)?.[0];
    if (wild && !wildcards) {
      throw new RangeError(`"${text}" has a wildcard; only filters have`);
    }
    if (wild && level.length > 1) {
      throw new RangeError(`"${text}": the wildcard ${wild} must be a whole level`);
    }
    if (wild === '#' && i + 1 < levels.length) {
      throw new RangeError(`"${text}": # must be the last level`);
    }
  });
  return levels;
}

function rk$matches(filter, topic) {
  const levels = topic.split('/');
  const open = filter.at(-1) === '#';
  const count = open ? filter.length - 1 : filter.length;
  return (open ? levels.length >= count : levels.length === count)
      && filter.slice(0, count).every((level, i) =>
        level === '+' || level === '*' || level === levels[i]);
}

/** By name, in the order that Java's strings have. */
function rk$sorted(entries) {
  return new Map([...entries].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}

/** Actors by name. */
class rk$Names {
  #actors = new Map();
  #watches = new Set();

  register(name, actor) {
    rk$filter(name, false);
    const other = this.#actors.get(name);
    if (other && other !== actor) {
      throw new RangeError(`the name "${name}" belongs to another actor; choose another one or `
          + 'unregister that first');
    }
    if (actor.state === 'TERMINATED') {
      throw new Error('an actor that is terminated takes no name');
    }
    if (!other) {
      this.#actors.set(name, actor);
      this.#tell('ADDED', name, actor);
    }
  }

  unregister(name) {
    const actor = this.#actors.get(name);
    if (!actor) {
      return false;
    }
    this.#actors.delete(name);
    this.#tell('REMOVED', name, actor);
    return true;
  }

  lookup(name) {
    return this.#actors.get(name);
  }

  find(filter) {
    const levels = rk$filter(filter);
    return rk$sorted([...this.#actors].filter(([name]) => rk$matches(levels, name)));
  }

  namesOf(actor) {
    return [...this.#actors].filter(([, other]) => other === actor).map(([name]) => name);
  }

  watch(filter, listener) {
    const watch = {levels: rk$filter(filter), listener};
    this.#watches.add(watch);
    this.find(filter).forEach((actor, name) => this.#call(watch, 'ADDED', name, actor));
    return () => this.#watches.delete(watch);
  }

  #tell(kind, name, actor) {
    for (const watch of this.#watches) {
      if (rk$matches(watch.levels, name)) {
        this.#call(watch, kind, name, actor);
      }
    }
  }

  /** A listener that throws must not undo a change or hide it from the others. */
  #call(watch, kind, name, actor) {
    try {
      watch.listener({kind, name, actor});
    } catch (error) {
      console.error(error);
    }
  }
}

/** One message on its way to one subscriber that must get it at least once. */
class rk$Attempt {
  #given = 0;

  constructor(subscription, publication) {
    this.subscription = subscription;
    this.publication = publication;
  }

  give() {
    this.#given++;
    return this.subscription.rk$give(this.publication, this);
  }

  processed() {}

  failed(error) {
    const {subscription, publication} = this;
    if (subscription.rk$over || this.#given >= rk$ATTEMPTS) {
      subscription.rk$lost(publication, error);
    } else if (!subscription.closed) {
      setTimeout(() => this.#again(error), rk$PAUSE_MILLIS);
    }
  }

  #again(error) {
    const {subscription, publication} = this;
    if (subscription.rk$over) {
      subscription.rk$lost(publication, error);
    } else if (!subscription.closed) {
      subscription.redelivered++;
      this.give();
    }
  }
}

/** Messages of the topics that a filter fits, to an actor or a function. */
class rk$Subscription {
  delivered = 0;
  redelivered = 0;
  lost = 0;
  closed = false;

  constructor(topics, filter, subscriber, atLeastOnce) {
    this.topics = topics;
    this.filter = filter;
    this.levels = rk$filter(filter);
    this.subscriber = subscriber;
    this.atLeastOnce = atLeastOnce;
    this.rk$over = false;
  }

  /** Whether the subscriber took it, or will get it again. */
  rk$publish(publication) {
    const given = this.atLeastOnce ? new rk$Attempt(this, publication).give()
        : this.rk$give(publication, undefined);
    if (given) {
      this.delivered++;
    }
    return given;
  }

  rk$give(publication, completion) {
    if (typeof this.subscriber === 'function') {
      queueMicrotask(async () => {
        try {
          if (!this.closed) {
            await this.subscriber(publication);
          }
          completion?.processed();
        } catch (error) {
          completion ? completion.failed(error) : this.rk$lost(publication, error);
        }
      });
      return true;
    }
    try {
      this.subscriber.rk$give({...publication, completion});
      return true;
    } catch (error) {
      // No attempt will change that.
      this.rk$lost(publication, error);
      return false;
    }
  }

  rk$lost(publication, error) {
    this.lost++;
    const actor = typeof this.subscriber === 'function' ? undefined : this.subscriber;
    this.topics.page.rk$letter(actor, publication, 'NOT_ACKNOWLEDGED', error);
  }

  /** Ends it; what is under way comes to its end without dead letters. */
  close() {
    this.closed = true;
    this.topics.rk$remove(this);
  }
}

/** Topics of a page. */
class rk$Topics {
  #subscriptions = new Set();
  #retained = new Map();
  #keys = new Set();
  #count = 0;
  duplicates = 0;

  constructor(page) {
    this.page = page;
  }

  subscribe(filter, subscriber, {atLeastOnce = false} = {}) {
    if (typeof subscriber !== 'function' && subscriber?.state === undefined) {
      throw new TypeError('an actor or a function subscribes');
    }
    if (subscriber.state === 'TERMINATED') {
      throw new Error('an actor that is terminated subscribes to nothing');
    }
    const subscription = new rk$Subscription(this, filter, subscriber, atLeastOnce);
    this.retained(filter).forEach(publication => subscription.rk$publish(publication));
    this.#subscriptions.add(subscription);
    return subscription;
  }

  publish(topic, codec, message, {retain = false, key = 0n, correlation = 0n} = {}) {
    const bytes = new Uint8Array(codec.byteSize);
    codec.encode(new DataView(bytes.buffer), 0, message);
    return this.rk$carry(topic, {codec, bytes, correlation: rk$long(correlation, 'correlation')},
        {retain, key});
  }

  /** Publishes what is encoded. */
  rk$carry(topic, sent, {retain = false, key = 0n}) {
    rk$filter(topic, false);
    if (rk$long(key, 'key') !== 0n && !this.#isNew(`${key}/${topic}`)) {
      this.duplicates++;
      return 0;
    }
    const publication = {...sent, topic, id: ++this.#count, time: this.page.rk$tick(),
      message: sent.codec.decode(new DataView(sent.bytes.buffer), 0)};
    if (retain) {
      this.#retained.set(topic, publication);
    }
    let reached = 0;
    for (const subscription of [...this.#subscriptions]) {
      if (rk$matches(subscription.levels, topic) && subscription.rk$publish(publication)) {
        reached++;
      }
    }
    return reached;
  }

  #isNew(key) {
    if (this.#keys.has(key)) {
      return false;
    }
    this.#keys.add(key);
    if (this.#keys.size > rk$KEYS) {
      this.#keys.delete(this.#keys.keys().next().value);
    }
    return true;
  }

  retained(filter) {
    const levels = rk$filter(filter);
    return rk$sorted([...this.#retained].filter(([topic]) => rk$matches(levels, topic)));
  }

  clearRetained(filter) {
    const found = this.retained(filter);
    found.forEach((_, topic) => this.#retained.delete(topic));
    return found.size;
  }

  rk$remove(subscription) {
    this.#subscriptions.delete(subscription);
  }

  rk$forget(actor) {
    for (const subscription of [...this.#subscriptions]) {
      if (subscription.subscriber === actor) {
        subscription.rk$over = true;
        subscription.close();
      }
    }
  }
}

/** What the modules of one page share: device, names, topics. */
class rk$Page {
  #last = 0n;
  #users = 0;
  #actors = new Map();
  #watchers = new Map();
  #indices = 0n;
  #numbers = 0n;
  #reserved = [];
  rk$classes = new Map();
  /** Messages of handlers to whom nobody was, or was any more. */
  refused = 0;
  names = new rk$Names();
  topics = new rk$Topics(this);

  /** Lets a module use the page; the device stays open while a module uses it. */
  rk$join(opened) {
    this.device ??= opened.device;
    this.own ??= opened.own;
    this.#users++;
    return this;
  }

  /** Whether that was the last module. */
  rk$leave() {
    return --this.#users === 0;
  }

  /** Gives an actor its id, as Java packs them: generation above the index. */
  rk$enlist(actor, id = this.rk$reserve()) {
    this.#actors.set(id, actor);
    return id;
  }

  rk$reserve() {
    return this.#reserved.pop() ?? (1n << 32n | ++this.#indices);
  }

  rk$giveBack(ids) {
    this.#reserved.push(...ids);
  }

  /** Launches a child, by the id of its class in Java; where there is none, the id is nobody's. */
  rk$spawn(parent, type, id) {
    const actors = this.rk$classes.get(type);
    if (actors) {
      parent.rk$children.push(actors.launch({}, id));
    } else {
      console.error(`no module of this page has the actor ${type}: give the page to the one that `
          + 'has');
    }
  }

  rk$actor(id) {
    return this.#actors.get(id);
  }

  rk$number() {
    return ++this.#numbers;
  }

  rk$route(actor, sent) {
    if (!actor || actor.state === 'TERMINATED') {
      this.refused++;
    } else {
      actor.rk$give(sent);
    }
  }

  /** Tells an actor of the end of another, at once where that has ended. */
  rk$watch(actor, id) {
    const codec = actor.rk$actors.handlers.get(rk$ENDED)?.message;
    if (!codec) {
      throw new TypeError('this actor has no handler for ActorEnded');
    }
    if (!this.#actors.has(id)) {
      this.#tellEnd(actor, codec, id);
      return;
    }
    this.#watchers.set(id, [...this.#watchers.get(id) ?? [], {actor, codec}]);
  }

  #tellEnd(actor, codec, id) {
    const bytes = new Uint8Array(codec.byteSize);
    codec.encode(new DataView(bytes.buffer), 0, {actor: id, reason: rk$TERMINATED});
    this.rk$route(actor, {codec, bytes, correlation: 0n});
  }

  rk$ended(actor) {
    this.#actors.delete(actor.id);
    for (const {actor: watcher, codec} of this.#watchers.get(actor.id) ?? []) {
      this.#tellEnd(watcher, codec, actor.id);
    }
    this.#watchers.delete(actor.id);
    this.names.namesOf(actor).forEach(name => this.names.unregister(name));
    this.topics.rk$forget(actor);
  }

  rk$letter(actor, {codec, bytes, correlation, topic}, reason, error) {
    try {
      if (!actor) {
        throw error;
      }
      actor.rk$actors.onDeadLetter({actor, type: codec.name, reason, error, correlation, topic,
        message: codec.decode(new DataView(bytes.buffer), 0)});
    } catch (thrown) {
      // What is the user's must not stop what carries messages.
      console.error(thrown);
    }
  }

  /** A stamp as Java's clock gives it: microseconds above 16 bits that count. */
  rk$tick() {
    const micros = BigInt(Math.floor((Date.now() - rk$EPOCH_MILLIS) * 1000)) << 16n;
    this.#last = micros > this.#last ? micros : this.#last + 1n;
    return this.#last;
  }

  /** The stamp in front of 256 that a handler may ask for. */
  rk$stamps() {
    const before = this.rk$tick() - 1n;
    this.#last = before + 256n;
    return before;
  }

  checkpoints(files = new Map()) {
    return new rk$Checkpoints(this, files);
  }
}
