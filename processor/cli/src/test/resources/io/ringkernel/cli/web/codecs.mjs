// Reads lines "codec bytes", decodes the bytes and writes them as encoded again with their values;
// then makes messages of its own. node codecs.mjs MODULE COUNT
import {createInterface} from 'node:readline';
import {pathToFileURL} from 'node:url';

const [modulePath, count] = process.argv.slice(2);
const module = await import(pathToFileURL(modulePath));

const word = new DataView(new ArrayBuffer(4));
function float(value) {
  word.setFloat32(0, value);
  return word.getInt32(0);
}

/** Every value behind its path; floats by their bits. */
function flat(value, path = '') {
  if (typeof value === 'string' && !ENUMS.has(path)) {
    return [path + '=' + [...Array(value.length).keys()].map(i => value.charCodeAt(i)).join(',')];
  }
  if (value instanceof Float32Array) {
    return [path + '=' + [...value].map(float).join(',')];
  }
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return [path + '=' + [...value].join(',')];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, inner]) =>
      flat(inner, path ? path + '.' + name : name));
  }
  return [path + '=' + (FLOATS.has(path) ? float(value) : value)];
}

const ENUMS = new Set(['side', 'where.side']);
const FLOATS = new Set(['where.x', 'ratio', 'values.where.x', 'values.ratio', 'mean']);
const hex = bytes => Buffer.from(bytes).toString('hex');

for await (const line of createInterface({input: process.stdin})) {
  const [name, text] = line.split(' ');
  const codec = module[name];
  const bytes = Uint8Array.from(Buffer.from(text, 'hex'));
  // Not at the start of its buffer: offsets must be kept to.
  const far = new Uint8Array(bytes.length + 7);
  far.set(bytes, 5);
  const message = codec.decode(new DataView(far.buffer, 2), 3);
  const again = new Uint8Array(codec.byteSize + 9).fill(0xaa);
  codec.encode(new DataView(again.buffer, 1), 4, message);
  const strayed = again.slice(0, 5).some(b => b !== 0xaa)
      || again.slice(5 + codec.byteSize).some(b => b !== 0xaa);
  console.log(hex(again.slice(5, 5 + codec.byteSize)), strayed ? 'STRAYED' : flat(message).join(';'));
}

let seed = 12345;
const random = () => (seed = Math.imul(seed, 1664525) + 1013904223 >>> 0) / 4294967296;
const int = bits => Math.floor(random() * 2 ** bits) - 2 ** (bits - 1);
const some = (most, f) => Array.from({length: Math.floor(random() * (most + 1))}, f);
const long = () => BigInt.asIntN(64, BigInt(Math.floor(random() * 2 ** 32)) << 32n
    | BigInt(Math.floor(random() * 2 ** 32)));
const truth = () => random() < 0.5;
const side = () => ['BUY', 'SELL', 'HOLD'][Math.floor(random() * 3)];
const letter = () => Math.floor(random() * 65536);
const real = () => Math.fround((random() - 0.5) * 10 ** (random() * 40 - 20));
for (let i = 0; i < Number(count); i++) {
  const message = {
    flag: truth(), code: [int(8), int(8), int(8)], small: int(8), blob: some(5, () => int(8)),
    medium: int(16), stamps: [long(), long()], letter: letter(), tags: some(3, () => int(16)),
    side: side(), count: int(32), name: String.fromCharCode(...some(7, letter)),
    where: {x: real(), tag: int(16), side: side()}, levels: [real(), real(), real(), real()],
    amount: long(), marks: some(4, truth), ratio: real(),
    letters: [letter(), letter(), letter(), letter(), letter()],
    numbers: some(2, () => int(32)),
  };
  const bytes = new Uint8Array(module.Parcel.byteSize);
  module.Parcel.encode(new DataView(bytes.buffer), 0, message);
  const typed = module.Parcel.decode(new DataView(bytes.buffer), 0);
  console.log(hex(bytes), flat({...message, levels: Float32Array.from(message.levels)}).join(';')
      === flat(typed).join(';') ? flat(typed).join(';') : 'LOST');
}
for (const [change, what] of [[{small: 128}, 'RangeError'], [{amount: 1}, 'RangeError'],
    [{code: [1]}, 'RangeError'], [{name: '12345678'}, 'RangeError'], [{side: 'UP'}, 'RangeError'],
    [{blob: null}, 'TypeError'], [{flag: 1}, 'TypeError'], [{ratio: 'x'}, 'TypeError']]) {
  try {
    const bytes = new Uint8Array(module.Parcel.byteSize);
    const good = module.Parcel.decode(new DataView(new ArrayBuffer(bytes.length)), 0);
    module.Parcel.encode(new DataView(bytes.buffer), 0, {...good, ...change});
    console.log('refused', 'nothing for', JSON.stringify(Object.keys(change)));
  } catch (error) {
    console.log('refused', error.name === what ? 'rightly' : error);
  }
}
