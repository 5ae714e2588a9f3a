// Opens the page of a room that a server computes, steers it and prints what it shows.
// node room-live.mjs PLAYWRIGHT CHROMIUM FOLDER URL
import path from 'node:path';
import {createRequire} from 'node:module';

const [playwright, executablePath, folder, address] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-gpu-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader']});
try {
  const page = await browser.newPage({viewport: {width: 320, height: 700}});
  const wrong = [];
  page.on('console', m => { if (m.type() === 'error') wrong.push(m.text()); });
  page.on('pageerror', error => wrong.push(String(error)));
  await page.goto(address);
  const data = key => page.evaluate(name => document.documentElement.dataset[name], key);
  const until = (wanted, argument) =>
    page.waitForFunction(wanted, argument, {timeout: 60_000});
  const picture = () => page.evaluate(() => {
    const small = new OffscreenCanvas(48, 30).getContext('2d');
    small.drawImage(document.getElementById('view'), 0, 0, 48, 30);
    return Array.from(small.getImageData(0, 0, 48, 30).data);
  });
  // a busy machine draws what has come some time later
  const drawn = () => page.evaluate(() => new Promise(done =>
    requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  const differing = (one, other) => one.filter((value, n) => Math.abs(value - other[n]) > 12).length;
  await until(() => Number(document.documentElement.dataset.step) > 30);
  const loudest = Number(await data('loudest'));
  await drawn();
  const moving = await picture();
  await page.evaluate(() => document.getElementById('step').click());
  await until(() => document.documentElement.dataset.paused === 'true');
  await page.waitForTimeout(600);
  const before = Number(await data('step'));
  for (let n = 1; n <= 3; n++) {
    await page.keyboard.press('.');
    await until(wanted => Number(document.documentElement.dataset.step) === wanted, before + n);
  }
  await page.keyboard.press('r');
  await until(() => document.documentElement.dataset.step === '0');
  let silent = await picture();
  for (const end = Date.now() + 20_000; differing(moving, silent) <= 300 && Date.now() < end;) {
    await drawn();
    silent = await picture();
  }
  const head = await data('head');
  const slide = (id, value) => page.locator(id).evaluate((slider, to) => {
    slider.value = to;
    slider.dispatchEvent(new Event('change'));
  }, value);
  await slide('#y', 0.3);
  await until(was => document.documentElement.dataset.head !== was, head);
  const moved = await data('head');
  await slide('#x', 0);
  await until(() => document.getElementById('problem').textContent !== '');
  const problem = await page.textContent('#problem');
  await page.keyboard.press('p');
  await page.evaluate(() => document.getElementById('play').click());
  await until(() => Number(document.documentElement.dataset.step) > 40);
  const again = Number(await data('loudest'));
  await page.setViewportSize({width: 390, height: 844});
  await page.waitForTimeout(200);
  const overflow = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.screenshot({path: path.join(folder, 'room-live.png'), fullPage: true});
  console.log(JSON.stringify({wrong, loudest, again, moving, silent, head, moved, problem,
    overflow}));
} finally {
  await browser.close();
}
