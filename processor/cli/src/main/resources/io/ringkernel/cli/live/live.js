// An editor; what the compiler makes of its text appears beside it. Everything comes from this server.
'use strict';
const FORMS = {ir: 'IR', cuda: 'CUDA C', wgsl: 'WGSL', msl: 'MSL', ptx: 'PTX'};
const source = document.getElementById('source');
const shown = document.getElementById('shown');
const numbers = document.getElementById('numbers');
const status = document.getElementById('status');
const problems = document.getElementById('problems');
const panes = document.getElementById('panes');
const chooser = document.getElementById('class');
const INDENT = '  ';
const PAUSE = 250;
let last = {classes: [], diagnostics: []};
let timer = 0;
let sent = null;
let running = false;
let leaving = false;

// --------------------------------------------------------------------------------------- colours

const WORDS = {
  java: 'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for if implements import instanceof int interface long native new null package permits private protected public record return sealed short static super switch this throw throws true try var void while yield',
  c: 'auto break case char const constant constexpr continue default device do double else extern false float for if inline int kernel long namespace return short signed sizeof static struct switch thread threadgroup true typedef uint uint3 unsigned using void while bool __global__ __device__ __shared__ __restrict__ __launch_bounds__',
  wgsl: 'array atomic bool break case const continue continuing default else enable f32 false fn for i32 if let loop override private ptr read read_write return storage struct switch true u32 uniform var vec2 vec3 vec4 while workgroup',
};
WORDS.ir = WORDS.java + ' kernel function let loop block trap global shared i8 i16 u16 i32 i64 f32 f64';
const SETS = {};
for (const [name, words] of Object.entries(WORDS)) SETS[name] = new Set(words.split(' '));
const LANGUAGES = {java: SETS.java, ir: SETS.ir, cuda: SETS.c, msl: SETS.c, wgsl: SETS.wgsl, ptx: new Set()};
const TOKEN = /(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|(@\w+(?:\.\w+)*|#\w+)|(\b0[xX][\da-fA-F]+\w*|\b\d[\d.]*(?:[eE][-+]?\d+)?\w*)|([A-Za-z_$][\w$]*)/g;

function escaped(text) {
  return text.replace(/[&<>]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'}[c]));
}

/** Parts of a text as [from, to, style]. */
function tokens(text, words) {
  const parts = [];
  for (const m of text.matchAll(TOKEN)) {
    const style = m[1] !== undefined ? 'comment' : m[2] !== undefined ? 'string' : m[3] !== undefined ? 'mark'
      : m[4] !== undefined ? 'number' : words.has(m[5]) ? 'keyword' : null;
    if (style) parts.push([m.index, m.index + m[0].length, style]);
  }
  return parts;
}

/** HTML of a text with tokens, and with marks that may lie across them. */
function painted(text, words, marks) {
  const cuts = new Set([0, text.length]);
  const parts = tokens(text, words);
  for (const [from, to] of [...parts, ...marks]) { cuts.add(from); cuts.add(to); }
  const places = [...cuts].sort((a, b) => a - b);
  let html = '';
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const at = places[i];
    while (next < parts.length && parts[next][1] <= at) next++;
    const styles = [];
    if (next < parts.length && parts[next][0] <= at) styles.push(parts[next][2]);
    for (const [from, to, style] of marks) if (from <= at && at < to) styles.push(style);
    const piece = escaped(text.slice(at, places[i + 1]));
    html += styles.length ? `<span class="${styles.join(' ')}">${piece}</span>` : piece;
  }
  return html;
}

// ---------------------------------------------------------------------------------------- editor

function paint() {
  const text = source.value;
  const fresh = sent === text;
  const marks = fresh ? last.diagnostics.filter(d => d.from !== undefined)
    .map(d => [d.from, Math.max(d.to, d.from + 1), d.kind]) : [];
  shown.innerHTML = painted(text, LANGUAGES.java, marks) + '\n ';
  const count = text.split('\n').length;
  numbers.textContent = Array.from({length: count}, (_, i) => i + 1).join('\n') + '\n ';
  scroll();
}

function scroll() {
  shown.scrollTop = source.scrollTop;
  shown.scrollLeft = source.scrollLeft;
  numbers.scrollTop = source.scrollTop;
}

function insert(text, back) {
  const at = source.selectionStart;
  source.setRangeText(text, at, source.selectionEnd, 'end');
  if (back) source.selectionStart = source.selectionEnd = source.selectionEnd - back;
  changed();
}

source.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    leaving = true;
    return;
  }
  if (event.key === 'Tab' && !leaving && !event.shiftKey && !event.ctrlKey && !event.altKey) {
    insert(INDENT);
    event.preventDefault();
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    const before = source.value.slice(0, source.selectionStart);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    insert('\n' + line.match(/^\s*/)[0] + (/[{(]\s*$/.test(line) ? INDENT : ''));
    event.preventDefault();
  }
  leaving = false;
});
source.addEventListener('input', changed);
source.addEventListener('scroll', scroll);
document.addEventListener('selectionchange', () => {
  if (document.activeElement === source) follow();
});
document.addEventListener('keydown', event => {
  if (event.key === 'F8' && last.diagnostics.length > 0) {
    const places = last.diagnostics.map(d => d.from).filter(f => f !== undefined).sort((a, b) => a - b);
    const next = places.find(p => p > source.selectionStart) ?? places[0];
    const found = last.diagnostics.find(d => d.from === next);
    if (found) show(found);
    event.preventDefault();
  }
});

function show(diagnostic) {
  source.focus();
  source.setSelectionRange(diagnostic.from, diagnostic.to);
  const height = parseFloat(getComputedStyle(source).lineHeight);
  source.scrollTop = Math.max(0, (diagnostic.line - 4) * height);
  scroll();
}

// -------------------------------------------------------------------------------------- compiling

function changed() {
  paint();
  clearTimeout(timer);
  timer = setTimeout(compile, PAUSE);
}

/** One request at a time; what was typed meanwhile is sent when it is answered. */
async function compile() {
  if (running) return;
  const text = source.value;
  running = true;
  tell('compiling …');
  try {
    const ptx = document.querySelector('#forms input[value=ptx]').checked;
    const response = await fetch(ptx ? '/compile?ptx' : '/compile', {method: 'POST', body: text});
    const answer = await response.json();
    if (answer.refused) {
      sent = null;
      last.diagnostics = [];
      listProblems();
      old(true);
      tell(answer.refused, true);
    } else {
      sent = text;
      take(answer);
    }
  } catch {
    tell('the server does not answer', true);
  } finally {
    running = false;
    document.documentElement.dataset.compiled = String(Number(document.documentElement.dataset.compiled || 0) + 1);
    if (source.value !== text) {
      clearTimeout(timer);
      timer = setTimeout(compile, PAUSE);
    }
  }
}

function tell(text, bad) {
  status.textContent = text;
  status.classList.toggle('bad', Boolean(bad));
}

function take(answer) {
  const kept = answer.success ? answer.classes : last.classes;
  last = {...answer, classes: kept};
  const errors = answer.diagnostics.filter(d => d.kind === 'error').length;
  const warnings = answer.diagnostics.filter(d => d.kind === 'warning').length;
  const count = (n, word) => n === 0 ? '' : n + ' ' + word + (n === 1 ? '' : 's') + ', ';
  tell(count(errors, 'error') + count(warnings, 'warning')
    + (answer.success && kept.length === 0 ? 'no kernel and no actor, ' : '')
    + answer.milliseconds + ' ms', errors > 0);
  listProblems();
  paint();
  listClasses();
  draw();
  old(!answer.success);
}

function listProblems() {
  problems.replaceChildren(...last.diagnostics.map(d => {
    const item = document.createElement('li');
    item.className = d.kind;
    const button = document.createElement('button');
    const head = document.createElement('b');
    head.textContent = (d.line ? d.line + ':' + d.column + ' ' : '') + d.kind;
    button.append(head, ' ' + d.message);
    button.type = 'button';
    if (d.from !== undefined) button.addEventListener('click', () => show(d));
    item.append(button);
    return item;
  }));
}

// ------------------------------------------------------------------------------------------ panes

function listClasses() {
  const names = last.classes.map(c => c.class);
  const chosen = names.includes(chooser.value) ? chooser.value : names[0];
  chooser.replaceChildren(...names.map(name => new Option(name, name, false, name === chosen)));
  chooser.hidden = names.length < 2;
}

function old(is) {
  for (const pane of panes.children) pane.classList.toggle('old', is);
}

/** The Java line of each line of a generated text: comments name it, what is not less indented follows. */
function origins(text) {
  let origin = 0;
  let indent = 0;
  return text.split('\n').map(line => {
    const named = line.match(/\/\/ (?:[\w$]+\.java:)?(\d+)\s*$/);
    const own = line.search(/\S/);
    if (named) {
      origin = Number(named[1]);
      indent = own;
    } else if (own < indent || own === 0) {
      origin = 0;
    }
    return origin;
  });
}

function draw() {
  const one = last.classes.find(c => c.class === chooser.value) || last.classes[0];
  const wanted = [...document.querySelectorAll('#forms input:checked')].map(i => i.value)
    .filter(form => one && one.texts[form] !== undefined);
  const kept = new Map([...panes.children].map(p => [p.dataset.form, p]));
  panes.replaceChildren(...wanted.map(form => {
    const pane = kept.get(form) || document.createElement('section');
    const top = pane.querySelector('pre')?.scrollTop || 0;
    pane.className = 'pane';
    pane.dataset.form = form;
    pane.setAttribute('aria-label', FORMS[form]);
    const text = one.texts[form].replace(/\n$/, '');
    const from = origins(text);
    pane.innerHTML = `<h2>${FORMS[form]}</h2><pre tabindex="0"></pre>`;
    pane.querySelector('pre').innerHTML = text.split('\n').map((line, i) =>
      `<span class="line" data-origin="${from[i]}">${painted(line, LANGUAGES[form], [])}</span>`).join('');
    pane.querySelector('pre').scrollTop = top;
    return pane;
  }));
  document.querySelector('#forms input[value=ptx]').closest('label').hidden = !last.nvcc;
  follow();
}

/** Marks what the line with the cursor became. */
function follow() {
  const line = source.value.slice(0, source.selectionStart).split('\n').length;
  for (const part of panes.querySelectorAll('.line')) {
    part.classList.toggle('here', Number(part.dataset.origin) === line);
  }
}

const forms = document.getElementById('forms');
for (const [form, name] of Object.entries(FORMS)) {
  const label = document.createElement('label');
  label.innerHTML = `<input type="checkbox" value="${form}"${['cuda', 'wgsl'].includes(form) ? ' checked' : ''}><span>${name}</span>`;
  label.hidden = form === 'ptx';
  forms.append(label);
}
forms.addEventListener('change', event => {
  draw();
  if (event.target.value === 'ptx' && event.target.checked) compile();
});
chooser.addEventListener('change', draw);

fetch('/source').then(r => r.text()).then(text => {
  source.value = text;
  source.setSelectionRange(0, 0);
  paint();
  compile();
});
