// Opens pages of the wave simulation in Chromium, uses them by keyboard and prints what they show.
// node wave.mjs PLAYWRIGHT CHROMIUM FOLDER URL...
import path from 'node:path';
import {createRequire} from 'node:module';

const STEPS = 60;
const [playwright, executablePath, folder, ...addresses] = process.argv.slice(2);
const {chromium} = createRequire(path.join(playwright, '/'))(playwright);
const browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox',
  '--disable-gpu-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan']});
const results = [];
try {
  for (const [index, address] of addresses.entries()) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const wrong = [];
    page.on('console', m => { if (m.type() === 'error') wrong.push(m.text()); });
    page.on('pageerror', error => wrong.push(String(error)));
    await page.goto(address);
    const step = () => page.evaluate(() => Number(document.documentElement.dataset.step));
    const until = (wanted, what) =>
      page.waitForFunction(wanted, null, {timeout: 60_000}).catch(failure => {
        throw new Error(address + ' ' + what + ': ' + failure.message);
      });
    await until(() => Number(document.documentElement.dataset.step) > 20, 'moves');
    await page.keyboard.press(' ');
    await until(() => document.getElementById('pause').textContent === 'Resume', 'pauses');
    await page.waitForTimeout(700);
    await page.keyboard.press('c');
    await page.keyboard.press('r');
    await until(() => document.documentElement.dataset.step === '0', 'resets');
    await page.focus('#field');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    for (let n = 1; n <= STEPS; n++) {
      await page.keyboard.press('.');
      await page.waitForFunction(wanted => Number(document.documentElement.dataset.step) === wanted,
        n, {timeout: 60_000});
    }
    const picture =
      await page.evaluate(() => document.getElementById('field').toDataURL('image/png'));
    const where = await page.textContent('#where');
    let verified = null;
    if (await page.isVisible('#verify')) {
      await page.click('#verify');
      await until(() => document.documentElement.dataset.verified !== undefined, 'verifies');
      verified = await page.evaluate(() => Number(document.documentElement.dataset.verified));
    }
    await page.check('input[value=cuda]', {force: true});
    const languages =
      await page.$$eval('#texts article', all => all.map(a => a.dataset.language));
    await page.screenshot({path: path.join(folder, index + '-wide.png'), fullPage: true});
    await page.setViewportSize({width: 390, height: 844});
    await page.waitForTimeout(200);
    const overflow = await page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.screenshot({path: path.join(folder, index + '-phone.png'), fullPage: true});
    results.push({address, step: await step(), where, verified, languages, overflow, wrong,
      picture: picture.replace(/^data:image.png;base64,/, '')});
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(results));
