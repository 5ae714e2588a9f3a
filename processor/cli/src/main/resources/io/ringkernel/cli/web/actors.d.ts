
/** Moves messages between objects and bytes; the bytes are those of the Java codec. */
export interface Codec<M> {
  readonly name: string;
  readonly typeId: number;
  readonly byteSize: number;
  readonly layoutHash: string;
  encode(view: DataView, offset: number, message: M): void;
  decode(view: DataView, offset: number): M;
}

export type Priority = 'LOW' | 'NORMAL' | 'HIGH' | 'CRITICAL';

/** What goes with a message beside its content. */
export interface Delivery {
  /** Overtakes what waits with a lower one; 'NORMAL' unless given. */
  readonly priority?: Priority;
  /** Milliseconds in which it must be begun, and an ask answered; none unless given. */
  readonly within?: number;
  readonly correlation?: bigint;
}

/** What is thrown where the time of a message was over. */
export class DeadlineExceededError extends Error {}

export interface AnyActor {
  /** By which handlers send to it: unlike that of any other actor of the page. */
  readonly id: bigint;
  readonly state: 'ACTIVE' | 'DEACTIVATED' | 'TERMINATED';
  activate(): void;
  deactivate(): void;
  terminate(): void;
  telemetry(): {processed: number, failed: number, undelivered: number, queueDepth: number};
}

export interface Options {
  /** The `page` of another module, to share its device, names and topics. */
  page?: Page;
  /** Told of messages that were told and whose handler threw. */
  onFailure?: (failure: Failure) => void;
  /** Told of messages that were accepted and not processed. */
  onDeadLetter?: (letter: DeadLetter) => void;
  /** Decides what becomes of an actor whose handler threw; it goes on unless given. */
  supervise?: (failure: Failure) => 'resume' | 'restart' | 'stop';
}

export interface Failure {
  readonly actor: AnyActor;
  readonly handler: string;
  readonly error: Error;
}

/** A message that was accepted and not processed. */
export interface DeadLetter {
  readonly actor: AnyActor;
  /** The name of its codec. */
  readonly type: string;
  readonly message: unknown;
  readonly reason: 'FAILED' | 'EXPIRED' | 'CANCELLED' | 'UNDELIVERED' | 'NOT_ACKNOWLEDGED';
  readonly error: Error;
  readonly correlation: bigint;
  /** Where it was published. */
  readonly topic?: string;
}

/** Actors by name. In filters `+` and `*` stand for one level, `#` at the end for any number. */
export interface Names {
  register(name: string, actor: AnyActor): void;
  /** Whether it named somebody. */
  unregister(name: string): boolean;
  lookup(name: string): AnyActor | undefined;
  /** In the order of names. */
  find(filter: string): Map<string, AnyActor>;
  namesOf(actor: AnyActor): string[];
  /** Tells of names that are there, then of changes; the function it gives ends that. */
  watch(filter: string,
      listener: (change: {kind: 'ADDED' | 'REMOVED', name: string, actor: AnyActor}) => void):
      () => void;
}

export interface Publication {
  readonly topic: string;
  readonly codec: Codec<unknown>;
  readonly message: unknown;
  /** From 1. */
  readonly id: number;
  /** As stamps of Java: microseconds since 2026 above 16 bits. */
  readonly time: bigint;
  /** The id of the actor that published it; none where the page did. */
  readonly sender?: bigint;
  readonly correlation: bigint;
}

export interface Subscription {
  readonly filter: string;
  readonly delivered: number;
  readonly redelivered: number;
  readonly lost: number;
  close(): void;
}

export interface Topics {
  /** Messages that were published twice with one key. */
  readonly duplicates: number;
  /** `atLeastOnce`: given again after a failure, five times at most. */
  subscribe(filter: string,
      subscriber: AnyActor | ((publication: Publication) => void | Promise<void>),
      options?: {atLeastOnce?: boolean}): Subscription;
  /** The number of subscribers that it reached. */
  publish<M>(topic: string, codec: Codec<M>, message: M,
      options?: {retain?: boolean, key?: bigint, correlation?: bigint}): number;
  retained(filter: string): Map<string, Publication>;
  clearRetained(filter: string): number;
}

export interface Checkpoint {
  readonly number: number;
  readonly full: boolean;
  /** Fields that it holds or says are gone. */
  readonly entries: number;
  readonly bytes: number;
}

export interface RestoreReport {
  readonly number: number;
  readonly restored: string[];
  /** Names that no actor has now. */
  readonly missing: string[];
  /** Names that the checkpoint does not have. */
  readonly untouched: string[];
  /** Later files that are broken, with what is wrong with them. */
  readonly unreadable: string[];
}

/** States of named actors, in files that Java's checkpoints write and read. */
export interface Checkpoints {
  full(): Promise<Checkpoint & {name: string}>;
  /** What changed since the last one that is whole. */
  delta(): Promise<Checkpoint & {name: string}>;
  restore(): Promise<RestoreReport>;
  list(): Checkpoint[];
}

/** What the modules of one page share: the device, names and topics. */
export interface Page {
  readonly device: GPUDevice;
  readonly names: Names;
  readonly topics: Topics;
  /** Messages of handlers to actors and names that were not there. */
  readonly refused: number;
  /** By the names of files, such as `checkpoint-0000000001.rkc`. */
  checkpoints(files?: Map<string, Uint8Array>): Checkpoints;
}
