// Types into the page with the editor, in Chromium, and prints what it shows.
// node live.mjs PLAYWRIGHT CHROMIUM FOLDER ADDRESS
import path from 'node:path';
import {createRequire} from 'node:module';

const [playwright, executablePath, folder, address] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']});
const seen = {wrong: []};
try {
  const page = await browser.newPage({viewport: {width: 1600, height: 900}});
  page.on('console', m => { if (m.type() === 'error') seen.wrong.push(m.text()); });
  page.on('pageerror', error => seen.wrong.push(String(error)));
  page.on('request', r => { if (!r.url().startsWith(address) && !r.url().startsWith('data:')) seen.wrong.push(r.url()); });
  const until = (wanted, argument) => page.waitForFunction(wanted, argument, {timeout: 60_000});
  const text = form => page.textContent(`#panes [data-form=${form}] pre`);
  await page.goto(address);
  await until(() => document.querySelector('#panes [data-form=cuda]'));

  // By keyboard: another form, then the editor.
  await page.focus('#forms input[value=ir]');
  await page.keyboard.press(' ');
  seen.panes = (await page.$$eval('#panes .pane', all => all.map(p => p.dataset.form)))
    .sort((a, b) => ['cuda', 'wgsl', 'ir'].indexOf(a) - ['cuda', 'wgsl', 'ir'].indexOf(b));
  await page.focus('#source');
  const select = part => page.evaluate(wanted => {
    const source = document.getElementById('source');
    const at = source.value.indexOf(wanted);
    source.setSelectionRange(at, at + wanted.length);
  }, part);
  await select('a * x[i] + y[i]');
  await page.keyboard.type('a * x[i] - 3 * y[i]');
  await until(() => document.querySelector('#panes [data-form=cuda] pre').textContent.includes('- 3.0f * y[i]'));
  seen.typed = (await text('wgsl')).includes('3.0');
  await page.waitForTimeout(100);
  seen.here = await page.$$eval('#panes [data-form=cuda] .here', all => all.map(l => l.textContent).join('\n'));
  seen.aligned = await page.evaluate(() => {
    const source = document.getElementById('source');
    const shown = document.getElementById('shown');
    return Math.abs(source.scrollHeight - shown.scrollHeight) <= 24
      && getComputedStyle(source).fontSize === getComputedStyle(shown).fontSize
      && source.getBoundingClientRect().left === shown.getBoundingClientRect().left;
  });
  await page.screenshot({path: path.join(folder, 'live-wide.png')});

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('y[i] = System.nanoTime();');
  await until(() => document.querySelector('#problems .error'));
  seen.problem = await page.textContent('#problems .error');
  seen.marked = await page.$eval('#shown .error', mark => mark.textContent.length > 0);
  seen.old = await page.$eval('#panes .pane', pane => pane.classList.contains('old'));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  seen.jumped = await page.evaluate(() => {
    const source = document.getElementById('source');
    return source.value.slice(0, source.selectionStart).split('\n').length === 13;
  });
  await page.screenshot({path: path.join(folder, 'live-problem.png')});
  await page.emulateMedia({colorScheme: 'dark'});
  await page.screenshot({path: path.join(folder, 'live-dark.png')});
  await page.setViewportSize({width: 390, height: 844});
  await page.waitForTimeout(100);
  seen.overflow = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.screenshot({path: path.join(folder, 'live-phone.png')});
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
