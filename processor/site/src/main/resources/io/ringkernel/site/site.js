// Search, navigation on small screens, light and dark, copying. Nothing is loaded from elsewhere.
'use strict';
const root = document.body.dataset.root;
const field = document.getElementById('site-search');
const list = document.getElementById('site-results');
const menu = document.getElementById('site-menu');
const LONGEST_LIST = 20;
let selected = -1;

// ------------------------------------------------------------------------------------------ search

const entries = (window.searchIndex || []).map(([address, page, section, text]) => ({
  address, page, section, text,
  lower: {page: page.toLowerCase(), section: section.toLowerCase(), text: text.toLowerCase()},
}));

/** How well a word fits a title: whole, at its begin, at the begin of a word, anywhere. */
function fit(title, word) {
  const at = title.indexOf(word);
  if (at < 0) return 0;
  if (title === word) return 60;
  return at === 0 ? 30 : /[\p{L}\p{N}]/u.test(title[at - 1]) ? 8 : 20;
}

function score(entry, words) {
  let sum = 0;
  for (const word of words) {
    const own = Math.max(fit(entry.lower.section, word),
      entry.section ? fit(entry.lower.page, word) / 4 : fit(entry.lower.page, word) * 1.5);
    const at = entry.lower.text.indexOf(word);
    if (own === 0 && at < 0) return 0;
    sum += own + (at < 0 ? 0 : 4 - Math.min(3, at / 400));
  }
  return sum;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}[c]));
}

function marked(text, words) {
  const pattern = words.map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.split(new RegExp('(' + pattern + ')', 'gi'))
    .map((part, i) => i % 2 ? '<mark>' + escaped(part) + '</mark>' : escaped(part)).join('');
}

function excerpt(entry, words) {
  const first = Math.min(...words.map(w => entry.lower.text.indexOf(w)).filter(at => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - 50) : 0;
  const begin = from === 0 ? 0 : entry.text.indexOf(' ', from) + 1;
  return (begin ? '… ' : '') + marked(entry.text.slice(begin, begin + 170), words)
    + (entry.text.length > begin + 170 ? ' …' : '');
}

function search() {
  // Words are found inside of others, so that the singular finds both.
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
    .map(word => word.replace(/([a-z]{3})s$/, '$1'));
  selected = -1;
  field.removeAttribute('aria-activedescendant');
  if (words.length === 0) {
    close();
    return;
  }
  const found = entries.map(entry => ({entry, score: score(entry, words)}))
    .filter(f => f.score > 0).sort((a, b) => b.score - a.score).slice(0, LONGEST_LIST);
  list.innerHTML = found.map(({entry}, i) => `<li role="option" id="result-${i}"><a tabindex="-1" `
    + `href="${root}${escaped(entry.address)}"><b>${marked(entry.section || entry.page, words)}</b>`
    + (entry.section ? ` <span>· ${escaped(entry.page)}</span>` : '')
    + `<small>${excerpt(entry, words)}</small></a></li>`).join('')
    || '<li class="none">Nothing found</li>';
  list.hidden = false;
  field.setAttribute('aria-expanded', 'true');
}

function close() {
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
}

function select(step) {
  const options = list.querySelectorAll('[role=option]');
  if (list.hidden || options.length === 0) return;
  selected = (selected + step + options.length + (selected < 0 && step < 0 ? 1 : 0)) % options.length;
  options.forEach((option, i) => option.setAttribute('aria-selected', String(i === selected)));
  options[selected].scrollIntoView({block: 'nearest'});
  field.setAttribute('aria-activedescendant', options[selected].id);
}

field.addEventListener('input', search);
field.addEventListener('focus', search);
field.addEventListener('keydown', event => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    select(event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
  } else if (event.key === 'Enter') {
    const options = list.querySelectorAll('[role=option] a');
    if (!list.hidden && options.length > 0) {
      close();
      location.href = options[Math.max(0, selected)].href;
    }
  } else if (event.key === 'Escape') {
    close();
    field.blur();
  }
});
document.addEventListener('click', event => {
  if (!event.target.closest('.search')) close();
  if (event.target.closest('#site-results a')) close();
});
document.addEventListener('keydown', event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});

// ---------------------------------------------------------------------------------------- navigation

function showMenu(open) {
  document.body.classList.toggle('menu', open);
  menu.setAttribute('aria-expanded', String(open));
  if (open) document.querySelector('nav a').focus();
}
menu.addEventListener('click', () => showMenu(!document.body.classList.contains('menu')));
document.getElementById('site-text').addEventListener('click', () => showMenu(false));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && document.body.classList.contains('menu')) {
    showMenu(false);
    menu.focus();
  }
});
const current = document.querySelector('nav [aria-current]');
if (current) {
  const bar = document.getElementById('site-navigation');
  bar.scrollTop = Math.max(0, current.offsetTop - bar.clientHeight / 2);
}

// The section that is being read.
const shown = new Map([...document.querySelectorAll('aside a')].map(a => [a.hash.slice(1), a]));
function follow() {
  let here = null;
  for (const [id, link] of shown) {
    const heading = document.getElementById(decodeURIComponent(id));
    if (heading && heading.getBoundingClientRect().top < 120) here = link;
    link.classList.remove('here');
  }
  if (here) here.classList.add('here');
}
document.addEventListener('scroll', follow, {passive: true});
follow();

// --------------------------------------------------------------------------------------- light, dark

document.getElementById('site-theme').addEventListener('click', () => {
  const style = document.documentElement;
  const dark = style.dataset.theme ? style.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  style.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('theme', style.dataset.theme); } catch { /* not where it is forbidden */ }
});

// ---------------------------------------------------------------------------------------------- copy

for (const figure of document.querySelectorAll('.code')) {
  const button = document.createElement('button');
  button.className = 'copy';
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const text = figure.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
  figure.append(button);
}
