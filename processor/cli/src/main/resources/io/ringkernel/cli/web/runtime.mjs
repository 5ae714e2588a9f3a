// What every generated module has: buffers, launches, actors. No dependency.

const rk$STORAGE = 0x80, rk$UNIFORM = 0x40, rk$COPY_SRC = 4, rk$COPY_DST = 8, rk$MAP_READ = 1;
const rk$NO_TRAP = 0x7fffffff;
const rk$HEADER_BYTES = 16, rk$EXTENDED_BYTES = 64;

/** What Java code threw: `name` is the class, `file` and `line` say where. */
export class JavaError extends Error {
  constructor(site) {
    super(site.message ?? rk$usual[site.exception] ?? '');
    this.name = site.exception;
    this.file = site.file;
    this.line = site.line;
  }
}

const rk$usual = {
  'java.lang.ArithmeticException': '/ by zero',
  'java.lang.ArrayIndexOutOfBoundsException': 'index out of bounds',
  'java.lang.NegativeArraySizeException': 'negative array size',
};

function rk$integer(value, bits, name, signed = true) {
  const low = signed ? -(2 ** (bits - 1)) : 0;
  const high = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`${name} must be an integer from ${low} to ${high}, got ${value}`);
  }
  return value;
}

function rk$long(value, name) {
  if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) {
    throw new RangeError(`${name} must be a bigint of 64 bits, got ${value}`);
  }
  return value;
}

function rk$number(value, name) {
  if (typeof value !== 'number') {
    throw new TypeError(`${name} must be a number, got ${value}`);
  }
  return value;
}

function rk$truth(value, name) {
  if (typeof value !== 'boolean') {
    throw new TypeError(`${name} must be true or false, got ${value}`);
  }
  return value ? 1 : 0;
}

function rk$ordinal(value, constants, name) {
  const at = constants.indexOf(value);
  if (at < 0) {
    throw new RangeError(`${name} must be one of ${constants.join(', ')}, got ${value}`);
  }
  return at;
}

function rk$length(value, most, exact, name) {
  if (value === null || value === undefined) {
    throw new TypeError(`${name} is missing`);
  }
  if (exact ? value.length !== most : value.length > most) {
    throw new RangeError(`${name} has ${value.length} elements; a message has `
        + `${exact ? 'exactly' : 'at most'} ${most} of them`);
  }
  return value.length;
}

function rk$read(length, most, name) {
  if (length < 0 || length > most) {
    throw new RangeError(`${name}: a length of ${length} where there are at most ${most}`);
  }
  return length;
}

function rk$constant(ordinal, constants, name) {
  if (ordinal < 0 || ordinal >= constants.length) {
    throw new RangeError(`${name}: there is no constant ${ordinal}`);
  }
  return constants[ordinal];
}

function rk$clear(view, offset, bytes) {
  new Uint8Array(view.buffer, view.byteOffset + offset, bytes).fill(0);
}

/** A sum of products as Java computes it with int. */
function rk$sharedLength(terms, values) {
  return terms.reduce((sum, term) => (sum + term.factors.reduce((product, factor) =>
    Math.imul(product, Math.trunc(values[factor.parameter] / factor.divisor)), term.times)) | 0, 0);
}

/** A device, the module's shader and its pipelines. */
class rk$Device {
  #programs = new Map();
  #pool = new Map();

  constructor(device, own, shader) {
    this.device = device;
    this.own = own;
    this.shader = shader;
  }

  static async open(options, source) {
    let device = options.device ?? options.page?.device;
    if (!device) {
      if (!globalThis.navigator?.gpu) {
        throw new Error('this browser has no WebGPU: see https://caniuse.com/webgpu');
      }
      const adapter = await navigator.gpu.requestAdapter(
          {powerPreference: options.powerPreference});
      if (!adapter) {
        throw new Error('WebGPU finds no adapter: update the graphics driver');
      }
      const requiredLimits = {};
      for (const name of ['maxStorageBufferBindingSize', 'maxBufferSize',
          'maxStorageBuffersPerShaderStage', 'maxComputeWorkgroupStorageSize',
          'maxComputeInvocationsPerWorkgroup', 'maxComputeWorkgroupSizeX',
          'maxComputeWorkgroupSizeY']) {
        requiredLimits[name] = adapter.limits[name];
      }
      const requiredFeatures =
          ['subgroups', 'shader-f16'].filter(name => adapter.features.has(name));
      device = await adapter.requestDevice({requiredLimits, requiredFeatures});
    }
    const shader = device.createShaderModule({code: source});
    const info = await shader.getCompilationInfo();
    const error = info.messages.find(message => message.type === 'error');
    if (error) {
      throw new Error(`${rk$origin(source, error.lineNum)}the browser refuses the shader, line `
          + `${error.lineNum}: ${error.message}`);
    }
    return new rk$Device(device, options.page?.own ?? !options.device, shader);
  }

  /** Gives memory back, and the device where it is its own and nobody else uses it. */
  close(last) {
    for (const free of this.#pool.values()) {
      free.forEach(buffer => buffer.destroy());
    }
    this.#pool.clear();
    for (const program of this.#programs.values()) {
      program.uniform?.destroy();
    }
    this.#programs.clear();
    if (this.own && last) {
      this.device.destroy();
    }
  }

  take(bytes, usage = rk$STORAGE | rk$COPY_SRC | rk$COPY_DST) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(256, bytes)));
    if (size > this.device.limits.maxBufferSize || (usage & rk$STORAGE)
        && bytes > this.device.limits.maxStorageBufferBindingSize) {
      throw new RangeError(`${bytes} bytes in one array: this device has at most `
          + `${this.device.limits.maxStorageBufferBindingSize}`);
    }
    const free = this.#pool.get(`${size}/${usage}`);
    return free?.pop() ?? this.device.createBuffer({size, usage});
  }

  giveBack(buffer) {
    const key = `${buffer.size}/${buffer.usage}`;
    const free = this.#pool.get(key) ?? [];
    free.push(buffer);
    this.#pool.set(key, free);
  }

  #program(entry, values) {
    // The lengths of arrays that a block shares are part of a pipeline.
    const constants = Object.fromEntries((entry.shared ?? []).map((terms, i) =>
      [`rk_${entry.symbol}_shared${i}`, rk$sharedLength(terms, values)]));
    const key = JSON.stringify([entry.symbol, constants]);
    let program = this.#programs.get(key);
    if (!program) {
      const entries = entry.buffers.map((buffer, binding) => ({binding, visibility: 4,
        buffer: {type: buffer.written ? 'storage' : 'read-only-storage'}}));
      if (entry.argumentsSize > 0) {
        entries.push({binding: entries.length, visibility: 4, buffer: {type: 'uniform'}});
      }
      const layout = this.device.createBindGroupLayout({entries});
      program = {
        layout,
        pipeline: this.device.createComputePipeline({
          layout: this.device.createPipelineLayout({bindGroupLayouts: [layout]}),
          compute: {module: this.shader, entryPoint: entry.symbol, constants},
        }),
        uniform: entry.argumentsSize > 0 ? this.device.createBuffer(
            {size: entry.argumentsSize, usage: rk$UNIFORM | rk$COPY_DST}) : null,
      };
      this.#programs.set(key, program);
    }
    return program;
  }

  /** Starts an entry; `values` by parameter: a scalar, or the length of an array. */
  run(entry, groups, buffers, values, encoder) {
    const program = this.#program(entry, values);
    const entries = buffers.map((buffer, binding) => ({binding, resource: {buffer}}));
    if (program.uniform) {
      const block = new DataView(new ArrayBuffer(entry.argumentsSize));
      for (const field of entry.arguments) {
        const value = values[field.parameter];
        switch (field.length ? 'int' : field.type) {
          case 'long': block.setBigInt64(field.offset, rk$long(value, field.name), true); break;
          case 'float': block.setFloat32(field.offset, rk$number(value, field.name), true); break;
          case 'boolean': block.setInt32(field.offset, rk$truth(value, field.name), true); break;
          default: block.setInt32(field.offset, rk$integer(value, 32, field.name), true);
        }
      }
      this.device.queue.writeBuffer(program.uniform, 0, block);
      entries.push({binding: entries.length, resource: {buffer: program.uniform}});
    }
    const most = this.device.limits.maxComputeWorkgroupsPerDimension;
    if (groups.some(count => count > most)) {
      throw new RangeError(`${entry.name} needs ${groups.join(' x ')} blocks: this device has at `
          + `most ${most} along each axis`);
    }
    const pass = encoder.beginComputePass();
    pass.setPipeline(program.pipeline);
    pass.setBindGroup(0, this.device.createBindGroup({layout: program.layout, entries}));
    pass.dispatchWorkgroups(...groups);
    pass.end();
  }

  /** Runs a kernel on arrays and waits; arrays that it writes have its results then. */
  async launch(entry, items, values) {
    const shape = typeof items === 'number' ? [items, 1, 1] : [...items, 1, 1].slice(0, 3);
    const groups = shape.map((count, axis) => Math.ceil(count / entry.block[axis]));
    const own = new Map();
    const buffers = [];
    const records = new Map();
    const arrayOf = binding => {
      const array = values[binding.parameter];
      const form = entry.records?.[binding.parameter];
      if (!form) {
        return array;
      }
      if (!records.has(array)) {
        records.set(array, new rk$Records(form, array, binding.name));
      }
      return records.get(array).columns[binding.column];
    };
    try {
      for (const binding of entry.buffers) {
        buffers.push(binding.traps ? this.#traps(entry, own)
            : this.#array(entry, binding, arrayOf(binding), own));
      }
      const lengths = values.map(value =>
        ArrayBuffer.isView(value) || Array.isArray(value) ? value.length : value);
      const encoder = this.device.createCommandEncoder();
      if (groups.every(count => count > 0)) {
        this.run(entry, groups, buffers, lengths, encoder);
      }
      await this.#results(entry, arrayOf, buffers, encoder);
      records.forEach(one => one.takeBack());
    } finally {
      for (const buffer of own.values()) {
        this.giveBack(buffer);
      }
    }
  }

  #array(entry, binding, array, own) {
    if (!(array instanceof binding.array)) {
      throw new TypeError(`${entry.name}: ${binding.name} must be ${binding.array.name}`);
    }
    const before = own.get(array);
    if (before) {
      if (entry.buffers.some(other => other.written && !other.traps)) {
        throw new TypeError(`${entry.name}: ${binding.name} is given for two parameters, and `
            + 'WebGPU cannot bind it twice where it is written');
      }
      return before;
    }
    const buffer = this.take(array.byteLength);
    own.set(array, buffer);
    const whole = array.byteLength & ~3;
    this.device.queue.writeBuffer(buffer, 0, array.buffer, array.byteOffset, whole);
    if (whole < array.byteLength) {
      const rest = new Uint8Array(4);
      rest.set(new Uint8Array(array.buffer, array.byteOffset + whole, array.byteLength - whole));
      this.device.queue.writeBuffer(buffer, whole, rest);
    }
    return buffer;
  }

  #traps(entry, own) {
    const buffer = this.take(4 * entry.traps.length);
    own.set('traps', buffer);
    this.device.queue.writeBuffer(buffer, 0,
        new Int32Array(entry.traps.length).fill(rk$NO_TRAP));
    return buffer;
  }

  async #results(entry, arrayOf, buffers, encoder) {
    const pieces = [];
    entry.buffers.forEach((binding, i) => {
      if (binding.traps) {
        pieces.push({buffer: buffers[i], bytes: 4 * entry.traps.length, traps: true});
      } else if (binding.written) {
        const array = arrayOf(binding);
        pieces.push({buffer: buffers[i], bytes: array.byteLength, array});
      }
    });
    const bytes = await this.read(encoder, pieces);
    let first = null;
    pieces.forEach((piece, i) => {
      if (piece.traps) {
        new Int32Array(bytes[i].buffer, 0, entry.traps.length).forEach((item, site) => {
          if (item !== rk$NO_TRAP && (first === null || item < first.item)) {
            first = {item, site};
          }
        });
      } else {
        new Uint8Array(piece.array.buffer, piece.array.byteOffset, piece.bytes).set(bytes[i]);
      }
    });
    if (first) {
      const error = new JavaError(entry.traps[first.site]);
      error.workItem = first.item;
      throw error;
    }
  }

  /** Submits what was encoded with copies behind it; gives the bytes of each piece. */
  async read(encoder, pieces) {
    const sizes = pieces.map(piece => Math.ceil(piece.bytes / 8) * 8);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const staging = this.take(Math.max(8, total), rk$MAP_READ | rk$COPY_DST);
    let at = 0;
    pieces.forEach((piece, i) => {
      if (piece.bytes > 0) {
        encoder.copyBufferToBuffer(piece.buffer, 0, staging, at, Math.ceil(piece.bytes / 4) * 4);
      }
      at += sizes[i];
    });
    this.device.queue.submit([encoder.finish()]);
    await staging.mapAsync(1, 0, Math.max(8, total));
    const all = new Uint8Array(staging.getMappedRange(0, Math.max(8, total)));
    at = 0;
    const bytes = pieces.map((piece, i) => {
      const part = all.slice(at, at + piece.bytes);
      at += sizes[i];
      return part;
    });
    staging.unmap();
    this.giveBack(staging);
    return bytes;
  }
}

/** Generated lines say in a comment which Java line they come from. */
function rk$origin(source, line) {
  const lines = source.split('\n');
  for (let i = Math.min(line, lines.length) - 1; i >= 0; i--) {
    const found = /\/\/ (\S+\.\w+:\d+)\s*$/.exec(lines[i]);
    if (found) {
      return `${found[1]}: `;
    }
  }
  return '';
}
