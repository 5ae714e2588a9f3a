// What a program may write; a line marked so must be an error.
import {init, Note, Urgent, Look, JavaError, DeadlineExceededError} from './demo.Probe/Probe.mjs';
import type {Actor, Page, Seen, Sender} from './demo.Probe/Probe.mjs';
import * as kernels from './demo.Kernels/Kernels.mjs';

const probes = await init({onFailure: f => console.log(f.handler, f.actor.telemetry().processed),
  onDeadLetter: letter => console.log(letter.reason === 'EXPIRED', letter.topic?.length),
  supervise: ({error}) => error instanceof JavaError ? 'restart' : 'stop'});
const probe: Actor = probes.launch({name: 'plant/probe'});
probe.tell(Note, {digit: 1});
const urgent: Sender = probe.with({priority: 'HIGH', within: 20, correlation: 7n});
urgent.tell(Urgent, {digit: 1, urgency: 255, talk: 1n});
const seen: Seen = await urgent.ask(Look, {place: 1});
const order: bigint = seen.order;
const page: Page = probes.page;
page.names.lookup('plant/probe')?.terminate();
const other = await init({page});
page.topics.subscribe('a/+', probe, {atLeastOnce: true}).close();
const reached: number = page.topics.publish('a/b', Note, {digit: 1}, {retain: true, key: 3n});
const checkpoints = page.checkpoints(new Map<string, Uint8Array>());
const {name} = await checkpoints.full();
const {restored} = await checkpoints.restore();
const view = new DataView(new ArrayBuffer(Note.byteSize));
Note.encode(view, 0, {digit: 1});
const digit: number = Note.decode(view, 0).digit;
new DeadlineExceededError('late');
const k = await kernels.init({page});
await k.saxpy([64, 1], 2, new Float32Array(64), new Float32Array(64));
const star: kernels.Star = {at: {x: 1, tag: 2}, weight: 1, kind: 1};
await k.move(1, [{at: star.at, mass: 5n, hit: true}], [star], [star] as const, 0.5);
console.log(order, reached, name, restored, digit, other);

// @ts-expect-error no such component
probe.tell(Note, {digits: 1});
// @ts-expect-error long is bigint
probe.tell(Urgent, {digit: 1, urgency: 1, talk: 1});
// @ts-expect-error there is no reply
await probe.ask(Note, {digit: 1});
// @ts-expect-error no such priority
probe.with({priority: 'URGENT'});
// @ts-expect-error components do not change
seen.order = 1n;
// @ts-expect-error a typed array
await k.saxpy(64, 2, [1, 2], new Float32Array(64));
// @ts-expect-error the message of another codec
page.topics.publish('a', Note, {place: 1});
// @ts-expect-error double has no WGSL
await k.wide(1, new Float64Array(1));
