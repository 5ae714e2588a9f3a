// Reads the documentation in Chromium by keyboard, on a wide window and on a phone's.
// node site.mjs PLAYWRIGHT CHROMIUM FOLDER ADDRESS
import path from 'node:path';
import {createRequire} from 'node:module';

const [playwright, executablePath, folder, address] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']});
const seen = {wrong: [], requests: [], overflow: {}};
try {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  page.on('console', m => { if (m.type() === 'error') seen.wrong.push(m.text()); });
  page.on('pageerror', error => seen.wrong.push(String(error)));
  page.on('request', r => { if (!/^(file|data):/.test(r.url())) seen.requests.push(r.url()); });
  const open = name => page.goto(new URL(name, address).href);
  const shot = name => page.screenshot({path: path.join(folder, name + '.png')});
  const searchFor = async text => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type(text);
  };

  await open('index.html');
  await shot('first-wide');
  await searchFor('rk104 method without');
  await shot('search-wide');
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  seen.found = page.url();

  await searchFor('browsers webgpu');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  seen.section = page.url();
  await searchFor('zzyzx');
  seen.nothing = await page.textContent('#site-results');
  await page.keyboard.press('Escape');

  await open('language.html');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.waitForTimeout(100);
  await shot('language-wide');
  await page.click('#site-theme');
  seen.theme = await page.evaluate(() => document.documentElement.dataset.theme);
  await open('actors.html');
  await page.evaluate(() => scrollTo(0, 700));
  seen.dark = await page.evaluate(() =>
    getComputedStyle(document.body).backgroundColor.match(/\d+/g).every(c => c < 60));
  await shot('actors-dark');
  // The faintest text against its ground, as WCAG 2 measures it.
  seen.contrast = await page.evaluate(() => {
    const light = c => c.match(/[\d.]+/g).slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    let least = 21;
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      const ground = light(getComputedStyle(document.querySelector('.code')).backgroundColor);
      for (const style of ['keyword', 'string', 'comment', 'number', 'mark']) {
        const part = document.querySelector('pre .' + style);
        if (!part) continue;
        const text = light(getComputedStyle(part).color);
        least = Math.min(least, (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05));
      }
    }
    return least;
  });

  await page.setViewportSize({width: 390, height: 844});
  const names = await page.evaluate(() => [...new Set(window.searchIndex
    .map(entry => entry[0].replace(/#.*/, '')))]);
  for (const name of names) {
    await open(name);
    const over = await page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) seen.overflow[name] = over;
  }
  await open('actors.html');
  await page.evaluate(() => { document.documentElement.dataset.theme = 'light'; });
  await shot('actors-phone');
  await page.click('#site-menu');
  await page.waitForTimeout(250);
  await shot('menu-phone');
  seen.menu = await page.isVisible('nav a[aria-current]');
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
