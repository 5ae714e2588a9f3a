'use strict';

/** An entry of the WGSL that the compiler made, bound as the manifest says. */
class BoundKernel {
  static async of(device, kernel, name) {
    const module = device.createShaderModule({code: kernel.wgsl});
    const info = await module.getCompilationInfo();
    const wrong = info.messages.find(m => m.type === 'error');
    if (wrong) throw new Error('WGSL line ' + wrong.lineNum + ': ' + wrong.message);
    const bound = new BoundKernel();
    bound.device = device;
    bound.entry =
      JSON.parse(kernel.manifest).targets.wgsl.entries.find(e => e.name === name);
    bound.pipeline = await device.createComputePipelineAsync(
      {layout: 'auto', compute: {module, entryPoint: bound.entry.symbol}});
    bound.layout = bound.pipeline.getBindGroupLayout(0);
    bound.stride = Math.ceil(bound.entry.argumentsSize / 256) * 256;
    bound.traps = device.createBuffer({size: 4 * Math.max(1, bound.entry.traps.length),
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST});
    device.queue.writeBuffer(bound.traps, 0,
      new Int32Array(bound.entry.traps.length).fill(0x7fffffff));
    return bound;
  }

  /** Brings the scalars and lengths of so many launches to the device. */
  arguments(launches, values) {
    const all = new DataView(new ArrayBuffer(this.stride * launches));
    for (let n = 0; n < launches; n++) {
      const given = values(n);
      for (const field of this.entry.arguments) {
        const at = n * this.stride + field.offset;
        if (field.type === 'float') all.setFloat32(at, given[field.name], true);
        else all.setInt32(at, given[field.name], true);
      }
    }
    if (!this.blocks || this.blocks.size < all.byteLength) {
      if (this.blocks) this.blocks.destroy();
      this.blocks = this.device.createBuffer(
        {size: all.byteLength, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST});
    }
    this.device.queue.writeBuffer(this.blocks, 0, all.buffer);
  }

  launch(encoder, n, buffers, items) {
    const named = {...buffers, rk_traps: this.traps};
    const entries = this.entry.buffers.map((b, binding) =>
      ({binding, resource: {buffer: named[b.name]}}));
    entries.push({binding: entries.length, resource:
      {buffer: this.blocks, offset: n * this.stride, size: this.entry.argumentsSize}});
    const pass = encoder.beginComputePass();
    pass.setPipeline(this.pipeline);
    pass.setBindGroup(0, this.device.createBindGroup({layout: this.layout, entries}));
    pass.dispatchWorkgroups(...items.map((n, i) => Math.ceil(n / this.entry.blockSize[i])));
    pass.end();
  }
}

/** The simulation in this browser: WebGPU runs the WGSL that the compiler made of the Java kernel. */
class BrowserWave {
  static COURANT = 0.7;
  static LAYER_LOSS = 0.8;
  static ABSORPTION = 0.1;

  static async start(kernel, listener, size) {
    const adapter = navigator.gpu && await navigator.gpu.requestAdapter();
    if (!adapter) {
      throw new Error('this browser has no WebGPU; try a current Chrome, Edge, Firefox or Safari');
    }
    const device = await adapter.requestDevice();
    const wave = new BrowserWave(kernel, listener, device, size);
    await wave.compile();
    wave.listener.setup(wave.setup());
    wave.listener.walls(wave.walls);
    // who closes it takes away what the last frame waits for
    wave.loop().catch(failure => {
      if (!wave.closed) listener.error('the simulation has ended: ' + failure.message);
    });
    return wave;
  }

  constructor(kernel, listener, device, size) {
    this.listener = listener;
    this.device = device;
    this.kernel = kernel;
    this.width = this.height = size;
    this.layer = Math.min(40, Math.max(4, Math.floor(size / 12)));
    this.walls = new Uint8Array(size * size);
    this.signal = BrowserWave.pulse(Math.min(26, Math.max(8, size / 20)));
    this.stepCount = this.signalStart = 0;
    this.wanted = 0;
    this.stepsAFrame = 8;
    this.limit = Math.fround(0.02);
    this.sourceCell = this.near(0.2, 0.5);
    this.microphone = this.near(0.86, 0.5);
    this.slits();
    device.lost.then(info => {
      if (!this.closed) this.listener.error('the device is lost: ' + info.message);
    });
  }

  /** A crest between two troughs, as Signals.pulse. */
  static pulse(wavelength) {
    const frequency = BrowserWave.COURANT / wavelength;
    const middle = Math.ceil(1.3 / frequency);
    return Float32Array.from({length: 2 * middle + 1}, (_, n) => {
      const phase = Math.PI * frequency * (n - middle);
      return (1 - 2 * phase * phase) * Math.exp(-phase * phase);
    });
  }

  near(x, y) {
    return Math.floor(y * this.height) * this.width + Math.floor(x * this.width);
  }

  slits() {
    const left = Math.floor(0.4 * this.width);
    for (let y = 0; y < this.height; y++) {
      const place = Math.abs(y + 0.5 - this.height / 2) / this.height;
      if (!(place > 0.075 && place < 0.125)) {
        for (let x = left; x < left + Math.max(2, this.width / 90); x++) {
          this.walls[y * this.width + x] = 1 + 100 * BrowserWave.ABSORPTION;
        }
      }
    }
  }

  /** As Medium.of: what walls mean for the cells beside them. */
  medium() {
    const {width, height, layer, walls} = this;
    const admittances = Float64Array.from({length: 102}, (_, i) => {
      const reflection = Math.sqrt(1 - Math.max(0, i - 1) / 100);
      return i === 0 ? 0 : (1 - reflection) / (1 + reflection);
    });
    const gain = new Float32Array(walls.length);
    const faces = new Float32Array(walls.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        if (walls[i]) continue;
        let taken = 0;
        for (const [dx, dy] of [[-1, 0], [1, 0], [0, -1], [0, 1]]) {
          const [nx, ny] = [x + dx, y + dy];
          const isEdge = nx < 0 || ny < 0 || nx >= width || ny >= height;
          const neighbour = isEdge ? 0 : walls[ny * width + nx];
          if (!neighbour) faces[i]++;
          taken += isEdge ? 1 : admittances[neighbour];
        }
        const edge = Math.min(x, y, width - 1 - x, height - 1 - y);
        const depth = edge >= layer ? 0 : 2 * (layer - edge) / (layer * (layer + 1));
        gain[i] = 1 / (1 + BrowserWave.LAYER_LOSS * depth + BrowserWave.COURANT * taken / 2);
      }
    }
    return {gain, faces};
  }

  async compile() {
    this.step = await BoundKernel.of(this.device, this.kernel, 'step_unchecked');
    this.points = await BoundKernel.of(this.device, this.kernel.points, 'exchange');
    const cells = this.walls.length;
    this.arrays = {gain: this.buffer(cells * 4), faces: this.buffer(cells * 4), a: this.buffer(cells * 4),
      b: this.buffer(cells * 4), heard: this.buffer(4 * 1024), places: this.buffer(4)};
    this.readBack = this.device.createBuffer({size: cells * 4 + 4 * 1024,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST});
    this.now = 'a';
    this.previous = 'b';
    this.uploadMedium();
  }

  buffer(size) {
    return this.device.createBuffer({size, usage: GPUBufferUsage.STORAGE
      | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST});
  }

  uploadMedium() {
    this.air = this.medium();
    for (const name of ['gain', 'faces']) {
      this.device.queue.writeBuffer(this.arrays[name], 0, this.air[name]);
    }
  }

  /** What drives the source in the n-th step from now. */
  drive(n) {
    const place = this.stepCount + n - this.signalStart;
    return place >= 0 && place < this.signal.length ? this.signal[place] : 0;
  }

  /** Does steps; after each the source gives and the microphone listens. */
  encode(steps) {
    const cells = this.walls.length;
    this.step.arguments(1, () => ({width: this.width, height: this.height,
      c2: Math.fround(BrowserWave.COURANT * BrowserWave.COURANT), gain_length: cells,
      faces_length: cells, now_length: cells, previous_length: cells}));
    this.points.arguments(steps, slot => ({source: this.sourceCell, drive: this.drive(slot), slot,
      cells_length: 1, gain_length: cells, pressure_length: cells, heard_length: 1024}));
    this.device.queue.writeBuffer(this.arrays.places, 0, new Int32Array([this.microphone]));
    const encoder = this.device.createCommandEncoder();
    for (let n = 0; n < steps; n++) {
      const {gain, faces, places, heard, [this.now]: now, [this.previous]: next} = this.arrays;
      this.step.launch(encoder, 0, {gain, faces, now, previous: next}, [this.width, this.height]);
      this.points.launch(encoder, n, {cells: places, gain, pressure: next, heard}, [1]);
      [this.now, this.previous] = [this.previous, this.now];
    }
    this.stepCount += steps;
    return encoder;
  }

  async fields(encoder, names) {
    const size = this.walls.length * 4;
    const parts = [];
    for (const name of names) {
      const e = encoder || this.device.createCommandEncoder();
      e.copyBufferToBuffer(this.arrays[name], 0, this.readBack, 0, size);
      e.copyBufferToBuffer(this.arrays.heard, 0, this.readBack, size, 4 * 1024);
      this.device.queue.submit([e.finish()]);
      encoder = null;
      await this.readBack.mapAsync(GPUMapMode.READ);
      parts.push(new Float32Array(this.readBack.getMappedRange().slice(0)));
      this.readBack.unmap();
    }
    return parts.map(p => p.subarray(0, this.walls.length)).concat(
      [parts[0].subarray(this.walls.length)]);
  }

  async loop() {
    let statsAt = performance.now();
    let steps = 0;
    let busy = 0;
    while (!this.closed) {
      await new Promise(requestAnimationFrame);
      if (this.closed) return;
      if (this.verifying) {
        await this.verifying();
        this.verifying = null;
      }
      const count = this.paused ? this.wanted : this.stepsAFrame;
      this.wanted = 0;
      if (count > 0 || this.dirty) {
        const start = performance.now();
        this.dirty = false;
        const encoder = count > 0 ? this.encode(count) : null;
        const [field, trace] = await this.fields(encoder, [this.now]);
        busy += performance.now() - start;
        steps += count;
        this.show(field, trace, count);
      }
      if (performance.now() - statsAt > 250) {
        const rate = steps / Math.max(1e-3, busy / 1000);
        this.listener.stats({step: this.stepCount, paused: !!this.paused,
          stepsAFrame: this.stepsAFrame, backend: 'browser', stepsPerSecond: rate,
          cellsPerSecond: rate * this.walls.length, heard: this.heard || 0});
        statsAt = performance.now();
        steps = busy = 0;
        this.heard = 0;
      }
    }
  }

  show(field, trace, count) {
    if (count > 0) {
      let most = 0;
      for (const value of field) most = Math.max(most, Math.abs(value));
      this.limit = Math.fround(
        Math.max(1e-6, Math.min(most, 0.05), Math.fround(this.limit * Math.fround(0.97))));
    }
    const cells = new Int8Array(field.length);
    for (let i = 0; i < cells.length; i++) {
      const share = Math.sqrt(Math.min(1, Math.fround(Math.abs(field[i]) / this.limit)));
      cells[i] = Math.sign(field[i]) * Math.floor(share * 127 + 0.5);
    }
    for (let n = 0; n < count; n++) {
      if (Math.abs(trace[n]) > Math.abs(this.heard || 0)) this.heard = trace[n];
    }
    this.listener.frame(
      {step: this.stepCount, width: this.width, height: this.height, limit: this.limit, cells});
  }

  /**
   * Computes steps here in JavaScript too, in the float arithmetic and order of the Java kernel,
   * and tells in how many cells the device differs.
   */
  verify(steps) {
    this.verifying = async () => {
      const [nowStart, previousStart] = await this.fields(null, [this.now, this.previous]);
      let now = nowStart.slice();
      let previous = previousStart.slice();
      for (let n = 0; n < steps; n++) {
        this.reference(now, previous, this.drive(n));
        [now, previous] = [previous, now];
      }
      const [field, trace] = await this.fields(this.encode(steps), [this.now]);
      let differ = 0;
      let tiny = 0;
      for (let i = 0; i < field.length; i++) {
        if (field[i] !== now[i]) {
          // WGSL: a device may take subnormal numbers for zero
          if (Math.abs(field[i] - now[i]) < 2 ** -125) tiny++;
          else differ++;
        }
      }
      this.show(field, trace, steps);
      this.listener.verified(steps, field.length, differ, tiny);
    };
  }

  reference(now, previous, drive) {
    const f = Math.fround;
    const {width, height, air: {gain, faces}} = this;
    const c2 = f(BrowserWave.COURANT * BrowserWave.COURANT);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const here = now[i];
        const north = y > 0 ? now[i - width] : here;
        const south = y < height - 1 ? now[i + width] : here;
        const west = x > 0 ? now[i - 1] : here;
        const east = x < width - 1 ? now[i + 1] : here;
        const laplacian = f(f(f(north + south) + f(west + east)) - f(faces[i] * here));
        const next = f(f(gain[i] * f(f(2 * here) + f(c2 * laplacian)))
          - f(f(f(2 * gain[i]) - 1) * previous[i]));
        const driven = i === this.sourceCell && drive !== 0 && gain[i] > 0;
        previous[i] = driven ? f(next + drive) : next;
      }
    }
  }

  setup() {
    return {width: this.width, height: this.height, layer: this.layer, source: this.sourceCell,
      microphone: this.microphone, backends: [], modes: []};
  }

  send(command) {
    const cell = () => command.y * this.width + command.x;
    const air = () => {
      if (this.walls[cell()]) this.listener.error('cell ' + command.x + ',' + command.y
        + ' is a wall');
      return !this.walls[cell()];
    };
    switch (command.do) {
      case 'fire':
        if (air()) {
          this.sourceCell = cell();
          this.signalStart = this.stepCount;
        }
        break;
      case 'microphone': if (air()) this.microphone = cell(); break;
      case 'pause': this.paused = true; break;
      case 'resume': this.paused = false; break;
      case 'step': this.wanted = command.count; break;
      case 'speed': this.stepsAFrame = command.steps; break;
      case 'reset':
        for (const name of ['a', 'b']) {
          this.device.queue.writeBuffer(this.arrays[name], 0, new Float32Array(this.walls.length));
        }
        this.stepCount = 0;
        this.limit = Math.fround(0.02);
        this.signalStart = -this.signal.length;
        break;
      case 'clear': this.walls.fill(0); this.wallsChanged(); break;
      case 'shape': this.shape(command); break;
      default: this.listener.error('no such command: ' + command.do);
    }
    this.dirty = true;
    this.listener.setup(this.setup());
  }

  /** As Walls.draw and Shape. */
  shape({shape, x0, y0, x1, y1, radius, erase, absorption}) {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = dx * dx + dy * dy;
    const reach = Math.max(radius, 0.71);
    const covers = {
      rectangle: (x, y) => x >= Math.min(x0, x1) && x <= Math.max(x0, x1)
        && y >= Math.min(y0, y1) && y <= Math.max(y0, y1),
      disc: (x, y) => {
        const far = Math.sqrt(length);
        return (x - x0) * (x - x0) + (y - y0) * (y - y0) <= far * far;
      },
      line: (x, y) => {
        const along = length === 0 ? 0
          : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
        const [ex, ey] = [x - (x0 + along * dx), y - (y0 + along * dy)];
        return ex * ex + ey * ey <= reach * reach;
      }}[shape];
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        if (covers(x, y)) this.walls[y * this.width + x] = erase ? 0 : 1 + absorption;
      }
    }
    this.wallsChanged();
  }

  plan(cells) {
    this.walls.set(cells);
    this.wallsChanged();
  }

  /** Walls are silent: a wall that comes takes the sound in its cells. */
  wallsChanged() {
    this.uploadMedium();
    const silence = new Float32Array(1);
    for (let i = 0; i < this.walls.length; i++) {
      if (this.walls[i] && !(this.silenced && this.silenced[i])) {
        this.device.queue.writeBuffer(this.arrays.a, 4 * i, silence);
        this.device.queue.writeBuffer(this.arrays.b, 4 * i, silence);
      }
    }
    this.silenced = this.walls.slice();
    this.dirty = true;
    this.listener.walls(this.walls);
  }

  close() {
    this.closed = true;
    this.device.destroy();
  }
}
