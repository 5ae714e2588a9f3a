'use strict';

/** What the user sees and does, whoever computes. */
(() => {
  const at = id => document.getElementById(id);
  const kernel = JSON.parse(at('kernel').textContent);
  const live = document.documentElement.dataset.mode === 'live';
  const canvas = at('field');
  const marks = at('marks');
  const context = canvas.getContext('2d', {alpha: false});
  const speeds = [1, 2, 4, 8, 16, 32, 64, 128];
  const state = {width: 0, height: 0, layer: 0, source: -1, microphone: -1, walls: null,
    paused: false, backend: '', cross: null, trace: [], latencies: [], modes: [], mode: '',
    parts: 0, focus: null};
  let wave = null;
  let image = null;

  /* The colours of the pictures that the command line draws, for bytes from -127 on and for walls. */
  const opaque = rgb => 0xff000000 | (rgb & 0xff) << 16 | rgb & 0xff00 | rgb >> 16;
  const colours = Uint32Array.from(kernel.colours.field, opaque);
  const wallColours = Uint32Array.from(kernel.colours.walls, opaque);

  const listener = {
    setup(message) {
      const size = state.width !== message.width || state.height !== message.height;
      Object.assign(state, message);
      if (size) resize();
      showModes();
      drawMarks();
    },
    focus(message) {
      state.focus = message;
      at('place').textContent = 'step ' + (message.step + (message.amid ? 1 : 0)) + ', '
        + message.place + '. ' + (message.differing ? message.differing.toLocaleString('en')
          + ' cells differ from the standard way.' : 'No cell differs from the standard way.')
        + (message.oddity ? ' ' + message.oddity + '.' : '');
      document.documentElement.dataset.differing = message.differing;
      drawMarks();
    },
    walls(cells) {
      state.walls = cells.slice();
    },
    frame({step, width, height, cells}) {
      if (!image || image.width !== width || image.height !== height) return;
      const pixels = new Uint32Array(image.data.buffer);
      for (let i = 0; i < cells.length; i++) {
        pixels[i] = state.walls && state.walls[i] ? wallColours[state.walls[i] - 1]
          : colours[cells[i] + 127];
      }
      context.putImageData(image, 0, 0);
      at('stepCount').textContent = step;
      document.documentElement.dataset.step = step;
    },
    stats(message) {
      state.paused = message.paused;
      at('pause').textContent = message.paused ? 'Resume' : 'Pause';
      at('steps').textContent = short(message.stepsPerSecond);
      at('cells').textContent = short(message.cellsPerSecond);
      at('messages').textContent =
        message.messagesPerSecond === undefined ? 'none' : short(message.messagesPerSecond);
      modeIs(message.mode, message.partsAFrame);
      const index = state.parts ? parts.indexOf(state.parts)
        : speeds.indexOf(message.stepsAFrame) + (isTaught() ? parts.length : 0);
      if (document.activeElement !== at('speed')) at('speed').value = Math.max(0, index);
      at('speedText').textContent = state.parts || message.stepsAFrame;
      at('speedName').textContent = state.parts ? 'Parts of a step a frame' : 'Steps a frame';
      if (message.backend !== state.backend) {
        state.backend = message.backend;
        at('backend').value = message.backend;
        at('where').textContent = describe(message.backend);
      }
      state.trace.push(message.heard);
      if (state.trace.length > 240) state.trace.shift();
      plot(at('trace'), state.trace, '#54c7fc', true);
      at('latency').hidden = !message.latencies;
      if (message.latencies && message.latencies.length) {
        state.latencies.push(...message.latencies);
        state.latencies.splice(0, state.latencies.length - 240);
        at('latencyText').textContent =
          'median ' + message.p50.toFixed(0) + '\u00a0\u00b5s, 99\u00a0%\u00a0' + message.p99.toFixed(0) + '\u00a0\u00b5s';
        plot(at('latencyPlot'), state.latencies, '#ff9f43', false);
      }
    },
    verified(steps, cells, differ, tiny) {
      say(differ === 0
        ? steps + ' steps: ' + (tiny ? cells - tiny : 'all ' + cells)
          + ' cells equal JavaScript\u2019s, bit for bit'
          + (tiny ? '; ' + tiny + ' differ by less than 2^-125, which this device takes for 0' : '')
        : steps + ' steps: ' + differ + ' of ' + cells + ' cells differ from JavaScript\u2019s; '
          + 'WGSL lets a device round sums in another order');
      document.documentElement.dataset.verified = differ;
    },
    error(text) {
      say(text);
    }
  };

  function describe(backend) {
    return {browser: 'in this browser: the WGSL below, by WebGPU',
      cpu: 'on the server: the CPU back end of the JVM',
      cuda: 'on the server: CUDA', metal: 'on the server: Metal', webgpu: 'on the server: WebGPU'}[backend] || backend;
  }

  function short(number) {
    if (!number) return '-';
    const units = ['', 'k', 'M', 'G', 'T'];
    const power = Math.max(0, Math.min(4, Math.floor(Math.log10(number) / 3)));
    return (number / 1000 ** power).toPrecision(3) + (units[power] ? ' ' + units[power] : '');
  }

  let quiet = 0;
  function say(text) {
    at('message').textContent = text;
    clearTimeout(quiet);
    quiet = setTimeout(() => { at('message').textContent = ''; }, 8000);
  }

  function resize() {
    canvas.width = state.width;
    canvas.height = state.height;
    image = context.createImageData(state.width, state.height);
    at('frame').style.aspectRatio = state.width + ' / ' + state.height;
    at('frame').style.maxWidth = 'calc(82vh * ' + state.width / state.height + ')';
    state.cross = {x: state.width >> 1, y: state.height >> 1};
    drawMarks();
  }

  function drawMarks() {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    marks.width = Math.round(marks.clientWidth * ratio);
    marks.height = Math.round(marks.clientHeight * ratio);
    const pen = marks.getContext('2d');
    const scale = marks.width / (state.width || 1);
    const spot = cell => [(cell % state.width + 0.5) * scale,
      (Math.floor(cell / state.width) + 0.5) * scale];
    const ring = (cell, colour, radius) => {
      if (cell < 0) return;
      const [x, y] = spot(cell);
      for (const [style, width] of [['#000a', 5], [colour, 2]]) {
        pen.beginPath();
        pen.arc(x, y, radius * ratio, 0, 2 * Math.PI);
        pen.strokeStyle = style;
        pen.lineWidth = width * ratio;
        pen.stroke();
      }
    };
    if (state.layer) {
      pen.setLineDash([5 * ratio, 5 * ratio]);
      pen.strokeStyle = '#5a6780';
      const inset = state.layer * scale;
      pen.strokeRect(inset, inset, marks.width - 2 * inset, marks.height - 2 * inset);
      pen.setLineDash([]);
    }
    const focusColours = ['#5cf2a0', '#8793a8', '#ffd166'];
    const areas = isTaught() && state.focus ? [...state.focus.areas] : [];
    for (const [x, y, w, h, kind] of areas.sort((one, other) => other[4] - one[4])) {
      const inset = Math.max(0, 4 * ratio - Math.min(w, h) * scale / 2);
      pen.strokeStyle = focusColours[kind];
      pen.lineWidth = 2 * ratio;
      pen.strokeRect(x * scale - inset, y * scale - inset, w * scale + 2 * inset,
        h * scale + 2 * inset);
    }
    preview(pen, scale, ratio);
    ring(state.source, '#ff5fa2', 7);
    ring(state.microphone, '#5cf2a0', 7);
    if (document.activeElement === canvas && state.cross) {
      const [x, y] = spot(state.cross.y * state.width + state.cross.x);
      pen.strokeStyle = '#fff';
      pen.lineWidth = ratio;
      pen.beginPath();
      pen.moveTo(x - 10 * ratio, y);
      pen.lineTo(x + 10 * ratio, y);
      pen.moveTo(x, y - 10 * ratio);
      pen.lineTo(x, y + 10 * ratio);
      pen.stroke();
    }
  }

  /* The shape that is being drawn. */
  function preview(pen, scale, ratio) {
    if (!state.shape) return;
    const {name, from, to} = state.shape;
    const [x0, y0, x1, y1] =
      [from.x, from.y, to.x, to.y].map(v => (v + 0.5) * scale);
    pen.strokeStyle = '#ffd166';
    pen.lineWidth = 2 * ratio;
    pen.beginPath();
    if (name === 'rectangle') pen.rect(x0, y0, x1 - x0, y1 - y0);
    else if (name === 'disc') pen.arc(x0, y0, Math.hypot(x1 - x0, y1 - y0), 0, 2 * Math.PI);
    else {
      pen.moveTo(x0, y0);
      pen.lineTo(x1, y1);
    }
    pen.stroke();
  }

  function plot(target, values, colour, signed) {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    target.width = Math.round(target.clientWidth * ratio);
    target.height = Math.round(target.clientHeight * ratio);
    const pen = target.getContext('2d');
    const most = Math.max(1e-9, ...values.map(Math.abs));
    const middle = signed ? target.height / 2 : target.height - 4;
    const reach = signed ? target.height / 2 - 4 : target.height - 8;
    pen.strokeStyle = '#2a313d';
    pen.beginPath();
    pen.moveTo(0, middle);
    pen.lineTo(target.width, middle);
    pen.stroke();
    pen.strokeStyle = colour;
    pen.lineWidth = 1.5 * ratio;
    pen.beginPath();
    values.forEach((value, i) => {
      const x = target.width * (i + 240 - values.length) / 239;
      const y = middle - value / most * reach;
      if (i) pen.lineTo(x, y); else pen.moveTo(x, y);
    });
    pen.stroke();
  }

  /* Tools. */
  const tool = () => document.querySelector('input[name=tool]:checked').value;
  const radius = () => Math.max(1, Math.round(state.width / 128));
  const isShape = kind => ['line', 'rectangle', 'disc'].includes(kind);
  const absorption = () => Number(at('absorption').value);
  let last = null;

  function cellAt(event) {
    const box = canvas.getBoundingClientRect();
    const clamp = (value, most) => Math.max(0, Math.min(most - 1, Math.floor(value)));
    return {x: clamp((event.clientX - box.left) / box.width * state.width, state.width),
      y: clamp((event.clientY - box.top) / box.height * state.height, state.height)};
  }

  function use(cell, from) {
    const kind = tool();
    if (isShape(kind)) {
      if (!state.shape) state.shape = {name: kind, from: {...cell}, to: {...cell}};
      else state.shape.to = {...cell};
      drawMarks();
    } else if (kind === 'fire' || kind === 'microphone') {
      if (!from) wave.send({do: kind, x: cell.x, y: cell.y});
    } else {
      const start = from || cell;
      draw('line', start, cell, radius() * (kind === 'erase' ? 2 : 1), kind === 'erase');
    }
  }

  function draw(shape, from, to, radius, erase) {
    wave.send({do: 'shape', shape, x0: from.x, y0: from.y, x1: to.x, y1: to.y, radius, erase,
      absorption: absorption()});
  }

  function endShape() {
    const {name, from, to} = state.shape;
    state.shape = null;
    draw(name, from, to, radius() / 2, false);
    drawMarks();
  }

  canvas.addEventListener('pointerdown', event => {
    if (event.button !== 0 || !wave) return;
    canvas.setPointerCapture(event.pointerId);
    last = cellAt(event);
    use(last, null);
  });
  canvas.addEventListener('pointermove', event => {
    if (!last) return;
    const cell = cellAt(event);
    if (cell.x !== last.x || cell.y !== last.y) {
      use(cell, last);
      last = cell;
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      if (last && state.shape) endShape();
      last = null;
    });
  }
  canvas.addEventListener('focus', drawMarks);
  canvas.addEventListener('blur', drawMarks);
  canvas.addEventListener('keydown', event => {
    const moves = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
    const move = moves[event.key];
    if (move) {
      const stride = event.shiftKey ? 1 : Math.max(1, state.width >> 6);
      const from = {...state.cross};
      state.cross.x = Math.max(0, Math.min(state.width - 1, state.cross.x + stride * move[0]));
      state.cross.y = Math.max(0, Math.min(state.height - 1, state.cross.y + stride * move[1]));
      if (event.ctrlKey || state.shape) use(state.cross, from);
      drawMarks();
      event.preventDefault();
    } else if (event.key === 'Enter') {
      if (state.shape) endShape(); else use(state.cross, null);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      state.shape = null;
      drawMarks();
    }
  });
  document.addEventListener('keydown', event => {
    if (!wave || event.ctrlKey || event.metaKey || event.altKey
      || event.target.closest('select, input:not([type=radio]):not([type=checkbox])')) return;
    const tools = document.querySelectorAll('input[name=tool]');
    if (event.key === ' ' && !event.target.closest('button')) toggle();
    else if (event.key === '.') at('step').click();
    else if (event.key === 'r') at('reset').click();
    else if (event.key === 'c') at('clear').click();
    else if (event.key >= '1' && event.key <= String(tools.length)) {
      tools[event.key - 1].checked = true;
      state.shape = null;
    } else return;
    event.preventDefault();
  });

  function toggle() {
    wave.send({do: state.paused ? 'resume' : 'pause'});
    state.paused = !state.paused;
    at('pause').textContent = state.paused ? 'Resume' : 'Pause';
  }
  at('pause').onclick = toggle;
  at('step').onclick = () => {
    if (!state.paused) toggle();
    wave.send({do: 'step', count: 1});
  };
  at('reset').onclick = () => wave.send({do: 'reset'});
  at('clear').onclick = () => wave.send({do: 'clear'});
  at('absorption').oninput = () => {
    const share = absorption();
    at('absorptionText').textContent = share + ' %, ' + (share === 0 ? 'a reflector'
      : share === 100 ? 'an absorber' : share < 50 ? 'mostly reflector' : 'mostly absorber');
  };

  /* Ways to compute a step. In all but the standard one a step is shown part by part. */
  const parts = [1, 4, 16, 64, 256, 1024, 4096, 16384];
  const isTaught = () => state.mode !== '' && state.mode !== 'standard';

  function showModes() {
    at('lesson').hidden = state.modes.length === 0;
    if (at('mode').options.length !== state.modes.length) {
      at('mode').replaceChildren(...state.modes.map(mode =>
        new Option(mode.id.replaceAll('-', ' '), mode.id)));
    }
    modeIs(state.mode, state.parts);
  }

  function modeIs(mode, count) {
    if (mode === undefined) return;
    state.parts = mode === 'standard' ? 0 : count || 0;
    if (document.activeElement !== at('mode')) at('mode').value = mode;
    if (mode === state.mode) return;
    state.mode = mode;
    state.focus = null;
    const known = state.modes.find(m => m.id === mode);
    at('sentence').textContent = known ? known.sentence : '';
    at('place').hidden = !isTaught();
    at('speed').max = isTaught() ? parts.length + speeds.length - 1 : speeds.length - 1;
    document.documentElement.dataset.way = mode;
    drawMarks();
  }

  at('mode').onchange = event => {
    wave.send({do: 'mode', name: event.target.value});
    if (event.target.value !== 'standard' && !state.parts) {
      wave.send({do: 'parts', count: 64});
    }
  };
  at('speed').oninput = event => {
    const place = Number(event.target.value);
    const count = isTaught() && place < parts.length ? parts[place] : 0;
    wave.send({do: 'parts', count});
    if (!count) wave.send({do: 'speed', steps: speeds[place - (isTaught() ? parts.length : 0)]});
    at('speedText').textContent = count || speeds[place - (isTaught() ? parts.length : 0)];
  };
  at('verify').onclick = () => wave.verify(50);

  /* Floor plans, brought onto the grid as FloorPlan does: one pixel of a wall makes a wall. */
  const air = 0;
  const wall = 1;
  const firstColour = 2;

  function kindOf(r, g, b) {
    const most = Math.max(r, g, b);
    const strength = most - Math.min(r, g, b);
    if (strength >= 127.5) {
      const hue = most === r ? (g - b) / strength
        : most === g ? 2 + (b - r) / strength : 4 + (r - g) / strength;
      return firstColour + 4 - Math.max(0, Math.min(4, Math.round(hue)));
    }
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 127.5 ? wall : air;
  }

  async function plan(file) {
    try {
      const picture = await createImageBitmap(file);
      const shrink = Math.min(1, 4096 / Math.max(picture.width, picture.height));
      const [pw, ph] = [picture.width, picture.height]
        .map(n => Math.max(1, Math.round(n * shrink)));
      const pen = new OffscreenCanvas(pw, ph).getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, pw, ph);
      pen.drawImage(picture, 0, 0, pw, ph);
      const pixels = pen.getImageData(0, 0, pw, ph).data;
      const scale = Math.min((state.width - 2 * state.layer) / pw,
        (state.height - 2 * state.layer) / ph);
      const [w, h] = [pw, ph].map(n => Math.max(1, Math.round(n * scale)));
      const [left, top] = [state.width - w, state.height - h].map(n => n >> 1);
      const kinds = new Uint8Array(state.width * state.height);
      const first = (pixel, all, cells) => Math.floor(pixel * cells / all);
      const last = (pixel, all, cells) =>
        Math.max(first(pixel, all, cells), first(pixel + 1, all, cells) - 1);
      for (let i = 0; i < pw * ph; i++) {
        const kind = kindOf(pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]);
        const [x, y] = [i % pw, Math.floor(i / pw)];
        for (let cy = first(y, ph, h); kind !== air && cy <= last(y, ph, h); cy++) {
          for (let cx = first(x, pw, w); cx <= last(x, pw, w); cx++) {
            const cell = (top + cy) * state.width + left + cx;
            kinds[cell] = Math.max(kinds[cell], kind);
          }
        }
      }
      wave.plan(kinds.map(kind => kind === air ? 0
        : 1 + (kind === wall ? absorption() : 25 * (kind - firstColour))));
      say(file.name + ': dark is wall; so are strong colours, which take from blue, nothing, '
        + 'to red, all');
    } catch (failure) {
      say(file.name + ': not a picture that this browser reads');
    }
  }
  at('plan').onchange = event => event.target.files[0] && plan(event.target.files[0]);
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) plan(event.dataTransfer.files[0]);
  });

  /* Back ends. */
  const choices = live ? [['cpu', 'server: CPU'], ['cuda', 'server: CUDA'],
    ['metal', 'server: Metal'], ['webgpu', 'server: WebGPU'], ['browser', 'this browser: WebGPU']]
    : [['browser', 'this browser: WebGPU']];
  for (const [value, name] of choices) at('backend').add(new Option(name, value));
  at('backend').onchange = async event => {
    const choice = event.target.value;
    if (choice === 'browser') await start('browser');
    else if (wave instanceof RemoteWave) wave.send({do: 'backend', name: choice});
    else {
      await start('server');
      wave.socket.addEventListener('open', () => wave.send({do: 'backend', name: choice}));
    }
    setTimeout(() => { at('backend').value = state.backend; }, 1500);
  };

  async function start(where) {
    try {
      const next = where === 'browser' ? await BrowserWave.start(kernel, listener, 256)
        : new RemoteWave(listener);
      if (wave) wave.close();
      wave = next;
      state.trace = [];
      state.latencies = [];
      at('verify').hidden = where !== 'browser';
    } catch (failure) {
      say(failure.message);
      at('where').textContent = wave ? describe(state.backend) : failure.message;
      at('backend').value = state.backend;
    }
  }

  /* Sources. */
  const names = {java: 'WaveKernels.java', wgsl: 'kernel.wgsl', cuda: 'kernel.cu',
    msl: 'kernel.metal'};
  const words = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|\b(?:if|else|return|for|while|static|final|void|fn|let|var|const|struct|kernel|device|constant|extern|class|private|import|package|using|namespace)\b|\b(?:float|int|i32|u32|f32|f64|unsigned|array|vec3|uint3|bool|boolean|atomic)\b/g;

  function colour(text) {
    const escaped = t => t.replace(/[&<>]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'}[c]));
    let out = '';
    let end = 0;
    for (const match of text.matchAll(words)) {
      const kind = match[0].startsWith('/') ? 'comment'
        : /^(float|int|i32|u32|f32|f64|unsigned|array|vec3|uint3|bool|boolean|atomic)$/
          .test(match[0]) ? 'type' : 'word';
      out += escaped(text.slice(end, match.index))
        + '<span class="' + kind + '">' + escaped(match[0]) + '</span>';
      end = match.index + match[0].length;
    }
    return out + escaped(text.slice(end));
  }

  function showSources() {
    const wanted = [...document.querySelectorAll('#sources input:checked')].map(i => i.value);
    at('texts').replaceChildren(...wanted.map(language => {
      const article = document.createElement('article');
      article.dataset.language = language;
      const title = document.createElement('h3');
      title.textContent = names[language];
      const text = document.createElement('pre');
      text.tabIndex = 0;
      text.innerHTML = colour(kernel[language]);
      article.append(title, text);
      return article;
    }));
    for (const text of at('texts').querySelectorAll('pre')) {
      const start = text.textContent
        .search(/^.*(@StencilKernel|fn step_unchecked|__global__.* step_unchecked|kernel void step_unchecked)/m);
      const lines = text.textContent.slice(0, Math.max(0, start)).split('\n').length - 1;
      text.scrollTop = lines * parseFloat(getComputedStyle(text).lineHeight);
    }
  }
  for (const box of document.querySelectorAll('#sources input')) box.onchange = showSources;
  showSources();

  addEventListener('resize', drawMarks);
  start(live ? 'server' : 'browser');
})();
